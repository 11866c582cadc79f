import { beforeAll, expect, it } from 'vitest';
import { flipBits } from '../../torture/bit-flips.ts';
import { compileWriter } from '../../torture/compile.ts';
import { failEveryFlush, fillEverywhere } from '../../torture/full-disk.ts';
import { killUnderLoad } from '../../torture/kill.ts';
import { stopAndTakeOver } from '../../torture/stopped-holder.ts';
import { truncateEverywhere } from '../../torture/truncation.ts';
import { secondProcess } from '../../torture/two-processes.ts';

beforeAll(compileWriter, 60_000);

const kill = {
  ...{ scenario: 'kill', cycles: 4, seed: 1 },
  ...{ bytes: 100_000, lanes: 2, snapshotEveryBytes: 16 * 1024 },
};

it.each([
  ['keeps what was acknowledged through kill -9', () => killUnderLoad(kill)],
  ['recovers the whole lines of a journal cut at any byte', () => truncateEverywhere(1)],
  ['overlooks no flipped bit', () => flipBits({ changes: 1, inSegment: 11, elsewhere: 47 })],
  ['loses nothing on a full disk, and resumes', () => fillEverywhere(2)],
  ['loses nothing when a flush fails', () => failEveryFlush('flush')],
  ['loses nothing when the power goes', () => failEveryFlush('power')],
  ['turns a second process away until the first is gone', () => secondProcess(1)],
  ['is taken from a sleeping owner only on request, and for good', () => stopAndTakeOver(1, 1)],
])('%s', async (_, scenario) => {
  const { broken, lost, unreadable, acknowledged, found } = await scenario();
  expect({ broken, lost, unreadable }).toEqual({ broken: [], lost: 0, unreadable: 0 });
  expect(acknowledged).toBeGreaterThan(0);
  expect(found).toBe(acknowledged);
});
