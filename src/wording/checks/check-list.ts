/** 点検結果の一覧: the findings step by step, each with what it is about, its sentence and its source. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Finding } from '../../review/checks/finding.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { goalNames } from '../indicator-names.ts';
import { findingText, kindText, originText } from './finding-text.ts';
import { subjectText } from './subject-name.ts';

export type CheckList = {
  plan: Plan;
  fiscalYear: FiscalYear;
  /** Nothing where the whole plan was checked. */
  goal: GoalNumber | undefined;
  findings: readonly Finding[];
  /** Those that the secretariat has set aside, told apart with the reason. */
  aside?: readonly { finding: Finding; reason: string }[];
};

/** Returns the findings for a terminal; 事実 come before 確認のお願い within a step. */
export function checkListText(list: CheckList): string {
  const { goal, fiscalYear, findings } = list;
  const of = goal === undefined ? '計画の全体' : goalNames([goal]);
  const head = `${of}の点検（${fiscalYearName(fiscalYear)}の値、${countText(findings)}）`;
  if (findings.length + (list.aside ?? []).length === 0)
    return `${head}\n\n気になる点は見つかりませんでした。`;
  return [head, ...stepParts(list), ...asidePart(list), closing].join('\n\n');
}

function asidePart({ plan, aside = [] }: CheckList): string[] {
  if (aside.length === 0) return [];
  const lines = aside.map(({ finding, reason }) => `${findingLine(finding, plan)}理由：${reason}`);
  return [[`今回は取り上げないもの（${aside.length}件）`, ...lines].join('\n')];
}

const closing =
  '※ 資料にある値と言葉だけから、決まった規則で挙げたものです。区の誤りを示すものではありません。';

/** Returns how many state a fact and how many ask. */
export function countText(findings: readonly Finding[]): string {
  const hints = findings.filter(({ kind }) => kind === 'hint').length;
  return `事実${findings.length - hints}件、確認のお願い${hints}件`;
}

/** Returns what a step is called above its findings. */
export function stepTitle(step: number | null, { procedure }: Plan): string {
  if (step === null) return '数値と資料の記載について（検証手順によらないもの）';
  const name = procedure.steps.find(({ no }) => no === step)?.name ?? '';
  return `手順${step} ${name}`;
}

/** The steps in their order; what belongs to none comes last. */
export const stepOrder = [1, 2, 3, 4, 5, null] as const;

function stepParts({ plan, findings }: CheckList): string[] {
  return stepOrder.flatMap((step) => {
    const here = findings
      .filter((one) => one.step === step)
      .toSorted((one, other) => one.kind.localeCompare(other.kind));
    if (here.length === 0) return [];
    return [[stepTitle(step, plan), ...here.map((one) => findingLine(one, plan))].join('\n')];
  });
}

function findingLine(finding: Finding, plan: Plan): string {
  const { detail, citations } = finding;
  const places = [...new Set(citations.map(({ place }) => place))].join('、');
  const text = `${findingText(detail)}${originText(finding)}`;
  return `・[${kindText(finding)}] ${subjectText(finding, plan)}：${text}（${detail.rule}、出典：${places}）`;
}
