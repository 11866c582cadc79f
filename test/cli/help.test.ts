/** --help: how a command is used, told to whoever asks, and nothing done. */

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from './run.ts';

it.each(['export', 'backup', 'proof', 'doctor'])('tells how %s is used', async (command) => {
  const cwd = await mkdtemp(join(tmpdir(), 'michisuji-help-'));
  const ran = await run(command, ['--help'], { cwd, settings: {} });
  expect(ran.out).toMatch(new RegExp(`^使い方: npm run (?:--silent )?${command}\\b`));
  expect({ code: ran.code, err: ran.err, left: await readdir(cwd) }).toEqual({
    ...{ code: 0, err: '', left: [] },
  });
  await rm(cwd, { recursive: true });
});
