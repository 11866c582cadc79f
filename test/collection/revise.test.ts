/** Stories of a revision: what the secretariat may propose and correct, and what stands in the way. */

import { expect, it } from 'vitest';
import { planInForce } from '../../src/collection/plan-in-force.ts';
import { correctRevision, proposeRevision } from '../../src/collection/revise.ts';
import { revisionDoubts } from '../../src/collection/revision-doubts.ts';
import { standing, standingBefore } from '../../src/collection/standing.ts';
import { Revision, type Change } from '../../src/domain/revision.ts';
import type { State } from '../../src/domain/state.ts';
import { approved, entered, first, kept } from './entering.ts';
import {
  approve,
  baseline,
  course,
  decided,
  drop,
  example,
  id,
  link,
  matching,
  no,
  on,
  proposal,
  propose,
  proposed,
  reach,
  rename,
} from './proposing.ts';

const oldExample = '多様な働き方に関する相談';
const today = '2026-11-20';
/** 令和7年度 of 5-A4, entered and approved. */
const withFigure = approved(
  entered(first, { target: '5-A4', value: { state: 'measured', value: '3900' } }),
  1,
);

it('brings 求人件数 → マッチングイベント開催数 from 事務局案 to 決定', () => {
  const state = proposed(first);
  expect(course(state)).toEqual(['1, draft 11-10']);
  expect(Revision.parse(state.revisions[0])).toEqual({
    ...{ no: 1, change: matching, appliesFrom: 2026, reason: '第1回検証部会の意見' },
    ...{ evidence: null, breakApproved: null, dropped: null },
    stages: [{ stage: 'draft', on: '2026-11-10', note: null, by: 'U9', at: on(10).at }],
  });
  expect(course(decided(state, 1))).toEqual([
    '1, draft 11-10, committee 11-20, conference 11-20, decided 11-20',
  ]);
  expect(course(kept(approve(decided(state, 1), 1)))[0]).toContain('break approved');
});

it('changes no answer before it is decided', () => {
  const state = kept(reach(proposed(first), 1, 'committee'));
  expect(planInForce(state)).toEqual(planInForce(first));
  expect(standing(state)).toEqual(standing(first));
});

it('keeps a form that is sent twice once, and numbers the next one', () => {
  const twice = proposed(proposed(first));
  expect(course(twice)).toEqual(['1, draft 11-10']);
  const next = proposed(twice, { change: baseline('5-M4', '45') });
  expect(next.revisions.map((one) => one.no)).toEqual([1, 2]);
});

it('is corrected until it is decided, and keeps its stages', () => {
  const state = kept(reach(proposed(first), 1, 'committee', { day: '2026-11-12' }));
  const change: Change = { ...matching, unit: '件' };
  const corrected = kept(correctRevision(state, 1, proposal({ change }), on(20)));
  expect(corrected.revisions).toMatchObject([{ change: { unit: '件' } }]);
  expect(course(corrected)).toEqual(course(state));
  expect(correctRevision(state, 1, proposal({ on: '2026-11-13' }), on(20))).toEqual(
    no({ problem: 'day-after', on: '2026-11-13', stage: 'committee', reached: '2026-11-12' }),
  );
  expect(correctRevision(decided(proposed(first), 1), 1, proposal(), on(20))).toEqual(
    no({ problem: 'decided', no: 1 }),
  );
  expect(correctRevision(kept(drop(state, 1)), 1, proposal(), on(20))).toEqual(
    no({ problem: 'dropped', no: 1 }),
  );
});

it('declines a revision without a reason, of unknown things and of years out of reach', () => {
  expect(proposeRevision(first, proposal({ reason: ' ' }), on(10))).toEqual({
    refused: 'reason-missing',
  });
  expect(propose(baseline('5-A77', '1'))).toEqual(
    no({ problem: 'unknown-indicator', id: '5-A77' }),
  );
  expect(propose(rename('5-A77', 'なし', 'あり'))).toEqual(
    no({ problem: 'unknown-indicator', id: '5-A77' }),
  );
  expect(propose(example('相談', 'added', 1))).toEqual(no({ problem: 'no-logic-model', goal: 1 }));
  const years = { first: 2024, last: 2031 };
  for (const fiscalYear of [2023, 2032]) {
    expect(propose(baseline('5-M4', '45', 2023), fiscalYear)).toEqual(
      no({ problem: 'year-outside', fiscalYear, ...years }),
    );
  }
  expect(propose(baseline('5-M4', '45', 2027))).toEqual(
    no({ problem: 'baseline-later', baseline: 2027, appliesFrom: 2026 }),
  );
});

it('declines what changes nothing, and what does not stand there', () => {
  const printed = first.plan.indicators.find((one) => one.id === '5-M4')?.baseline;
  expect(propose(baseline('5-M4', printed?.value ?? null, printed?.fiscalYear))).toEqual(
    no({ problem: 'same-as-now' }),
  );
  const same: Change = { ...matching, name: 'おしごとカフェでの求人数 ' };
  expect(propose(same)).toEqual(no({ problem: 'same-as-now' }));
  const now = 'おしごとカフェでの求人数';
  expect(propose(rename('5-A4', now, now))).toEqual(no({ problem: 'same-as-now' }));
  expect(propose(rename('5-A4', '求人数', '求人の件数'))).toEqual(
    no({ problem: 'not-standing', text: '求人数', stands: now }),
  );
  const goal = { thing: 'goal', goal: 5, now: '古い名前' } as const;
  expect(propose({ kind: 'wording', of: goal, text: '新しい名前' })).toMatchObject({
    why: { problem: 'not-standing', text: '古い名前' },
  });
});

