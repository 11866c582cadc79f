/** 校正: prints the plan for proof-reading; `npm run proof [-- path]` reads data/plan.json. */

import { fileURLToPath } from 'node:url';
import { DataFileError } from '../store/data-file-error.ts';
import { readPlan } from '../store/read-plan.ts';
import { proofSheet, proofUsage } from '../wording/proof.ts';
import { asksForHelp, say } from './run-command.ts';

const adopted = fileURLToPath(new URL('../../data/plan.json', import.meta.url));

process.stdout.on('error', () => undefined); // A pager closed early: `npm run proof | less`

const words = process.argv.slice(2);

try {
  if (asksForHelp(words)) say([proofUsage]);
  else process.stdout.write(proofSheet(await readPlan(words[0] ?? adopted)));
} catch (error) {
  if (!(error instanceof DataFileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
