/** Stories of words and logic models that a 見直し changed, and of 見直し that must change nothing. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planInForce } from '../../src/collection/plan-in-force.ts';
import { outdatedRevisions } from '../../src/collection/revisions-in-force.ts';
import { asOf, goalAsOf, logicModelAsOf } from '../../src/domain/as-of.ts';
import { planAsOf } from '../../src/domain/plan-as-of.ts';
import { scoreIndicator } from '../../src/scoring/indicator-score.ts';
import {
  aRevision,
  breakApproved,
  comparableBaseline,
  dropped,
  goalFiveName,
  goalFiveWords,
  goalWording,
  indicatorWording,
  newIssue,
  newLink,
  otherBaseline,
  replacement,
} from '../helpers/revisions.ts';
import { first } from './entering.ts';
import { revised, put, indicator, score } from './revising.ts';

describe('文言とロジックモデル', () => {
  it('calls an indicator and a goal by the words of the year', () => {
    const plan = planInForce(
      revised(aRevision(indicatorWording), aRevision(goalWording, { no: 2 })),
    );
    const five = plan.goals.find(({ no }) => no === 5);
    expect(five && [2025, 2026].map((year) => goalAsOf(five, year).name)).toEqual([
      ...[goalFiveName, goalFiveWords],
    ]);
    const names = [2025, 2026].map((year) => asOf(indicator(plan, '5-M4'), year).name);
    expect(names).toEqual([
      '企業内創業・兼業副業を認める事業者割合',
      '兼業・副業を認める事業者の割合',
    ]);
    expect(score({ ...first, revisions: [aRevision(indicatorWording)] }, '5-M4', 2026)).toEqual(
      score(first, '5-M4', 2026),
    );
  });

  it('shows figures of an old year under the name of today only where nothing else changed', () => {
    const plan = planInForce(
      revised(aRevision(indicatorWording), aRevision(replacement, { no: 2 })),
    );
    const now = planAsOf(plan, 2026);
    expect(asOf(indicator(now, '5-M4'), 2024).name).toBe('兼業・副業を認める事業者の割合');
    expect(asOf(indicator(now, '5-A4'), 2024).name).toBe('おしごとカフェでの求人数');
    const then = planAsOf(plan, 2024);
    expect(asOf(indicator(then, '5-M4'), 2024).name).toBe('企業内創業・兼業副業を認める事業者割合');
  });

  it('adds an element and a link to the logic model from its year on, and takes them out again', () => {
    const model = planInForce(
      revised(
        aRevision(newIssue),
        aRevision(newLink, { no: 2 }),
        aRevision({ ...newIssue, done: 'removed' }, { no: 3, appliesFrom: 2028 }),
      ),
    ).logicModels.find(({ goal }) => goal === 5);
    if (model === undefined) throw new Error('No logic model');
    const issuesIn = (year: number) => logicModelAsOf(model, year).issues.map(({ text }) => text);
    expect([2025, 2026, 2028].map((year) => issuesIn(year).includes(newIssue.text))).toEqual([
      ...[false, true, false],
    ]);
    expect(logicModelAsOf(model, 2025).statedLinks).toEqual([]);
    expect(logicModelAsOf(model, 2026).statedLinks).toEqual([
      {
        ...{ from: '5-A2', to: '5-S1', text: '相談が職場づくりを後押しする' },
        citation: { document: 'revised', place: '見直し2（令和9年3月10日決定）' },
      },
    ]);
  });

  it('keeps what hung on a text that was reworded', () => {
    const now = '多様な働き方の環境が十分に浸透していない';
    const of = { thing: 'logic-model', goal: 5, part: 'issue', now } as const;
    const change = { kind: 'wording', of, text: '働き方の選択肢が少ない' } as const;
    const model = planInForce(revised(aRevision(change))).logicModels.find(
      ({ goal }) => goal === 5,
    );
    expect(model?.issues[0]?.text).toBe('働き方の選択肢が少ない');
    expect(model?.triggers[0]?.issue).toBe('働き方の選択肢が少ない');
  });
});

it('does not apply what a newer plan has overtaken, and says so', () => {
  const old = { ...indicatorWording, of: { ...indicatorWording.of, now: '以前の名前' } };
  const state = revised(
    aRevision(old),
    aRevision({ ...newIssue, done: 'removed' }, { no: 2 }),
    aRevision(otherBaseline, { no: 3, appliesFrom: 2024 }), // 令和6年度 is printed
    aRevision({ ...comparableBaseline, baseline: { fiscalYear: 2023, value: '68' } }, { no: 4 }),
  );
  expect(planInForce(state)).toBe(first.plan);
  expect(outdatedRevisions(state).map(({ revision, why }) => [revision.no, why])).toEqual([
    ...[
      [3, 'printed-meanwhile'],
      [1, 'not-in-plan'],
      [2, 'not-in-plan'],
      [4, 'already-in-plan'],
    ],
  ]);
});

const changes = [
  ...[replacement, otherBaseline, comparableBaseline, goalWording, indicatorWording],
  ...[newIssue, newLink],
];

it('changes nothing while nothing is decided, whatever is proposed or dropped', () => {
  const undecided = fc.constantFrom(
    ...changes.flatMap((change) => [
      ...(['draft', 'committee', 'conference'] as const).map((stage) =>
        aRevision(change, { stage }),
      ),
      aRevision(change, { dropped }),
    ]),
  );
  const state = put(first, '5-A4', '4100', 2025);
  const before = planInForce(state);
  fc.assert(
    fc.property(fc.array(undecided), (revisions) => {
      expect(planInForce({ ...state, revisions })).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

it('never changes a score of a year before it applies', () => {
  const revision = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: 2025, max: 2029 }), fc.boolean())
    .map(([change, appliesFrom, isApproved]) => ({ change, appliesFrom, isApproved }));
  const state = put(put(first, '5-A4', '4100', 2025), '5-M4', '75', 2025);
  const before = planInForce(state);
  fc.assert(
    fc.property(fc.array(revision, { maxLength: 5 }), (given) => {
      const revisions = given.map(({ change, appliesFrom, isApproved }, at) =>
        aRevision(change, {
          ...{ no: at + 1, appliesFrom, breakApproved: isApproved ? breakApproved : null },
        }),
      );
      const plan = planInForce({ ...state, revisions });
      const earliest = Math.min(2030, ...given.map(({ appliesFrom }) => appliesFrom));
      for (let year = 2023; year < earliest; year += 1) {
        for (const one of before.indicators)
          expect(scoreIndicator(indicator(plan, one.id), year)).toEqual(scoreIndicator(one, year));
      }
    }),
    { numRuns: 60 },
  );
});
