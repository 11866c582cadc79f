/** How far a review is: to all by step, and to the secretariat alone who is missing. */

import { expect, it } from 'vitest';
import type { State } from '../../../src/domain/state.ts';
import { closeReview } from '../../../src/review/open-review.ts';
import type { Viewer } from '../../../src/review/seen-by.ts';
import { ask } from '../../helpers/the-answerer.ts';
import { accepted, openedAt } from '../../review/reviews.ts';
import { asks, discussed } from '../a-committee.ts';

const told = (question: string, viewer: Viewer, today = '2026-11-25', state: State = discussed) =>
  ask(question, asks(viewer, { state, today })).text;
const closed = accepted(closeReview(discussed, 1, { by: 'U9', at: openedAt }));

it('names who is missing to the secretariat, and no one who wrote without a name', () => {
  const text = told('まだ意見を出していない委員は？', 'secretariat');
  expect(text).toMatch(/^目指す姿5の検証で、意見も「意見なし」もまだの委員は5人です。/);
  expect(text).toContain('高橋健太、田中 実、田中 恵、林、福岡 正（事務局だけに表示しています）');
});

it.each<[string, Viewer]>([
  ['a member', { user: 'U1' }],
  ['a channel', 'everyone'],
])('names nobody to %s', (_, viewer) => {
  const text = told('検証の進み具合は？', viewer);
  expect(text).toContain('検証は1件で、うち1件が続いています。');
  for (const name of ['高橋', '田中', 'まだの委員', '全員']) expect(text).not.toContain(name);
});

it('says to the secretariat in a channel where to ask instead', () => {
  const text = told('まだ意見を出していない委員は？', 'everyone');
  expect(text).toContain('ここではお答えできません');
  const asked = ask('まだ意見を出していない委員は？', {
    ...asks('everyone'),
    role: 'secretariat',
  });
  expect(asked.text).toContain('ほかの人に見えないところでお示しします');
  expect(asked.text).not.toContain('高橋');
});

it('does not make half a committee look complete', () => {
  const groups = [{ group: 'S1', role: 'committee-member' as const }];
  const state = { ...discussed, roster: { people: [], groups } };
  const text = told('検証の進み具合は？', 'secretariat', '2026-11-25', state);
  expect(text).toContain('グループにだれがいるかをSlackから受け取れていない');
  expect(text).not.toContain('全員');
});

it('says that nobody is registered instead of that all are done', () => {
  const state = { ...discussed, roster: { people: [], groups: [] } };
  const text = told('検証の進み具合は？', 'secretariat', '2026-11-25', state);
  expect(text).toContain('委員がまだ登録されていないため');
  expect(text).not.toContain('全員');
});

it.each([
  ['2026-12-04', '検証は1件で、うち1件が続いています。', '締切 令和8年12月4日｜'],
  [
    '2026-12-05',
    '検証は1件で、うち1件が続いています。このうち1件は、意見の締切を過ぎています。',
    '締切 令和8年12月4日（締切を過ぎています）｜',
  ],
])('on %s says whether the deadline has passed', (today, lead, cell) => {
  const text = told('検証の進み具合は？', 'everyone', today);
  expect(text.split('\n')[0]).toBe(lead);
  expect(text).toContain(cell);
});

it('says of a closed review that it is over, and of nobody that they are missing', () => {
  const text = told('検証の進み具合は？', 'secretariat', '2026-12-24', closed);
  expect(text).toMatch(/^検証は1件で、すべて終わっています。/);
  expect(text).toContain('・5（終了）｜');
  for (const word of ['過ぎて', '高橋', '全員']) expect(text).not.toContain(word);
});

it('says of a goal without a review that there is none yet', () => {
  expect(told('目指す姿7の検証の進み具合は？', 'everyone')).toMatch(
    /^目指す姿7の検証は、まだ始まっていません。/,
  );
});

it('counts the step that was asked for, late ones, and nothing private', () => {
  const text = told('手順4の検証の進み具合は？', 'everyone');
  expect(text).toContain('意見 5件（うち締切後1件）｜手順4 5｜未回答 4件');
});
