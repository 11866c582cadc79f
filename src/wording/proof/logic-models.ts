/** 校正シートのロジックモデル: the left half of one goal's page, and what is known of the right. */

import type { GoalNumber } from '../../domain/goal.ts';
import type { LogicModel } from '../../domain/logic-model.ts';
import type { Plan } from '../../domain/plan.ts';
import { box, heading, lineMark, note } from './layout.ts';

type Attachment = LogicModel['examples'][number]['attachment'];
type PrintedIndicator = LogicModel['examples'][number]['indicators'][number];

const attachmentNames: Record<Attachment, string> = {
  printed: '',
  'read-by-order': '〔付く先は並びから〕',
  uncertain: '〔付く先は不確か〕',
};

const roleNames: Record<PrintedIndicator['role'], string> = {
  current: '',
  second: '（もう1つの名前）',
  moved: '（別の位置）',
};

/** Returns the lines of one goal's logic model, or none where the plan holds no model of it. */
export function logicModelLines(plan: Plan, goal: GoalNumber): string[] {
  return plan.logicModels.filter((model) => model.goal === goal).flatMap(modelLines);
}

function modelLines(model: LogicModel): string[] {
  return [
    ...heading(`ロジックモデル（目指す姿${model.goal}）${lineMark(model.citation)}`),
    ...box(`表題 ${model.printedTitle}`),
    ...model.audiences.flatMap((audience) => box(`注目する対象 ${audience}`)),
    ...model.issues.flatMap(({ text, audience, attachment }) =>
      box(
        `主な課題・現状 ${text}（対象：${audience ?? '定めなし'}）${attachmentNames[attachment]}`,
      ),
    ),
    ...model.triggers.flatMap(({ text, audience, issue, attachment }) => {
      const of = issue === null ? '' : `、課題：${issue}`;
      return box(
        `きっかけとなる変化 ${text}（対象：${audience ?? '定めなし'}${of}）${attachmentNames[attachment]}`,
      );
    }),
    ...model.examples.flatMap(exampleLines),
    ...outcomeLines(model),
    ...model.statedLinks.flatMap(({ from, to, text, citation }) =>
      box(`つながり ${from} → ${to} ${text}${lineMark(citation)}`),
    ),
    ...model.remarks.flatMap((remark) => note(remark)),
  ];
}

function exampleLines({
  text,
  trigger,
  indicators,
  attachment,
}: LogicModel['examples'][number]): string[] {
  const of = trigger === null ? '' : `（変化：${trigger}）`;
  return [
    ...box(`取組例 ${text}${of}${attachmentNames[attachment]}`),
    ...indicators.flatMap(({ printedNo, printedName, printedIndexNumber, role }) =>
      box(
        `行動指標${printedNo ?? '（番号なし）'} ${printedName} ${printedIndexNumber ?? '—'}${roleNames[role]}`,
        1,
      ),
    ),
  ];
}

function outcomeLines({ shortTermOutcomes, midLongTermOutcomes }: LogicModel): string[] {
  return [
    { name: '変化の状況（短期アウトカム）', ...shortTermOutcomes },
    { name: '変化の状況（中長期アウトカム）', ...midLongTermOutcomes },
  ].flatMap(({ name, known, others }) => [
    ...known.flatMap(({ text, indicator, citation }) =>
      box(`${name} ${text}（指標：${indicator}）${lineMark(citation)}`),
    ),
    ...(others === 'unknown' ? box(`${name} ほかは文字起こしにない。原本で確認：`) : []),
  ]);
}
