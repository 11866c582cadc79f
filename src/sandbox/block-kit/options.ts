/** Options of menus, and the question that an element may ask before it acts. */
import { z } from 'zod';
import { anyText, plainText } from './text.ts';

const described = {
  value: z.string().max(150).optional(),
  description: plainText(75).optional(),
  url: z.string().max(3000).optional(),
};

export const Option = z.strictObject({ text: plainText(75), ...described });
export type Option = z.infer<typeof Option>;

/** An option of checkboxes or radio buttons, which may be written in mrkdwn. */
export const RichOption = z.strictObject({ text: anyText(75), ...described });

export const OptionGroup = z.strictObject({
  label: plainText(75),
  options: z.array(Option).min(1).max(100),
});

export const Confirm = z.strictObject({
  title: plainText(100).optional(),
  text: anyText(300),
  confirm: plainText(30).optional(),
  deny: plainText(30).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});
