/** 変わった収集の言葉: what is entered and waits, by when and by whom figures are entered. */

import type { ChangedPromise, ChangedRule, SeenRule } from '../answers/kinds/changed-collecting.ts';
import type { ChangedEntering, Standing } from '../answers/kinds/changed-values.ts';
import type { ChangesFacts } from '../answers/kinds/changes.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { ChangesSection } from '../reports/changes-page.ts';
import { doneText, figureName } from './changed-values.ts';
import { dateText } from '../domain/date-text.ts';
import { cycleText, dueText } from './entry.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { ownersText } from './owner-text.ts';

type Facts = Pick<ChangesFacts, 'entering' | 'collecting' | 'plan'>;

export function enteringSection({ entering, plan }: Facts): ChangesSection {
  return {
    title: '入力の状況',
    columns: ['指標', '年度', '前', '後'],
    rows: entering.map((one) => [
      figureName(one.what, plan),
      `${fiscalYearName(one.fiscalYear)}${one.part === 'planned' ? '（計画・目標）' : ''}`,
      standingNames[one.before],
      standingText(one),
    ]),
    empty: '承認を待つ値に変化はありません。',
  };
}

const standingNames: Readonly<Record<Standing, string>> = {
  none: '値なし',
  waiting: '承認待ち',
  approved: '承認済み',
};

function standingText({ after, entered }: ChangedEntering): string {
  const name = standingNames[after];
  return entered === undefined ? name : `${name}（入力：${doneText(entered, 'データ担当')}）`;
}

export function collectingSection({ collecting, plan }: Facts): ChangesSection {
  const { due, rules, promises } = collecting;
  return {
    title: '収集の予定と担当',
    columns: ['指標', '何', '前', '後'],
    rows: [
      ...(due === undefined
        ? []
        : [['（個別の期限がないもの）', '入力期限', dueText(due.before), dueText(due.after)]]),
      ...rules.flatMap((one) => ruleRows(one, figureName(one.what, plan))),
      ...promises.map((one) => promiseRow(one, figureName(one.what, plan))),
    ],
    empty: '収集の予定と担当に変化はありません。',
  };
}

function ruleRows({ before, after }: ChangedRule, name: string): string[][] {
  const rows = parts
    .map(([part, textOf]) => [name, part, textOf(before), textOf(after)])
    .filter(([, , was, is]) => was !== is);
  return rows.length > 0 ? rows : [[name, '予定の登録', registered(before), registered(after)]];
}

const parts: readonly [string, (rule: SeenRule) => string][] = [
  ['収集の周期', ({ cycle }) => cycleText(cycle)],
  ['入力期限', ({ due }) => (due === null ? '個別の期限なし' : dueText(due))],
  ['担当', ({ owners, isOwn }) => `${ownersText(owners)}${isOwn ? '（あなたの担当）' : ''}`],
];

function registered({ isRuleSet }: SeenRule): string {
  return isRuleSet ? '登録あり' : '登録なし（資料の言葉によります）';
}

function promiseRow({ fiscalYear, before, after }: ChangedPromise, name: string): string[] {
  return [name, `${fiscalYearName(fiscalYear)}の値が出る見込み`, dayText(before), dayText(after)];
}

function dayText(day: CalendarDate | undefined): string {
  return day === undefined ? '（なし）' : dateText(day);
}
