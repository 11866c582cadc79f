/** かぎ括弧: names in 「」, whose own brackets become 『』. */

/**
 * Returns a name from the plan in 「」.
 *
 * @example
 * inQuotes('産業創造プラットフォーム「SETAGAYA PORT」'); // 「産業創造プラットフォーム『SETAGAYA PORT』」
 */
export function inQuotes(name: string): string {
  return `「${name.replaceAll('「', '『').replaceAll('」', '』')}」`;
}
