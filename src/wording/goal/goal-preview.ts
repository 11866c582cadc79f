/** 目指す姿の追加の下見の言葉: what a workbook would put into the plan, before any of it is registered. */

import {
  type ContentChange,
  contentChanges,
  type GoalEffects,
  goalEffects,
} from '../../collection/goal/goal-effects.ts';
import {
  changesGoal,
  type GoalPlan,
  isReadyGoal,
  wrongRows,
} from '../../collection/goal/plan-goal.ts';
import type { State } from '../../domain/state.ts';
import { cut } from '../excerpt.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { goalWithName } from '../goal-with-name.ts';
import { placeText } from '../import-problem.ts';
import { namedLine } from '../import-preview.ts';
import { withUnit } from '../numbers.ts';
import { quote } from '../quote.ts';
import { explain } from '../refusal.ts';
import { goalRowProblemText } from './goal-problem.ts';

/** Returns what a workbook would do, at most so many rows of it, and what answers will say then. */
export function goalPreviewLines(plan: GoalPlan, state: State, most: number): string[] {
  const rest = [
    ...namedLine('使わない列', plan.unused),
    ...namedLine('読まなかったシート', plan.notRead),
  ];
  if (!isReadyGoal(plan)) return [...wrongLines(plan, most), ...rest];
  if (!changesGoal(plan)) {
    return [
      `${goalWithName(plan.goal)}は、いま登録されている内容と同じです。登録するものはありません。`,
    ];
  }
  return [
    `${goalWithName(plan.goal)}を${plan.before === undefined ? '追加' : '差し替え'}します。まだ何も登録していません。`,
    ...contentChanges(plan.before?.content, plan.content).flatMap(changeLine),
    ...firstLines(plan, most),
    ...effectLines(goalEffects(plan.goal, state, plan.state), plan),
    ...rest,
  ];
}

function wrongLines(plan: GoalPlan, most: number): string[] {
  const count = wrongRows(plan);
  if (count === 0) return plan.refusal === undefined ? [] : [explain(plan.refusal)];
  const wrong = plan.sheets.flatMap(({ rows }) =>
    rows.filter(({ problems }) => problems.length > 0),
  );
  const left = wrong.length - most;
  return [
    `このままでは登録できません。${goalWithName(plan.goal)}のブックに、直すところのある行が${count}行あります。まだ何も登録していません。`,
    ...wrong
      .slice(0, most)
      .map(
        ({ row, problems }) =>
          `${placeText(row.place, true)}　${problems.map(goalRowProblemText).join('')}`,
      ),
    ...(left > 0 ? [`ほか${left}行`] : []),
  ];
}

const kinds: Readonly<Record<ContentChange['of'], string>> = {
  logicModel: 'ロジックモデルの要素',
  indicators: '指標',
  sections: '取組みの区分',
  measures: '施策',
  measureIndicators: '施策の行動指標',
};

function changeLine({ of, added, changed, removed, same }: ContentChange): string[] {
  const parts = [
    ...(added.length > 0 ? [`追加${added.length}件`] : []),
    ...(changed.length > 0 ? [`変更${changed.length}件${namedText(of, changed)}`] : []),
    ...(removed.length > 0 ? [`削除${removed.length}件${namedText(of, removed)}`] : []),
    ...(same > 0 ? [`いまと同じ${same}件`] : []),
  ];
  return parts.length === 0 ? [] : [`${kinds[of]}：${parts.join('、')}`];
}

function namedText(of: ContentChange['of'], ids: readonly string[]): string {
  if (of === 'logicModel') return '';
  const more = ids.length > 5 ? 'など' : '';
  return `（${ids.slice(0, 5).join('、')}${more}）`;
}

/** Where it comes in for the first time, its indicators are shown as they were read. */
function firstLines({ before, content }: GoalPlan, most: number): string[] {
  if (before !== undefined) return [];
  const left = content.indicators.length - most;
  const lines = content.indicators.slice(0, most).map(({ id, name, unit, baseline, actuals }) => {
    const figures = actuals.map(
      (actual) =>
        `${fiscalYearName(actual.fiscalYear)}${actual.state === 'measured' ? withUnit(actual.value, unit) : '—'}`,
    );
    const base = baseline.value === null ? '—' : withUnit(baseline.value, unit);
    return `${id} ${quote(cut(name, 60))}：基準値${base}（${fiscalYearName(baseline.fiscalYear)}）、${figures.join('、')}`;
  });
  return [...lines, ...(left > 0 ? [`ほか${left}件の指標`] : [])];
}

function effectLines(
  { fiscalYear, index, sufficiency, latestBefore }: GoalEffects,
  { goal }: GoalPlan,
): string[] {
  const { before, after } = sufficiency;
  const { available, eligible } = index.coverage;
  const value = (one: GoalEffects['sufficiency']['before']): string =>
    `${one.state === 'available' ? one.shown : '—'}（${one.goalCoverage.available}/${one.goalCoverage.eligible}の目指す姿）`;
  const said =
    index.state === 'available'
      ? `${index.shown}（中長期アウトカム${eligible}件中${available}件）です`
      : '出せません（中長期アウトカムに指数のあるものがありません）';
  return [
    `登録すると：目指す姿${goal.no}の指数は、${fiscalYearName(fiscalYear)}で${said}。`,
    `登録すると：充実度は、${fiscalYearName(fiscalYear)}で${value(before)}から${value(after)}に変わります。`,
    ...(latestBefore === fiscalYear
      ? []
      : [
          `登録すると：年度を言わない質問には、${fiscalYearName(latestBefore)}ではなく${fiscalYearName(fiscalYear)}で答えるようになります。`,
        ]),
  ];
}

/** Returns what was registered, and how it can be seen or corrected. */
export function goalAddedText({ goal, before, content }: GoalPlan): string {
  const counts = `指標${content.indicators.length}件、施策${content.measures.length}件`;
  const done = before === undefined ? 'を登録しました' : 'を差し替えました';
  return `${goalWithName(goal)}${done}（${counts}）。「目指す姿${goal.no}の指数は？」のように尋ねられます。誤りは、直したブックを登録し直すことで改められます。`;
}

/** Returns until when it can be taken out again, and how. */
export function goalUndoText(minutes: number): string {
  return `登録してから${minutes}分以内なら、この画面で元に戻せます。閉じた後でも、同じブックをもう一度選ぶと、この画面に戻れます。`;
}

export function goalTakenOutText(goal: number): string {
  return `目指す姿${goal}の登録を元に戻しました。答えには使われません。`;
}

/** Returns the reason under which it stands in the history of changes. */
export function goalReason({ goal, content }: GoalPlan): string {
  return `目指す姿${goal.no}（指標${content.indicators.length}件、施策${content.measures.length}件）`;
}

/** What somebody else is told who sends the workbook: it was looked at only to see what it is. */
export const goalForSecretariat =
  'これは目指す姿の登録用のブックです。目指す姿を追加できるのは事務局だけです。中身は読み取らず、何も登録していません。事務局にお渡しください。';
