/** npm run bench -- <name> [--json]: measures one thing and prints a table, or one object a line. */

import { benchAnswers } from './answers.ts';
import { benchFirstAnswer } from './first-answer.ts';
import { benchPapers } from './papers.ts';
import { benchPictures } from './pictures.ts';
import { benchStore } from './store.ts';
import { type Measured, table } from './table.ts';

type Bench = () => Promise<readonly Measured[]>;

/** Every bench; a new one is one line here. */
const benches: Readonly<Record<string, Bench>> = {
  answers: benchAnswers,
  'first-answer': benchFirstAnswer,
  papers: benchPapers,
  pictures: benchPictures,
  store: benchStore,
};

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
