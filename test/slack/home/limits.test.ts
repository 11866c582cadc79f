/** A Home with far more to tell than fits: Slack takes it all the same. */

import { afterEach, expect, it } from 'vitest';
import type { Post } from '../../../src/domain/outbox.ts';
import type { Review } from '../../../src/domain/review.ts';
import type { State } from '../../../src/domain/state.ts';
import { staffed } from '../review/review-scene.ts';
import { aComment, type HomeScene, startHomeScene } from './home-scene.ts';

let at: HomeScene;
afterEach(() => at.scene.end());

const moment = '2026-11-01T00:00:00.000Z';
const many = (count: number): number[] => Array.from({ length: count }, (_, no) => no + 1);

/** In channels that the bot has left, so that nothing is posted of them. */
const aReview = (no: number): Review => ({
  ...{ no, goal: (no % 11) + 1, channel: 'C2', card: null, meeting: null },
  ...{ deadline: '2026-11-10', openedBy: 'U9', openedAt: moment, closings: [] },
  ...{ noOpinions: no % 2 === 0 ? [{ user: 'U1', at: moment }] : [], highWater: null },
});
const aPost = (no: number): Post => ({
  ...{ key: `comment ${no}`, content: { kind: 'comment', comment: no }, addedAt: moment },
  state: { status: 'failed', code: 'is_archived', at: moment },
});
const crowd = many(60).map((no) => ({
  ...{ user: `UM${no}`, name: `長い名前の委員${no}`, roles: ['committee-member' as const] },
}));
const both = {
  ...{ user: 'U1', name: '佐藤', roles: ['committee-member' as const, 'secretariat' as const] },
};
const full: State = {
  ...staffed,
  roster: { people: [both, ...crowd], groups: [] },
  reviews: many(40).map(aReview),
  comments: many(300).map((no) => aComment(no, { text: '<!channel> & '.repeat(200) })),
  outbox: many(60).map(aPost),
};

it('publishes the Home of a member who is the secretariat too, of hundreds of comments', async () => {
  at = await startHomeScene({ first: full });
  const { blocks } = await at.open('U1');
  expect(blocks.length).toBeLessThanOrEqual(100);
  const words = at.words('U1');
  for (const said of [
    ...['# 自分の宿題', '# 未回答の意見（300件）', 'ほかに290件あります。', 'これより前に295件'],
    ...['ほか11件は、それぞれのカードから', 'ほかに50件あります。', 'ほか28件'],
    ...['・目指す姿4：佐藤、長い名前の委員1、', '、ほか41人', 'ほか28件の検証'],
    ...['締切（令和8年11月10日）を過ぎています。', '# 目指す姿の一覧', '# 動作の様子'],
  ]) {
    expect(words).toContain(said);
  }
  expect(words).not.toContain('<!channel>');
  expect(at.scene.log.filter((line) => line.includes('Cannot publish'))).toEqual([]);
});
