/** npm run bench -- <name> [--json]: measures one thing and prints a table, or one object a line. */

import { benchAnswers } from './answers.ts';

/** What one line of a result says. */
export type Measured = Readonly<Record<string, string | number>>;

type Bench = () => Promise<readonly Measured[]>;

/** Every bench; a new one is one line here. */
const benches: Readonly<Record<string, Bench>> = { answers: benchAnswers };

const [name = '', ...flags] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(benches).join('|')} [--json]\n`);
  process.exit(1);
}
const rows = await bench();
process.stdout.write(flags.includes('--json') ? jsonLines(rows) : table(rows));
process.exit(0);

function jsonLines(measured: readonly Measured[]): string {
  return measured.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function table(measured: readonly Measured[]): string {
  const heads = [...new Set(measured.flatMap((row) => Object.keys(row)))];
  const lines = [heads, ...measured.map((row) => heads.map((head) => String(row[head] ?? '')))];
  const widths = heads.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  return lines
    .map((line) => `${line.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')}\n`)
    .join('');
}
