/** Stories of the secretariat that has the remarks of a meeting in a sheet already. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Entries } from '../../../src/sandbox/play/entered-values.ts';
import { openReview, type ReviewScene, startReviewScene } from './review-scene.ts';

let at: ReviewScene;
beforeEach(async () => {
  at = await startReviewScene();
  await openReview(at);
});
afterEach(() => at.scene.end());

const press = '表から貼り付け（事務局）';
const opened = async () => {
  await at.scene.sato.act({ by: 'U9', on: at.card(), press });
  return at.modal('U9');
};
const send = async (enter: Entries) => {
  const { body } = await at.scene.sato.submit({ by: 'U9', view: await at.modal('U9'), enter });
  return JSON.stringify(body);
};
const shown = async () => JSON.stringify((await at.modal('U9')).blocks);
const sheet = [
  '意見\t発言者\t公開の範囲\t手順',
  '"回収率を示すべきです。\nまた、母数も。"\t佐藤\t\t4',
  '内密の懸念です。\t鈴木委員\t事務局のみ\t',
  '受け身の指標です。\t田中\t匿名\t',
].join('\r\n');

it('shows what it has read before anything is saved, then saves all of it', async () => {
  expect(JSON.stringify((await opened()).blocks)).toContain('回収率を示すべきです。｜資料に加える');
  expect(await send({ sheet })).toContain('この内容で登録');
  expect(await shown()).toContain('3件あります（公開1件、匿名1件、事務局のみ1件）');
  expect(await shown()).toContain('2行目　佐藤委員（手順4、公開）：回収率を示すべきです。 また、');
  expect(await shown()).toContain('名簿にない方：田中。');
  expect(at.comments()).toEqual([]);
  await send({ occasion: 'meeting' });
  expect(await shown()).toContain('3件を登録しました。続きがあれば貼り付けてください。');
  expect(
    at.comments().map(({ author, visibility, versions, classification: { step } }) => ({
      ...{ author, visibility, step },
      text: versions[0]?.text,
    })),
  ).toEqual([
    {
      ...{ author: { user: 'U1' }, visibility: 'public', step: 4 },
      text: '回収率を示すべきです。\nまた、母数も。',
    },
    {
      ...{ author: { user: 'U2' }, visibility: 'secretariat-only', step: 'none' },
      text: '内密の懸念です。',
    },
    { author: { name: '田中' }, visibility: 'anonymous', step: 1, text: '受け身の指標です。' },
  ]);
  await at.scene.slack.until(() => at.thread().length === 3);
  const posted = at
    .thread()
    .slice(1)
    .map(({ text }) => text)
    .join('\n');
  expect(posted).toContain('佐藤委員の会議での発言（事務局が入力）');
  for (const secret of ['内密', '鈴木', '田中']) expect(posted).not.toContain(secret);
});

it('registers a sheet once that is sent twice', async () => {
  await opened();
  await send({ sheet });
  const view = await at.modal('U9');
  const again = () => at.scene.sato.submit({ by: 'U9', view });
  await Promise.all([again(), again()]);
  expect(at.comments()).toHaveLength(3);
});

it('takes the next part in the same dialog, also when it holds the same words', async () => {
  await opened();
  for (const [from, to] of [
    [0, 1],
    [1, 2],
  ]) {
    await send({ sheet: '佐藤,4,回収率を示すべきです。' });
    expect(at.comments()).toHaveLength(from ?? 0);
    await send({});
    expect(at.comments()).toHaveLength(to ?? 0);
  }
});

it('shows it once more when something was changed after it was shown', async () => {
  await opened();
  await send({ sheet });
  expect(await send({ sheet: sheet.replace('田中', '鈴木') })).toContain('この内容で登録');
  expect(at.comments()).toEqual([]);
  await send({});
  expect(at.comments()).toHaveLength(3);
});

it('saves nothing while one row is wrong, and says which', async () => {
  await opened();
  const said = await send({ sheet: `${sheet}\r\n良い。\t\t公\t7` });
  expect(said).toContain('まだ何も登録していません。');
  expect(said).toContain('5行目：発言者がありません。');
  expect(said).toContain('5行目：手順「7」は');
  expect(said).toContain('5行目：公開の範囲「公」は');
  expect(await send({ sheet, on: '2026-11-21' })).toContain('今日より後の日です');
  expect(at.comments()).toEqual([]);
});

it.each(['U1', 'U3'])('refuses %s, beside the card', async (by) => {
  await at.scene.sato.act({ by, on: at.card(), press });
  await at.scene.slack.until(() => at.toldAside(by)?.includes('事務局だけができます'));
  expect(at.scene.slack.modals(by)).toEqual([]);
});
