/** 変わった値の言葉: approved values before and after, with who approved the new one. */

import type { ChangedValue, Done } from '../answers/kinds/changed-values.ts';
import type { ChangesFacts } from '../answers/kinds/changes.ts';
import type { EnteredValue } from '../domain/entry.ts';
import type { Plan } from '../domain/plan.ts';
import type { ChangesSection } from '../reports/changes-page.ts';
import { enteredValueText, targetName } from './entry.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { inQuotes } from './in-quotes.ts';
import { placesOf } from './indicator-names.ts';
import { momentText } from './moment-text.ts';

export function valuesSection({
  values,
  plan,
}: Pick<ChangesFacts, 'values' | 'plan'>): ChangesSection {
  return {
    title: '値',
    columns: ['指標', '年度', '前', '後', '承認'],
    rows: values.map(({ what, part, fiscalYear, before, after, approved, isPrinted }) => [
      figureName(what, plan),
      `${fiscalYearName(fiscalYear)}${part === 'planned' ? '（計画・目標）' : ''}`,
      valueText(before, what.unit),
      `${valueText(after, what.unit)}${isPrinted ? '（資料に値があるため、回答は資料の値です）' : ''}`,
      approved === undefined ? '承認の取消し' : doneText(approved, '事務局'),
    ]),
    empty: '承認された値に変化はありません。',
  };
}

/**
 * Returns how people name what was measured, with all places that show it; an id alone says nothing on
 * paper.
 *
 * @example '目指す姿5 行動指標2「多様な働き方の相談・社会保険労務士の相談実施回数」'
 */
export function figureName(what: ChangedValue['what'], { indicators }: Plan): string {
  const indicator = indicators.find(({ id }) => id === what.target);
  if (indicator === undefined) return targetName(what);
  const others = indicators.filter(({ id }) => what.sameAs.includes(id));
  return `${placesOf(indicator, others)}${inQuotes(what.name)}`;
}

/** @example '高橋（令和8年11月20日 10:00）'; the office where no name is known, or is for the reader */
export function doneText({ by, at }: Done, office: string): string {
  return `${by ?? office}（${momentText(at)}）`;
}

function valueText(value: EnteredValue | undefined, unit: string | null): string {
  return value === undefined ? '（承認された値なし）' : enteredValueText(value, unit);
}
