/** Stories of the secretariat that enters what members said at a meeting, wrote by mail or by fax. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Entries } from '../../../src/sandbox/play/entered-values.ts';
import { openReview, type ReviewScene, startReviewScene, staffed } from './review-scene.ts';

let at: ReviewScene;
afterEach(() => at.scene.end());
const begin = async (first = staffed) => {
  at = await startReviewScene(first);
  await openReview(at);
};
beforeEach(() => begin());

const press = '会議の発言を入力（事務局）';
const opened = async () => {
  await at.scene.sato.act({ by: 'U9', on: at.card(), press });
  return at.modal('U9');
};
const send = async (enter: Entries) => {
  const { body } = await at.scene.sato.submit({ by: 'U9', view: await at.modal('U9'), enter });
  return JSON.stringify(body);
};
const words = '行動指標4は受け身の指標ではないか。';

it('takes speaker and words and presets everything else', async () => {
  await opened();
  await send({ speaker: 'U1', text: words });
  expect(at.comments()).toMatchObject([
    {
      ...{ no: 1, review: 1, goal: 5, author: { user: 'U1' }, visibility: 'public', isLate: false },
      origin: { via: 'proxy', occasion: 'meeting', on: '2026-11-20', enteredBy: 'U9' },
      versions: [{ text: words, proposal: null }],
      classification: {
        ...{ step: 1, about: [{ kind: 'indicator', indicator: '5-A4' }] },
        by: { kind: 'suggestion', because: ['受け身'] },
      },
    },
  ]);
  await at.scene.slack.until(() => at.thread().length === 2);
  expect(at.thread()[1]?.text).toContain('意見1：佐藤委員の会議での発言（事務局が入力）');
  expect(at.thread()[1]?.text).toContain(words);
  await at.scene.slack.until(() => at.card().text.includes('手順1 行動指標の確認：1件'));
});

it('comes back empty for the next remark, and keeps occasion, date and visibility', async () => {
  const before = await opened();
  const rest = { occasion: 'fax', on: '2026-11-18', visibility: 'secretariat-only' };
  await send({ speaker: 'U1', text: '内密の話です。', step: '4', ...rest });
  const after = await at.modal('U9');
  const drawn = JSON.stringify(after.blocks);
  expect(drawn).toContain('事務局のみの意見1として保存しました。続けて入力できます。');
  expect(drawn).not.toContain('内密');
  expect(after.id).toBe(before.id);
  const blocksOf = (id: string) =>
    [before, after].map(({ blocks }) => blocks.find((one) => one.block_id?.split('.')[0] === id));
  for (const id of ['speaker', 'name', 'text', 'proposal', 'step', 'about']) {
    const [was, is] = blocksOf(id);
    expect(is?.block_id).not.toBe(was?.block_id); // Else Slack keeps what was typed
  }
  await send({ speaker: 'U2', text: 'もう一つあります。' });
  expect(at.comments().map(({ origin, visibility }) => ({ origin, visibility }))).toMatchObject([
    { origin: { occasion: 'fax', on: '2026-11-18' }, visibility: 'secretariat-only' },
    { origin: { occasion: 'fax', on: '2026-11-18' }, visibility: 'secretariat-only' },
  ]);
  expect(at.comments().map(({ classification }) => classification.step)).toEqual([4, 'none']);
  expect(at.thread()).toHaveLength(1);
});

it('counts once what Slack sends twice, and what was corrected in between as another one', async () => {
  const view = await opened();
  const sent = (text: string) =>
    at.scene.sato.submit({ by: 'U9', view, enter: { speaker: 'U1', text } });
  await Promise.all([sent(words), sent(words)]);
  expect(at.comments()).toHaveLength(1);
  await Promise.all([sent('母数は'), sent('母数は何人か。'), sent('母数は')]);
  expect(at.comments().map(({ versions }) => versions[0]?.text)).toEqual([
    ...[words, '母数は', '母数は何人か。'],
  ]);
  await at.scene.slack.until(() => at.thread().length === 4);
});

it('shows each remark once in the thread', async () => {
  await opened();
  for (const text of ['一つ目です。', '二つ目です。', '三つ目です。'])
    await send({ speaker: 'U2', text });
  await at.scene.slack.until(() => at.thread().length === 4);
  expect(
    at
      .thread()
      .slice(1)
      .map(({ text }) => text.split('：')[0]),
  ).toEqual([...['意見1', '意見2', '意見3']]);
});

it('takes who is not in the roster by name', async () => {
  await opened();
  await send({ speaker: 'unlisted', name: '田中委員', text: words, occasion: 'mail' });
  expect(at.comments()[0]?.author).toEqual({ name: '田中' });
  await at.scene.slack.until(() => at.thread().length === 2);
  expect(at.thread()[1]?.text).toContain('田中委員のメールでの意見（事務局が入力）');
});

it('says what is wrong where it is wrong, and keeps the form', async () => {
  await opened();
  const good = { speaker: 'U1', text: words };
  expect(await send({ ...good, speaker: 'unlisted' })).toContain('氏名を書いてください');
  expect(await send({ ...good, name: '田中' })).toContain('名簿の方（佐藤）を選んでいます');
  expect(await send({ ...good, speaker: 'unlisted', name: '佐藤' })).toContain('名簿にあります');
  expect(await send({ ...good, on: '2026-11-21' })).toContain('今日より後の日です');
  expect(await send({ ...good, text: '　' })).toContain('意見を書いてください');
  expect(at.comments()).toEqual([]);
});

it('names nobody of an anonymous remark, and not how it came', async () => {
  await opened();
  await send({ speaker: 'U1', text: words, visibility: 'anonymous' });
  await at.scene.slack.until(() => at.thread().length === 2);
  expect(at.thread()[1]?.text).toContain('意見1：匿名の委員／');
  expect(at.thread()[1]?.text).not.toMatch(/佐藤|会議|事務局/);
});

it('presets the day of the meeting once it has come, and calls nothing late that was said there', async () => {
  await at.scene.end();
  const meeting = { no: 2, on: '2026-11-18', place: null, agenda: [], materials: [] };
  await begin({ ...staffed, meetings: [meeting] });
  await at.scene.store.update(
    (state) => ({
      ...state,
      reviews: state.reviews.map((one) => ({ ...one, meeting: 2, deadline: '2026-11-15' })),
    }),
    'U9',
  );
  await opened();
  await send({ speaker: 'U1', text: words });
  await send({ speaker: 'U2', text: words, occasion: 'mail' });
  expect(at.comments().map(({ origin, isLate }) => ({ origin, isLate }))).toMatchObject([
    { origin: { on: '2026-11-18' }, isLate: false },
    { origin: { on: '2026-11-18' }, isLate: true },
  ]);
});

it('is still there after the review was closed', async () => {
  await at.scene.sato.act({ by: 'U9', on: at.card(), press: '検証を終える（事務局）' });
  await at.scene.slack.until(() => at.card().text.includes('検証（終了）'));
  await opened();
  await send({ speaker: 'U1', text: words });
  expect(at.comments()).toHaveLength(1);
});

it.each(['U1', 'U3'])('refuses %s, beside the card', async (by) => {
  await at.scene.sato.act({ by, on: at.card(), press });
  await at.scene.slack.until(() => at.toldAside(by)?.includes('事務局だけができます'));
  expect(at.scene.slack.modals(by)).toEqual([]);
});
