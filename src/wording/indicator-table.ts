/** 指標の表: indicators with baseline, actual and index number, every 「—」 with its reason. */

import { type IndicatorFact, isBaselineYear } from '../answers/indicator-facts.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import { fiscalYearShort } from './fiscal-year.ts';
import { indexNumberCell } from './index-number-text.ts';
import { indicatorNo, placesOf } from './indicator-names.ts';
import { actualCell, baselineCell } from './missing.ts';
import type { PagePart } from './page.ts';

/** Returns a table over several goals: each row names every place of its indicator. */
export function placedTable(caption: string, facts: readonly IndicatorFact[]): PagePart {
  return table(caption, facts, ({ indicator, sameAs }) => [
    placesOf(indicator, sameAs),
    indicator.name,
  ]);
}

/** Returns a table of one level of one goal, as printed: a double listing is marked, not merged. */
export function levelTable(caption: string, facts: readonly IndicatorFact[]): PagePart {
  return table(caption, facts, (fact) => [indicatorNo(fact.indicator), nameWithTwins(fact)]);
}

function table(
  caption: string,
  facts: readonly IndicatorFact[],
  names: (fact: IndicatorFact) => string[],
): PagePart {
  const isBaseline = facts.every(isBaselineYear);
  const year = facts[0]?.fiscalYear;
  return {
    kind: 'table',
    table: {
      caption,
      columns: [
        '番号',
        '指標',
        headWithYear('基準値', sharedBaselineYear(facts)),
        ...(isBaseline ? [] : [headWithYear('実績', year)]),
        '指数',
      ],
      rows: facts.map((fact) => [
        ...names(fact),
        baselineCell(fact),
        ...(isBaseline ? [] : [actualCell(fact)]),
        indexNumberCell(fact),
      ]),
    },
  };
}

/** Returns the name, with the other places that print the same series. */
export function nameWithTwins({ indicator, sameAs }: IndicatorFact): string {
  if (sameAs.length === 0) return indicator.name;
  const places = sameAs.map((other) =>
    other.goal === indicator.goal
      ? indicatorNo(other)
      : `目指す姿${other.goal} ${indicatorNo(other)}`,
  );
  return `${indicator.name}（${places.join('・')}と同じ指標）`;
}

/** The year above the baselines, if all of them have the same. */
function sharedBaselineYear(facts: readonly IndicatorFact[]): FiscalYear | undefined {
  const years = new Set(facts.map(({ indicator }) => indicator.baseline.fiscalYear));
  const [only, ...others] = years;
  return others.length === 0 ? only : undefined;
}

function headWithYear(head: string, year: FiscalYear | undefined): string {
  return year === undefined ? head : `${head}（${fiscalYearShort(year)}）`;
}
