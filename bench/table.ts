/** Results as a table for people: one line each, words to the left and numbers to the right. */

/** What one line of a result says. */
export type Measured = Readonly<Record<string, string | number>>;

export function table(measured: readonly Measured[]): string {
  const heads = [...new Set(measured.flatMap((row) => Object.keys(row)))];
  const columns = heads.map((head) => {
    const cells = measured.map((row) => String(row[head] ?? ''));
    const width = Math.max(...[head, ...cells].map((cell) => cell.length));
    const isWords = measured.some((row) => typeof row[head] === 'string');
    return [head, ...cells].map((cell) => (isWords ? cell.padEnd(width) : cell.padStart(width)));
  });
  const lines = [...Array(measured.length + 1).keys()].map((at) =>
    columns.map((column) => column[at] ?? '').join('  '),
  );
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
