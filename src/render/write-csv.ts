/** CSVの書き出し: rows become a CSV that Excel opens by a double click without running anything. */

export type CsvRow = readonly (string | number | null)[];

/**
 * Returns the bytes of a CSV: UTF-8 with its mark, or Excel takes it for Shift_JIS; lines end in CRLF.
 *
 * A text that Excel would calculate gets a 「'」 before it.
 */
export function writeCsv(rows: readonly CsvRow[]): Uint8Array {
  const lines = rows.map((row) => `${row.map(cellOf).join(',')}\r\n`);
  return new TextEncoder().encode(`\uFEFF${lines.join('')}`);
}

function cellOf(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : harmless(value);
  return /[",\r\n\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Returns a text that no spreadsheet takes for a formula.
 *
 * Numbers stay as they are, and so does a sign alone: 「－」 is how tables say that there is no value.
 *
 * @example
 * harmless('=cmd|x'); // "'=cmd|x"
 * harmless('-1,234.5%'); // '-1,234.5%'
 * harmless('－'); // '－'
 */
export function harmless(text: string): string {
  const isPlain = /^[-+－＋]$|^[-+]?\d[\d,]*(?:\.\d+)?[%％]?$/u.test(text);
  return !isPlain && /^(?:[\t\r]|[\p{White_Space}\p{Cf}]*[=+\-@＝＋－＠])/u.test(text)
    ? `'${text}`
    : text;
}
