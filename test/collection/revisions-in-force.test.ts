/** Stories of 令和8年度: which baseline, unit and series a figure has once a 見直し was decided. */

import { describe, expect, it } from 'vitest';
import { collectedAs } from '../../src/collection/collected.ts';
import { doubtsAbout } from '../../src/collection/doubts.ts';
import { indexPreview } from '../../src/collection/index-preview.ts';
import { lastKnown } from '../../src/collection/known-values.ts';
import { owedOn } from '../../src/collection/owed.ts';
import { planInForce } from '../../src/collection/plan-in-force.ts';
import { templateOf } from '../../src/collection/template-rows.ts';
import { waitingEntries } from '../../src/collection/waiting.ts';
import { asOf } from '../../src/domain/as-of.ts';
import type { Revision } from '../../src/domain/revision.ts';
import type { State } from '../../src/domain/state.ts';
import { goalIndex } from '../../src/scoring/goal-index.ts';
import { scoreIndicator } from '../../src/scoring/indicator-score.ts';
import { sufficiency } from '../../src/scoring/sufficiency.ts';
import {
  aRevision,
  breakApproved,
  comparableBaseline,
  otherBaseline,
  replacement,
} from '../helpers/revisions.ts';
import { entered, figure, first } from './entering.ts';
import { plannedOf, sheetOf, tablesOf } from './importing.ts';
import { today, revised, put, indicator, score } from './revising.ts';

describe('差替え', () => {
  const replaced = revised(aRevision(replacement));

  it('leaves the old years their name, unit, baseline and printed index number', () => {
    const plan = planInForce(replaced);
    expect(asOf(indicator(plan, '5-A4'), 2025)).toMatchObject({
      ...{ name: 'おしごとカフェでの求人数', unit: '件' },
      baseline: { fiscalYear: 2023, value: '2691' },
      secondName: { status: 'worded-proposal' },
    });
    expect(score(replaced, '5-A4', 2024)).toEqual(score(first, '5-A4', 2024));
    expect(score(replaced, '5-A4', 2023)).toEqual(score(first, '5-A4', 2023));
  });

  it('begins another series from its year on, and cites what was decided', () => {
    const now = asOf(indicator(planInForce(replaced), '5-A4'), 2026);
    expect(now).toMatchObject({
      ...{ name: 'マッチングイベント開催数', unit: '回', nameVariants: [], remarks: [] },
      seriesBreak: { no: 1, from: 2026, isApproved: false },
      baseline: {
        ...{ fiscalYear: 2025, value: '45' },
        citation: { document: 'revised', place: '見直し1（令和9年3月10日決定）' },
      },
    });
    expect(now.secondName).toBeUndefined();
    expect(planInForce(replaced).documents.at(-1)).toMatchObject({ title: 'みちすじでの見直し' });
  });

  it('holds a value of its year against its own baseline, and the year before against the old', () => {
    const both = put(put(replaced, '5-A4', '60'), '5-A4', '4100', 2025);
    expect(score(both, '5-A4', 2026)).toMatchObject({
      ...{ shown: '133.33', seriesBreak: { isApproved: false } },
    });
    expect(score(both, '5-A4', 2025)).toMatchObject({ shown: '152.36' }); // 4100 ÷ 2691
    const whole = indicator(planInForce(both), '5-A4');
    for (const held of [asOf(whole, 2024), asOf(whole, 2026)])
      for (const year of [2023, 2024, 2025, 2026])
        expect(scoreIndicator(held, year)).toEqual(scoreIndicator(whole, year));
  });

  it('asks for the new figure in its unit, and compares with no figure of the old series', () => {
    const state = put(replaced, '5-A4', '4100', 2025);
    const now = collectedAs('5-A4', state, 2026);
    const before = collectedAs('5-A4', state, 2025);
    if (now === undefined || before === undefined) throw new Error('5-A4 is not collected');
    expect([before, now].map(({ name, unit }) => [name, unit])).toEqual([
      ['おしごとカフェでの求人数', '件'],
      ['マッチングイベント開催数', '回'],
    ]);
    expect(lastKnown(state, now, 2026)).toEqual({ figure: '45', fiscalYear: 2025 });
    expect(lastKnown(state, before, 2025)).toEqual({ figure: '4022', fiscalYear: 2024 });
    const about = { what: now, fiscalYear: 2026, state };
    expect(doubtsAbout({ figure: '60', unit: '回' }, about)).toEqual([]);
    expect(doubtsAbout({ figure: '4100', unit: '件' }, about)).toEqual([
      { doubt: 'other-unit', said: '件', unit: '回' },
      { doubt: 'far-from-last', last: '45', lastYear: 2025, percent: '9111.1' },
    ]);
    expect(indexPreview(state, '5-A4', 2026, '60')).toMatchObject({
      places: [{ indicator: { unit: '回' }, then: { shown: '133.33' } }],
    });
    expect(
      templateOf(state, 2026, 5).rows.find(({ figure: { target } }) => target === '5-A4'),
    ).toMatchObject({ figure: { unit: '回' }, baseline: '45', last: { figure: '45' } });
  });

  it('never takes a value of the old series for one of the new, nor the reverse', () => {
    const early = put(first, '5-A4', '4100'); // 件, before anything was decided
    const later = { ...early, revisions: [aRevision(replacement)] };
    const notEntered = { state: 'no-index-number', reason: { code: 'not-entered' } };
    expect(score(later, '5-A4', 2026)).toMatchObject(notEntered);
    const owedIn = (state: State) =>
      owedOn(state, today).filter(({ what, fiscalYear }) => {
        return what.target === '5-A4' && fiscalYear === 2026;
      });
    expect(owedIn(early)).toEqual([]);
    expect(owedIn(later)).toMatchObject([{ what: { name: 'マッチングイベント開催数' } }]);
    const anew = put(later, '5-A4', '60');
    expect(score(anew, '5-A4', 2026)).toMatchObject({ shown: '133.33' });
    expect(score({ ...anew, revisions: [] }, '5-A4', 2026)).toMatchObject({ shown: '152.36' });
    const taken = put(replaced, '5-A4', '60');
    expect(score({ ...taken, revisions: [] }, '5-A4', 2026)).toMatchObject(notEntered);
  });

  it('warns who approves a value that was entered for the old series', () => {
    const waits = entered(first, {
      target: '5-A4',
      value: figure('4100'),
      fiscalYear: 2026,
      today,
    });
    expect(waitingEntries({ ...waits, revisions: [aRevision(replacement)] })).toMatchObject([
      { what: { unit: '件' }, last: null, doubts: [{ doubt: 'other-series' }] },
    ]);
  });

  it('takes a row of a file under the name of its year alone', () => {
    const wide = ['番号', '名称', '年度', '値', '単位', '理由'];
    const rowFate = (...cells: string[]) =>
      plannedOf(tablesOf(sheetOf([wide, cells])), { state: replaced, today }).rows.map((row) =>
        'problems' in row ? row.problems.map(({ problem }) => problem) : row.fate,
      );
    const [old, now] = ['おしごとカフェでの求人数', 'マッチングイベント開催数'];
    expect(rowFate('5-A4', old, 'R8', '4100', '件', '')).toEqual([['other-name']]);
    expect(rowFate('5-A4', now, 'R7', '60', '回', '')).toEqual([['other-name']]);
    expect(rowFate('5-A4', now, 'R8', '60', '回', '')).toEqual(['added']);
    expect(rowFate('', old, 'R7', '4100', '件', '')).toEqual(['added']);
    expect(rowFate('5-A4', '', 'R8', '60', '件', '')).toEqual(['doubtful']);
  });

  it('changes both places of a series that stands in two', () => {
    const twins = revised(aRevision({ ...replacement, indicator: '5-M6' }));
    const state = put(twins, '5-S1', '90');
    for (const id of ['5-S1', '5-M6']) {
      expect(asOf(indicator(planInForce(state), id), 2026).name).toBe('マッチングイベント開催数');
      expect(score(state, id, 2026)).toMatchObject({ shown: '200.00' });
    }
  });
});

