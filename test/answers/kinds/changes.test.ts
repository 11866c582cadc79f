/** What counts as a change: nothing that an answer shows may differ while it says that nothing changed. */

import { expect, it } from 'vitest';
import { changes, type ChangesFacts } from '../../../src/answers/kinds/changes.ts';
import { planInForce } from '../../../src/collection/plan-in-force.ts';
import { collectionRecord } from '../../../src/collection/record.ts';
import type { Comment } from '../../../src/domain/comment.ts';
import type { State } from '../../../src/domain/state.ts';
import { reviewRecord } from '../../../src/review/record.ts';
import { changesPaper } from '../../../src/wording/changes-paper.ts';
import { aComment, discussed } from '../../answers/a-committee.ts';
import { anEntry, collecting, target } from '../../reminders/a-collection.ts';

const since = '2026-11-05T14:59:59.999Z';
const at = '2026-11-10T01:00:00.000Z';
const approved = { kind: 'approved', by: 'U9', at } as const;
const start: State = { ...collecting({ '5-A2': {} }), reviews: discussed.reviews };

const contextOf = (state: State) => ({
  ...{ plan: planInForce(state), today: '2026-11-20', role: 'committee-member' as const },
  record: reviewRecord(state, 'everyone'),
  collection: collectionRecord(state, 'everyone'),
});
const between = (then: State, now: State): ChangesFacts =>
  changes(
    { intent: 'changes', since },
    { ...contextOf(now), earlier: { ...contextOf(then), moment: since } },
  );
const summary = (then: State, now: State): string => changesPaper(between(then, now)).summary;

it('says that nothing changed where nothing did', () => {
  expect(summary(start, start)).toBe('変化はありません。');
});

it('tells an approved 4年間の計画', () => {
  const measure = start.plan.measureIndicators.find(({ planTotal }) => planTotal === null);
  const planned = anEntry({
    ...{ target: target(measure?.id ?? ''), what: 'planned', decisions: [approved] },
  });
  const now = { ...start, entries: [planned] };
  expect(summary(start, now)).toBe('変わったのは、値1件です。');
});

it('tells 対応状況 that the ward added to an answer', () => {
  const version = { category: 'adopted', text: '直します。', division: '産業振興課' } as const;
  const versions = [{ ...version, on: '2026-11-02', by: 'U9', at: '2026-11-02T00:00:00.000Z' }];
  const progress = [{ text: '直しました。', asOf: '2026-11-10', by: 'U9', at }];
  const said = (response: Comment['response']): State => ({
    ...start,
    comments: [{ ...aComment(1, '設問が古いです。'), response }],
  });
  expect(summary(said({ versions, progress: [] }), said({ versions, progress }))).toBe(
    '変わったのは、区の考え方1件です。',
  );
});

it('tells a baseline that differs in a plan of the same revision', () => {
  const indicators = start.plan.indicators.map((one) =>
    one.id !== target('5-A2') ? one : { ...one, baseline: { ...one.baseline, value: '156' } },
  );
  const now = { ...start, plan: { ...start.plan, indicators } };
  expect(
    between(start, now).figures.map(({ id, part, before, after }) => [id, part, before, after]),
  ).toEqual([['5-A2', 'baseline', '155', '156']]);
  expect(summary(start, now)).toBe('変わったのは、計画の数値1件です。');
});
