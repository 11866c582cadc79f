/** Stories of the secretariat that keeps the committee and its meetings. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Entries } from '../../../src/sandbox/play/entered-values.ts';
import { type ReviewScene, startReviewScene } from './review-scene.ts';

let at: ReviewScene;
beforeEach(async () => {
  at = await startReviewScene();
});
afterEach(() => at.scene.end());

const opened = async (callbackId: string, by = 'U9') => {
  await at.scene.sato.shortcut({ by, callbackId });
  return at.modal(by);
};
const send = async (enter: Entries, by = 'U9') => {
  const { body } = await at.scene.sato.submit({ by, view: await at.modal(by), enter });
  return JSON.stringify(body);
};
const state = () => at.scene.store.read();
const second = {
  no: '２',
  on: '2026-12-10',
  place: '区役所',
  agenda: '目指す姿5\n\n 目指す姿7 ',
  materials: '資料1',
};

it('keeps name, principles and goals, and offers these goals first for a review', async () => {
  await opened('edit-committee');
  const principles = '区民の目線で見る\n数字だけで決めない';
  await send({ name: '検証小委員会', principles, goals: ['7', '6'] });
  expect(state().committee).toEqual({
    name: '検証小委員会',
    principles: ['区民の目線で見る', '数字だけで決めない'],
    goals: [6, 7],
  });
  expect(at.scene.slack.modals('U9')).toEqual([]);
  const { blocks } = await opened('open-review');
  const [goals] = blocks;
  expect(JSON.stringify(goals).match(/"value":"\d+"/g)).toEqual([
    ...['"value":"6"', '"value":"7"', '"value":"5"'],
  ]);
});

it('overwrites nothing that a colleague saved meanwhile', async () => {
  const stale = await opened('edit-committee');
  await opened('edit-committee', 'U8');
  await send({ name: '第一部会' }, 'U8');
  const { body } = await at.scene.sato.submit({ by: 'U9', view: stale, enter: { name: '部会' } });
  expect(JSON.stringify(body)).toContain('ほかの人がここを変更しました');
  expect(state().committee.name).toBe('第一部会');
});

it('enters the first meeting at once, and sends it twice without harm', async () => {
  const view = await opened('edit-meeting');
  await Promise.all([send(second), at.scene.sato.submit({ by: 'U9', view, enter: second })]);
  expect(state().meetings).toEqual([
    {
      ...{ no: 2, on: '2026-12-10', place: '区役所' },
      ...{ agenda: ['目指す姿5', '目指す姿7'], materials: ['資料1'] },
    },
  ]);
});

it('says at the field which number is taken, or no number', async () => {
  await opened('edit-meeting');
  await send(second);
  await opened('edit-meeting');
  await send({});
  expect(JSON.stringify((await at.modal('U9')).blocks)).toContain('"initial_value":"3"');
  expect(await send({ ...second, on: '2027-01-20' })).toContain('第2回の会議は、すでに登録');
  expect(await send({ ...second, no: '来年' })).toContain('1から999までの数字');
  await expect(send({ ...second, on: '' })).rejects.toThrow('開催日');
  expect(state().meetings).toHaveLength(1);
});

it('names the meeting on the card of its review, also when it is renumbered', async () => {
  await opened('edit-meeting');
  await send(second);
  await opened('open-review');
  await send({ goals: ['5'], channel: 'C1', meeting: '2' });
  await at.scene.slack.until(() => state().reviews[0]?.card ?? false);
  expect(at.card().text).toContain('第2回検証部会（令和8年12月10日）に向けたものです。');
  await opened('edit-meeting');
  await send({ meeting: '2' });
  await send({ no: '3' });
  expect(state().reviews[0]?.meeting).toBe(3);
  await at.scene.slack.until(() => at.card().text.includes('第3回検証部会'));
});

it('opens a review without any meeting as before', async () => {
  await opened('open-review');
  await send({ goals: ['5'], channel: 'C1' });
  await at.scene.slack.until(() => state().reviews[0]?.card ?? false);
  expect(state().reviews[0]?.meeting).toBeNull();
  expect(at.card().text).not.toContain('向けたもの');
});

it.each(['edit-committee', 'edit-meeting'])('refuses %s to members', async (callbackId) => {
  await at.scene.sato.shortcut({ by: 'U1', callbackId });
  const told = await at.scene.slack.until(() => at.scene.slack.directMessages('U1').at(-1));
  expect(told.text).toContain('部会と会議を直す');
  expect(at.scene.slack.modals('U1')).toEqual([]);
});