describe('現況値の変更', () => {
  it('stays out of the composite until its break is approved', () => {
    const open = aRevision(otherBaseline);
    const entriesOf = (revision: Revision) =>
      put(put(revised(revision), '5-M3', '60'), '5-M4', '80');
    const before = planInForce(entriesOf(open));
    expect(score(entriesOf(open), '5-M3', 2026)).toMatchObject({ shown: '120.00' });
    expect(goalIndex(before, 5, 2026)).toMatchObject({
      ...{ shown: '117.65', coverage: { available: 1, eligible: 6 } }, // 80 ÷ 68
    });
    expect(sufficiency(before, 2026)).toMatchObject({
      ...{ shown: '117.6', indicatorCoverage: { available: 1, eligible: 12 } },
    });
    const after = planInForce(entriesOf({ ...open, breakApproved }));
    expect(goalIndex(after, 5, 2026)).toMatchObject({
      ...{ shown: '118.82', coverage: { available: 2, eligible: 6 } }, // (120 + 117.647) ÷ 2
    });
    for (const plan of [before, after])
      expect(goalIndex(plan, 5, 2024)).toEqual(goalIndex(first.plan, 5, 2024));
  });

  it('breaks no series where the counting is the same', () => {
    const state = put(revised(aRevision(comparableBaseline)), '5-M4', '80.3');
    expect(score(state, '5-M4', 2026)).toMatchObject({ shown: '110.00' }); // 80.3 ÷ 73
    expect(score(state, '5-M4', 2026)).not.toHaveProperty('seriesBreak');
    expect(score(state, '5-M4', 2024)).toMatchObject({ shown: '107.83', agreement: 'differs' });
    expect(goalIndex(planInForce(state), 5, 2026)).toMatchObject({ shown: '110.00' });
    const what = collectedAs('5-M4', state, 2026);
    expect(what && lastKnown(first, what, 2026)).toEqual({ figure: '73', fiscalYear: 2024 });
  });

  it('gives the year of the new baseline the old one, while it is of the old series', () => {
    const state = put(revised(aRevision(otherBaseline)), '5-M3', '50', 2025);
    expect(score(state, '5-M3', 2025)).toMatchObject({ shown: '277.78' }); // 50 ÷ 18, not 100
    expect(score(state, '5-M3', 2023)).toMatchObject({ shown: '100.00' });
  });

  it('applies several in the order of their years, whichever was written down first', () => {
    const later = aRevision(
      { ...otherBaseline, baseline: { fiscalYear: 2026, value: '60' } },
      { no: 1, appliesFrom: 2027, breakApproved },
    );
    const state = put(revised(later, aRevision(otherBaseline, { no: 2 })), '5-M3', '66', 2026);
    expect(asOf(indicator(planInForce(state), '5-M3'), 2026)).toMatchObject({
      ...{ baseline: { value: '50' }, seriesBreak: { no: 2, isApproved: false } },
    });
    expect(asOf(indicator(planInForce(state), '5-M3'), 2027)).toMatchObject({
      ...{ baseline: { value: '60' }, seriesBreak: { no: 1, isApproved: true } },
    });
  });
});
