/** What an option stands for: its value, or its words where the app gave none. */

type Valued = { value?: string | undefined; text: { text: string } };

export function optionValue({ value, text }: Valued): string {
  return value ?? text.text;
}
