/** What is noted of answers, before the real commands: disposal, disclosure and diagnosis. */

import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import type { State } from '../../src/domain/state.ts';
import { answerLogFile } from '../../src/store/answer-log-file.ts';
import { createAnswerLog } from '../../src/store/answer-log.ts';
import { encodeLine } from '../../src/store/journal-line.ts';
import { readAnswers } from '../../src/store/thin-answers.ts';
import { goneWords } from '../review/past-reviews.ts';
import { aPastStore, type PastStore } from '../store/past-store.ts';
import { aHome, type Home } from '../store/stores.ts';
import { type Ran, run } from './run.ts';

let home: Home;
let past: PastStore;
let file: string;
beforeEach(async () => {
  home = await aHome();
  past = await aPastStore(home);
  await past.doAll([{ by: 'U9', action: 'close-review', decide: closedLongAgo }]);
  file = answerLogFile(past.folder);
});
afterEach(() => home.remove());

function closedLongAgo(state: State): State {
  const closings = [{ by: 'U9', at: '2020-12-10T06:00:00.000Z', reopened: null }];
  return {
    ...state,
    settings: { ...state.settings, retentionYears: 1 },
    reviews: state.reviews.map((one) => (one.no === 1 ? { ...one, closings } : one)),
  };
}

const command = (name: string, words: readonly string[]): Promise<Ran> =>
  run(name, words, {
    cwd: home.path('.'),
    settings: {
      MICHISUJI_DATA_DIR: past.folder,
      MICHISUJI_BACKUP_DIR: past.backupDir,
    },
  });

const today = new Date().toISOString();
const given = { at: today, seq: 1, asker: 'U1', shownTo: 'asker' as const, digest: 'abc' };
const figures = { intent: 'goal-summary' as const, goals: [5] };
const aboutAuthor = { intent: 'comment-list', goals: [5], members: [{ name: goneWords.name }] };

async function noted(): Promise<void> {
  await writeFile(
    file,
    Buffer.concat([
      encodeLine({ ...given, no: 1, query: aboutAuthor }), // As the first form was
      encodeLine({ ...given, no: 2, at: '2021-02-01T00:00:00.000Z', query: { intent: 'changes' } }),
    ]),
  );
  const log = createAnswerLog(past.folder, { since: () => '2000-01-01', onProblem: String });
  const members = [{ comment: 1 }];
  await log.keep({ ...given, query: { intent: 'comment-list', goals: [6], members } });
  await log.keep({ ...given, query: figures });
  await log.keep({
    ...given,
    asker: 'U2',
    query: { intent: 'comment-list', members: [{ user: 'U1' }] },
  });
}

it('forgets with a disposal who asked for what is gone, and leaves no name in file or backup', async () => {
  await noted();
  const dry = await command('dispose', ['--dry-run']);
  expect(dry.out).toContain('回答の控え（だれに、いつ、何をお答えしたか）から');
  const { code, out } = await command('dispose', ['--yes']);
  expect(code).toBe(0);
  expect(out).toContain('回答の控え：2件を消しました。');
  const { given: left, last } = await readAnswers(past.folder);
  expect({ left: [...left.keys()], last }).toEqual({ left: [4, 5], last: 5 });
  expect(await past.filesWith(Object.values(goneWords))).toEqual([]);
  const [backup = ''] = (await past.filesWith(['goal-summary'])).filter((one) =>
    one.startsWith(past.backupDir),
  );
  expect(await readFile(backup, 'utf8')).not.toContain('comment-list","goals":[6]');
});

it('finds a name that a copy of the first form still holds, and says in which file', async () => {
  const copy = home.path('store/answers-copy.log');
  await writeFile(copy, encodeLine({ ...given, no: 1, query: aboutAuthor }));
  const { code, err } = await command('dispose', ['--yes']);
  expect(code).toBe(1);
  expect(err).toContain(copy);
});

it('discloses to a person which answers they were given, and how many others asked for them', async () => {
  await noted();
  const { out } = await command('disclose', ['--user', 'U1']);
  expect(out).toContain('【質問と回答の控え】\n');
  expect(out).toContain('回答A-0004（本人だけにお答え）');
  expect(out).toContain('ほかの人が、この人の意見についてお尋ねになった回答：1件');
  expect(out).not.toContain('U2');
  const json = await command('disclose', ['--user', 'U2', '--json']);
  const { answers } = z
    .object({ answers: z.object({ asked: z.array(z.object({ no: z.number() })) }) })
    .parse(JSON.parse(json.out));
  expect(answers.asked.map(({ no }) => no)).toEqual([5]);
});

it('names a broken file in the diagnosis, and none where all can be read', async () => {
  await noted();
  expect((await command('doctor', [])).out).not.toContain('回答の控え：');
  const bytes = await readFile(file);
  bytes[40] = 0x21;
  await writeFile(file, bytes);
  const { out } = await command('doctor', []);
  expect(out).toContain(`注意　　　　回答の控え：「${file}」のうち1件が壊れていて読めません。`);
});
