/** npm run torture [-- events|reminders] [--cycles N] [--seed N] [--json]: every fault we can make, and what it cost. */

import { parseArgs } from 'node:util';
import { table } from '../bench/table.ts';
import { flipBits } from './bit-flips.ts';
import { compileBot, compileWriter } from './compile.ts';
import { stormOfEvents } from './events.ts';
import { failEveryFlush, fillEverywhere } from './full-disk.ts';
import { killUnderLoad } from './kill.ts';
import { restartAfterLongestJournal } from './longest-journal.ts';
import { fillSmallDisk } from './small-disk.ts';
import { stopAndTakeOver } from './stopped-holder.ts';
import { remindThroughKills } from './reminders.ts';
import type { Outcome } from './tally.ts';
import { truncateEverywhere } from './truncation.ts';
import { secondProcess } from './two-processes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cycles: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const [cycles, seed] = [Number(values.cycles), Number(values.seed)];
if (!Number.isInteger(cycles) || cycles < 1 || !Number.isInteger(seed)) {
  process.stderr.write('Usage: npm run torture [-- --cycles 50] [--seed 1] [--json]\n');
  process.exit(1);
}
/** A share of all cycles for what needs fewer of them. */
const oneIn = (share: number): number => Math.ceil(cycles / share);
const kB = 1024;
/** A restart, and a second process's way to its refusal, may take less than this. */
const limitMs = 1000;
const isLong = cycles >= 500;

/** About 3.75 events are told of each message: it is edited once on average, and told 2.5 times. */
const storm: readonly (() => Promise<Outcome>)[] = [
  () => stormOfEvents({ messages: 1350, kills: 20, seed }),
];
/** 1,500 reminders: 375 owners are each reminded four times. */
const reminding: readonly (() => Promise<Outcome>)[] = [
  () => remindThroughKills({ owners: 375, kills: 100, seed }),
];
const faults: readonly (() => Promise<Outcome>)[] = [
  () =>
    killUnderLoad({
      ...{ scenario: 'kill -9 under load', cycles, seed },
      ...{ bytes: 0, lanes: 2, snapshotEveryBytes: 32 * kB },
    }),
  () =>
    killUnderLoad({
      ...{ scenario: 'kill -9 at 10 MB', cycles: oneIn(20), seed },
      ...{ bytes: 10_000_000, lanes: 1, snapshotEveryBytes: 64 * kB },
    }),
  () => restartAfterLongestJournal(oneIn(50)),
  () => truncateEverywhere(isLong ? 20 : 4),
  () => flipBits({ changes: isLong ? 5 : 2, inSegment: 1, elsewhere: isLong ? 1 : 9 }),
  () => fillEverywhere(isLong ? 16 : 4),
  () => failEveryFlush('flush'),
  () => failEveryFlush('power'),
  () => fillSmallDisk(oneIn(50)),
  () => secondProcess(oneIn(10)),
  () => stopAndTakeOver(oneIn(10), seed),
];

const [wanted] = positionals;
process.stderr.write('Compiling …\n');
const ofTheBot = wanted === 'events' ? storm : wanted === 'reminders' ? reminding : undefined;
await (ofTheBot === undefined ? compileWriter() : compileBot());
const outcomes: Outcome[] = [];
for (const scenario of ofTheBot ?? faults) {
  const from = performance.now();
  const outcome = await scenario();
  outcomes.push(outcome);
  const seconds = Math.round((performance.now() - from) / 1000);
  process.stderr.write(`${outcome.scenario}: ${outcome.cycles} cycles in ${seconds} s\n`);
}
const rows = outcomes.map(({ broken, notes, ...row }) => ({
  ...row,
  broken: broken.length,
  notes,
}));
process.stdout.write(
  values.json ? rows.map((row) => `${JSON.stringify(row)}\n`).join('') : table(rows),
);
const broken = outcomes.flatMap((one) =>
  [...one.broken, ...tooSlow(one)].map((said) => `${one.scenario}: ${said}`),
);
process.stderr.write(broken.map((line) => `${line}\n`).join(''));
process.exit(broken.length === 0 ? 0 : 1);

function tooSlow({ worstRestartMs, worstRefusalMs }: Outcome): string[] {
  return [
    ...(worstRestartMs < limitMs ? [] : [`A restart took ${worstRestartMs} ms`]),
    ...(worstRefusalMs < limitMs ? [] : [`A refusal took ${worstRefusalMs} ms`]),
  ];
}
