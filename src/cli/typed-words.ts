/** 端末で打たれた語: codes and dates as people type them, full-width or not. */

/**
 * Returns a code in plain letters.
 *
 * @example
 * plainCode('５－Ａ４'); // '5-A4'
 */
export function plainCode(written: string | undefined): string | undefined {
  return written
    ?.normalize('NFKC')
    .replaceAll(/[‐‑‒–—―−ー]/g, '-')
    .trim();
}

/** Returns what is wrong with a date that could not be read: its form, or that there is no such day. */
export function dateProblem(written: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(plainCode(written) ?? '')
    ? `日付「${written}」は暦にありません。`
    : `日付「${written}」は 2026-11-20 の形で書いてください。`;
}
