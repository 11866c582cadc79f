/** Stories of a baseline that is of the first year of its 見直し: no entry stands beside it. */

import { describe, expect, it } from 'vitest';
import { enterValue } from '../../src/collection/enter.ts';
import { statusesOf } from '../../src/collection/figure-status.ts';
import { baselineOfYear, givenFigure } from '../../src/collection/given-figure.ts';
import { owedOn } from '../../src/collection/owed.ts';
import { planInForce } from '../../src/collection/plan-in-force.ts';
import { problemOfRevision } from '../../src/collection/revision-check.ts';
import { templateOf } from '../../src/collection/template-rows.ts';
import { scoreIndicator } from '../../src/scoring/indicator-score.ts';
import { statusSentence } from '../../src/wording/answers/figure-status.ts';
import { templateSheet } from '../../src/wording/import-sheet.ts';
import { explain } from '../../src/wording/refusal.ts';
import { aRevision, comparableBaseline } from '../helpers/revisions.ts';
import { approved, entered, entry, figure, first, today, what } from './entering.ts';
import { previewOf, sheetOf, tablesOf, head } from './importing.ts';
import { indicator } from './revising.ts';

/** 5-M4 against 73% of 令和7年度, from 令和7年度 on. */
const revision = aRevision(comparableBaseline, { appliesFrom: 2025 });
const state = { ...first, revisions: [revision] };
const fiveM4 = what('5-M4', state);
const inBaselineYear = { target: '5-M4', fiscalYear: 2025, value: figure('80.25') } as const;

describe('the year of a baseline in force', () => {
  it('has the baseline for its figure, and the years around it have none', () => {
    const of = (fiscalYear: number) =>
      baselineOfYear(state, fiveM4, { what: 'actual', fiscalYear });
    expect([2023, 2024, 2025, 2026].map(of)).toEqual([
      { figure: '68', revision: null },
      undefined,
      { figure: '73', revision: 1 },
      undefined,
    ]);
    expect(baselineOfYear(first, fiveM4, { what: 'actual', fiscalYear: 2025 })).toBeUndefined();
    expect(givenFigure(state, fiveM4, { what: 'planned', fiscalYear: 2025 })).toBeUndefined();
  });

  it('takes no entry, and says which baseline it is and what to do', () => {
    const refusal = enterValue(state, entry(inBaselineYear));
    expect(refusal).toEqual({
      ...{ refused: 'figure-is-baseline', fiscalYear: 2025, figure: '73', unit: '%', revision: 1 },
    });
    expect('refused' in refusal && explain(refusal)).toBe(
      '令和7年度の値は、見直し1で決定した基準値の「73%」です。何も保存していません。基準値は、入力ではなく、見直しで直します。誤りがあれば事務局にお知らせください。',
    );
    const later = entry({ ...inBaselineYear, fiscalYear: 2026, today: '2027-06-12' });
    expect(enterValue(state, later)).toMatchObject({ entries: [{ no: 1, fiscalYear: 2026 }] });
    expect(enterValue(first, entry(inBaselineYear))).toMatchObject({ entries: [{ no: 1 }] });
  });

  it('takes no row of a file, but leaves one with the baseline itself alone', () => {
    const preview = (value: string) =>
      previewOf(tablesOf(sheetOf([head, ['5-M4', 'R7', value, '']])), { state }).join('\n');
    expect(preview('80.25')).toContain(
      '令和7年度の値は、見直し1で決定した基準値の「73%」で、ここでは直せません。行を消してください。',
    );
    expect(preview('73')).not.toContain('ここでは直せません');
  });

  it('is asked of nobody, in reminders, in the template and in the status', () => {
    const owes = (one: typeof state) =>
      owedOn(one, today).some((owed) => owed.what.target === '5-M4' && owed.fiscalYear === 2025);
    expect([owes(first), owes(state)]).toEqual([true, false]);
    const rowsOf = (one: typeof state) => templateOf(one, 2025, undefined);
    expect(rowsOf(state).rows.length).toBe(rowsOf(first).rows.length - 1);
    expect(templateSheet(rowsOf(state), state).notes).toContain(
      '・令和7年度の値が基準値になっている1件は、入れていません。基準値は見直しで直します。',
    );
    expect(statusesOf([fiveM4], state, today, 2025).map(statusSentence)).toEqual([
      '「5-M4 企業内創業・兼業副業を認める事業者割合」の令和7年度の値は基準値になっているため、入力の必要はありません。',
    ]);
  });
});

describe('an entry that is there all the same', () => {
  const before = approved(entered(first, inBaselineYear), 1);
  const withOther = approved(entered(before, { value: figure('230') }), 2);
  const plan = planInForce({ ...withOther, revisions: [revision] });

  it('gives neither its figure nor its name as a source: the baseline holds', () => {
    const held = indicator(plan, '5-M4');
    expect(held.actuals.filter(({ fiscalYear }) => fiscalYear === 2025)).toEqual([]);
    expect(scoreIndicator(held, 2025)).toMatchObject({ state: 'scored', shown: '100.00' });
    expect(held.versions?.at(-1)?.baseline).toMatchObject({
      ...{ fiscalYear: 2025, value: '73', citation: { document: 'revised' } },
    });
    expect(indicator(plan, '5-A2').actuals.at(-1)).toMatchObject({ value: '230' });
  });

  it('keeps such a 見直し from being decided: the figure keeps the baseline that it was told with', () => {
    expect(problemOfRevision(before, revision, '2027-03-11')).toEqual({
      refused: 'revision',
      why: { problem: 'figures-there', figures: [{ fiscalYear: 2025, of: 'approved' }] },
    });
  });
});
