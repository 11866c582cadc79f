/** 変わった数値の言葉: figures that changed with the plan itself, 論点, and goals that came and went. */

import type { ChangedFigure } from '../answers/kinds/changed-figures.ts';
import type { ChangesFacts } from '../answers/kinds/changes.ts';
import type { ChangesSection } from '../reports/changes-page.ts';
import { cut } from './excerpt.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { inQuotes } from './in-quotes.ts';
import { indicatorPlace } from './indicator-names.ts';
import { withUnit } from './numbers.ts';

/** More than that nobody reads in a message. */
const most = 20;
const longest = 120;

export function figuresSection({ figures }: Pick<ChangesFacts, 'figures'>): ChangesSection {
  const rest = figures.length - most;
  const rows = figures
    .slice(0, most)
    .map((one) => [
      nameOf(one),
      partOf(one),
      ...[one.before, one.after].map((value) =>
        value === null ? '（なし）' : withUnit(value, one.unit),
      ),
    ]);
  return {
    title: '計画の数値',
    columns: ['指標', '何の数値', '前', '後'],
    rows: rest > 0 ? [...rows, [`ほか${rest}件`, '', '', '']] : rows,
    empty: '計画の数値に変化はありません。',
  };
}

function nameOf({ name, indicator, project }: ChangedFigure): string {
  if (indicator !== undefined) return `${indicatorPlace(indicator)}${inQuotes(name)}`;
  return project === undefined ? name : `重点事業${project.no}${inQuotes(name)}`;
}

/** @example '令和6年度の実績' */
function partOf({ part, fiscalYear, project }: ChangedFigure): string {
  const names = { actual: '実績', baseline: '基準値', planned: project ? '目標' : '4年間の計画' };
  const when = fiscalYear === undefined ? project?.asOf : fiscalYearName(fiscalYear);
  return when === undefined || when === '' ? names[part] : `${when}の${names[part]}`;
}

export function pointsSection({ points }: Pick<ChangesFacts, 'points'>): ChangesSection {
  return {
    title: '論点',
    columns: ['検証', '論点', '内容'],
    rows: points.map(({ review, no, text }) => [`検証${review}`, `論点${no}`, cut(text, longest)]),
    empty: '新しく示された論点はありません。',
  };
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
