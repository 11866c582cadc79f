/** 変更の目指す姿: one change of each list of the state, and the goals whose 変更履歴 tells it. */

import { expect, it } from 'vitest';
import type { AuditEntry } from '../../../src/domain/audit.ts';
import type { Op, Step } from '../../../src/domain/change.ts';
import { DiscussionPoint, SetAside } from '../../../src/domain/discussion-point.ts';
import { Review } from '../../../src/domain/review.ts';
import type { State } from '../../../src/domain/state.ts';
import { keyOf } from '../../../src/review/checks/finding.ts';
import { changesOnPaper } from '../../../src/reports/papers/changes-on-paper.ts';
import { aRevision, newLink, otherBaseline } from '../../helpers/revisions.ts';
import { entered, first } from '../../collection/entering.ts';

const at = '2026-11-02T01:00:00.000Z';
const by = { by: 'U9', at };

const aReview = (no: number, goal: number, meeting: number | null): Review =>
  Review.parse({
    ...{ no, goal, channel: 'C1', card: null, meeting, deadline: '2026-12-08' },
    ...{ openedBy: 'U9', openedAt: at, closings: [], noOpinions: [], highWater: null },
  });
const aPoint = DiscussionPoint.parse({
  ...{ id: '1-1', review: 1, no: 1, key: '[]', rule: 'R04', step: 1 },
  ...{ heading: '対応', text: '対応が書かれていない。', source: '', shown: null, ...by },
});
const aSetAside = (no: number, key: string): SetAside =>
  SetAside.parse({ no, key, rule: 'R20', reason: '確かめた', takenBack: null, ...by });

const ofSix = entered(entered(first, { target: '5-A2' }), { target: '6-A1' });
const state: State = {
  ...ofSix,
  reviews: [aReview(1, 5, 2), aReview(2, 6, null)],
  points: [aPoint],
  setAsides: [
    aSetAside(1, '[["5-A1","5-S1"],{"rule":"R20","why":"half-unknown"}]'),
    aSetAside(
      2,
      keyOf({ about: [], goals: [], detail: { rule: 'R21', available: 1, eligible: 2 } }),
    ),
    aSetAside(
      3,
      keyOf({ about: [], goals: [6], detail: { rule: 'R21', available: 1, eligible: 2 } }),
    ),
  ],
  revisions: [aRevision(otherBaseline, { no: 1, stage: 'draft' }), aRevision(newLink, { no: 2 })],
};

/** The goals of 5, 6 and 7 whose paper for the secretariat has the change. */
function toldTo(op: Op, given: Partial<AuditEntry> = {}): number[] {
  const entry: AuditEntry = {
    ...{ seq: 1, date: '2026-11-02', time: '10:00:00', actor: 'U9', action: undefined },
    ...{ reason: undefined, adoption: undefined, values: [op], ...given },
  };
  const copy = 'for-secretariat';
  return [5, 6, 7].filter((goal) => changesOnPaper([entry], state, { goal, copy }).length > 0);
}

const place = (list: string, id: number | string, ...fields: string[]): Step[] => [
  ...[list, { at: 0, id: String(id) }, ...fields],
];
const change = (...path: Step[]): Op => ({ path, before: null, after: '2026-12-01' });
const planPart = (list: string, id: string, ...fields: string[]): Op =>
  change('plan', ...place(list, id, ...fields));

const comment = { no: 1, goal: 5, review: 1, classification: { about: [{ indicator: '6-A1' }] } };

it.each<[string, Op, number[]]>([
  ['a comment that came in', { path: place('comments', 1), after: comment }, [5]],
  ['the deadline of a review', change(...place('reviews', 2, 'deadline')), [6]],
  ['the meeting that a review prepares', change(...place('meetings', 2, 'on')), [5]],
  ['a 論点', change(...place('points', '1-1', 'shown')), []],
  ['the words of a 論点', change(...place('points', '1-1', 'text')), [5]],
  ['a finding about indicators', change(...place('setAsides', 1, 'takenBack')), [5]],
  ['a finding about one goal', change(...place('setAsides', 3, 'takenBack')), [6]],
  ['a finding about the whole plan', change(...place('setAsides', 2, 'takenBack')), [5, 6, 7]],
  ['a rule that was set', { path: ['rules', { at: 0 }], after: { target: '6-A1' } }, [6]],
  ['a field of a rule, which has no number', change('rules', { at: 0 }, 'due'), [5, 6, 7]],
  ['a rule of a 施策', { path: ['rules', { at: 0 }], after: { target: 'mi-01' } }, [5]],
  ['the remark of an entry', change(...place('entries', 2, 'remark')), [6]],
  ['a baseline that is proposed', change(...place('revisions', 1, 'reason')), [5]],
  ['a link that is proposed', change(...place('revisions', 2, 'reason')), [5]],
  ['an indicator', planPart('indicators', '6-A1', 'name'), [6]],
  ['a 施策', planPart('measures', 'AP-153', 'name'), [5]],
  ['the value of a 施策', planPart('measureIndicators', 'mi-01', 'planTotal'), [5]],
  ['a 重点事業 of two goals', planPart('projects', '17', 'name'), [5, 6]],
  ['the name of a goal', planPart('goals', '7', 'name'), [7]],
  ['who is on the committee', change('committee', 'name'), []],
  ['the holidays', change('settings', 'closedDays'), []],
])('tells %s to its own goals', (_, op, goals) => {
  expect(toldTo(op)).toEqual(goals);
});

it('tells an adopted plan to every goal, whichever indicators it touches', () => {
  const adoption = { from: 1, to: 2, indicators: ['5-A2'], elsewhere: 3, takenOver: [] };
  const op = change('plan', 'revision');
  expect(toldTo(op, { adoption, values: [] })).toEqual([5, 6, 7]);
});

it('tells a goal that came in, or was taken out again, to that goal alone', () => {
  const ofGoal = (action: string, reason: string) =>
    toldTo(change('additions', { at: 0 }), { action, reason, values: [] });
  expect(ofGoal('goal-added', '目指す姿6（指標3件、施策4件）')).toEqual([6]);
  expect(ofGoal('goal-taken-out', '目指す姿6')).toEqual([6]);
  expect(ofGoal('goal-taken-out', '目指す姿60')).toEqual([]);
});