it('declines texts and links of a logic model that are there already, or are not', () => {
  expect(propose(example(` ${oldExample}`, 'added'))).toEqual(
    no({ problem: 'text-exists', text: oldExample }),
  );
  expect(propose(example('ない取組', 'removed'))).toEqual(
    no({ problem: 'not-standing', text: 'ない取組', stands: null }),
  );
  const of = { thing: 'logic-model', goal: 5, part: 'example', now: oldExample } as const;
  const other = '職歴紹介、相談窓口の充実';
  expect(propose({ kind: 'wording', of, text: other })).toEqual(
    no({ problem: 'text-exists', text: other }),
  );
  expect(propose({ kind: 'wording', of: { ...of, part: 'issue' }, text: other })).toEqual(
    no({ problem: 'not-standing', text: oldExample, stands: null }),
  );
  expect(propose(link('7-A1', '7-S1'))).toEqual(
    no({ problem: 'link-exists', from: id('7-A1'), to: id('7-S1') }),
  );
  expect(propose(link('7-A2', '7-S1', 'removed'))).toEqual(
    no({ problem: 'no-such-link', from: id('7-A2'), to: id('7-S1') }),
  );
  expect(propose(link('7-A2', '7-A2'))).toEqual(no({ problem: 'link-to-itself' }));
  expect(propose(link('5-A2', '7-S1'))).toEqual(
    no({ problem: 'not-in-goal', id: id('5-A2'), goal: 7 }),
  );
  expect(propose(link('7-A2', '7-S1'))).toMatchObject({ revisions: [{ no: 1 }] });
  expect(propose(example(oldExample, 'removed'))).toMatchObject({ revisions: [{ no: 1 }] });
});

it('leaves years alone whose figure is printed or approved, but not their words', () => {
  expect(propose(matching, 2025)).toMatchObject({ revisions: [{ appliesFrom: 2025 }] });
  const early: Change = { ...matching, baseline: { fiscalYear: 2023, value: '40' } };
  expect(propose(early, 2024)).toEqual(
    no({ problem: 'figures-there', figures: [{ fiscalYear: 2024, of: 'printed' }] }),
  );
  expect(propose(early, 2024, withFigure)).toMatchObject({
    why: {
      figures: [
        { fiscalYear: 2024, of: 'printed' },
        { fiscalYear: 2025, of: 'approved' },
      ],
    },
  });
  expect(propose(matching, 2025, withFigure)).toMatchObject({
    why: { problem: 'figures-there', figures: [{ fiscalYear: 2025, of: 'approved' }] },
  });
  const words = rename('5-A4', 'おしごとカフェでの求人数', 'おしごとカフェの求人件数');
  expect(propose(words, 2024, withFigure)).toMatchObject({ revisions: [{ appliesFrom: 2024 }] });
});

it('lets two of the same thing and year not go side by side', () => {
  const state = proposed(first);
  expect(propose(baseline('5-A4', '3000'), 2026, state)).toEqual(
    no({ problem: 'open-already', no: 1 }),
  );
  expect(propose(baseline('5-A4', '3000'), 2027, state)).toMatchObject({ revisions: [{}, {}] });
  expect(propose(baseline('5-A4', '3000'), 2026, kept(drop(state, 1)))).toMatchObject({
    revisions: [{}, {}],
  });
});

it('counts a series that stands in two places as one', () => {
  const state = proposed(first, { change: baseline('5-M6', '50') });
  expect(state.revisions).toMatchObject([{ change: { indicator: '5-S1' } }]);
  expect(propose(baseline('5-S1', '60'), 2026, state)).toEqual(
    no({ problem: 'open-already', no: 1 }),
  );
  const after = standing(decided(state, 1)).indicators.filter((one) => one.baseline.value === '50');
  expect(after.map((one) => one.id)).toEqual(['5-S1', '5-M6']);
});

it('builds the next revision on the one that was decided before', () => {
  const once = decided(proposed(first), 1);
  const second = rename('5-A4', matching.name, '開催数');
  const twice = decided(proposed(once, { change: second, appliesFrom: 2027 }), 2);
  const [, later] = twice.revisions;
  const nameOf = (state: State) =>
    standing(state).indicators.find((one) => one.id === '5-A4')?.name;
  expect([first, once, twice].map(nameOf)).toEqual([
    ...['おしごとカフェでの求人数', '区内企業と求職者のマッチングイベント開催数', '開催数'],
  ]);
  expect(later && standingBefore(twice, later)).toEqual(standing(once));
  expect(drop(twice, 1)).toEqual(no({ problem: 'later-revision', later: 2 }));
  expect(drop(twice, 2)).toMatchObject({ revisions: [{ dropped: null }, { dropped: {} }] });
  expect(propose(baseline('5-A4', '40'), 2025, once)).toEqual(
    no({ problem: 'later-revision', later: 1 }),
  );
});

it('doubts a baseline of 0 or 「—」, a name that is taken, and a link that leads back', () => {
  const doubts = (change: Change) => revisionDoubts(first, { change, appliesFrom: 2026 }, today);
  expect(doubts(baseline('5-A1', '0'))).toEqual([{ doubt: 'baseline-zero' }]);
  expect(doubts(baseline('5-M4', null))).toEqual([{ doubt: 'baseline-missing' }]);
  const taken = first.plan.indicators.find((one) => one.id === '5-A2')?.name ?? '';
  expect(doubts(rename('5-A4', 'おしごとカフェでの求人数', taken))).toEqual([
    { doubt: 'name-taken', id: '5-A2' },
  ]);
  expect(doubts(link('7-S1', '7-A2'))).toEqual([{ doubt: 'link-backwards' }]);
  expect(doubts(matching)).toEqual([]);
});
