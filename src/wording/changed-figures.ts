/** 変わった数値の言葉: figures that changed with the plan itself, and goals that came and went. */

import type { ChangedFigure } from '../answers/kinds/changed-figures.ts';
import type { ChangesFacts } from '../answers/kinds/changes.ts';
import type { ChangesSection } from '../reports/changes-page.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { inQuotes } from './in-quotes.ts';
import { indicatorPlace, placesOf } from './indicator-names.ts';
import { withUnit } from './numbers.ts';

export function figuresSection({ figures }: Pick<ChangesFacts, 'figures'>): ChangesSection {
  return {
    title: '計画の数値',
    columns: ['指標', '何の数値', '前', '後'],
    rows: figures.map((one) => [
      nameOf(one),
      partOf(one),
      ...[one.before, one.after].map((value) =>
        value === null ? '（なし）' : withUnit(value, one.unit),
      ),
    ]),
    empty: '計画の数値に変化はありません。',
  };
}

/** @example '目指す姿5 短期1＝中長期6「区内の有効求人倍率」' */
function nameOf({ name, indicator, alsoAt, project }: ChangedFigure): string {
  if (indicator !== undefined) {
    const places = alsoAt.length === 0 ? indicatorPlace(indicator) : placesOf(indicator, alsoAt);
    return `${places}${inQuotes(name)}`;
  }
  return project === undefined ? name : `重点事業${project.no}${inQuotes(name)}`;
}

/** @example '令和6年度の実績' */
function partOf({ part, fiscalYear, project }: ChangedFigure): string {
  const names = {
    ...{ actual: '実績', baseline: '基準値', planned: project ? '目標' : '4年間の計画' },
    ...{ published: '公表された指数', rate: '達成率（R6～9）' },
  };
  const when = fiscalYear === undefined ? project?.asOf : fiscalYearName(fiscalYear);
  return when === undefined || when === '' ? names[part] : `${when}の${names[part]}`;
}

export function goalsSection({
  goals,
  plan,
}: Pick<ChangesFacts, 'goals' | 'plan'>): ChangesSection {
  const nameOfGoal = (goal: number): string => plan.goals.find(({ no }) => no === goal)?.name ?? '';
  return {
    title: '目指す姿の内容',
    columns: ['番号', '名前', '変化'],
    rows: [
      ...goals.added.map((no) => [String(no), nameOfGoal(no), '内容が加わりました']),
      ...goals.removed.map((no) => [String(no), nameOfGoal(no), '内容が取り外されました']),
    ],
    empty: '目指す姿の追加と取り外しはありません。',
  };
}
