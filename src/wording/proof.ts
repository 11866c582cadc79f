/** 校正シート: the whole plan in the order of its sources, for a person to tick off against them. */

import type { Citation, SourceDocument } from '../domain/citation.ts';
import type { Plan } from '../domain/plan.ts';
import { actionPlanLines } from './proof/action-plan.ts';
import { indicatorLines } from './proof/indicators.ts';
import { box, heading, lineMark, note } from './proof/layout.ts';
import { logicModelLines } from './proof/logic-models.ts';
import { projectLines, visionLines } from './proof/projects.ts';
import { compositeLines, procedureLines } from './proof/review-procedure.ts';

/** Returns the sheet as text: one box for every name and every figure, 100 columns wide at most. */
export function proofSheet(plan: Plan): string {
  return [
    ...openingLines(plan),
    ...plan.documents.flatMap((document) => [
      ...heading(`${document.title}　${standing(document)}`, '═'),
      ...contentLines(plan, document),
    ]),
    ...conflictLines(plan),
    ...glossaryLines(plan),
    ...recordingLines(plan),
    '',
  ].join('\n');
}

function contentLines(plan: Plan, { id }: SourceDocument): string[] {
  switch (id) {
    case 'review-material': {
      const goals = [...new Set(plan.indicators.map(({ goal }) => goal))];
      const printed = goals.filter((no) => !plan.documents.some((one) => one.id === `goal-${no}`));
      return [
        ...procedureLines(plan),
        ...printed.flatMap((goal) => goalLines(plan, goal)),
        ...compositeLines(plan),
      ];
    }
    case 'project-progress':
      return [...visionLines(plan), ...projectLines(plan)];
    case 'entered':
    case 'revised':
      return [];
    default:
      return goalLines(plan, Number(id.replace('goal-', '')));
  }
}

function goalLines(plan: Plan, goal: number): string[] {
  return [
    ...indicatorLines(plan, goal),
    ...logicModelLines(plan, goal),
    ...actionPlanLines(plan, goal),
  ];
}

function openingLines(plan: Plan): string[] {
  return [
    ...heading(`校正シート（計画データ 第${plan.revision}版）`, '═'),
    ...note('原本と1つずつ照らし、合っていれば□に印を付けてください。'),
    ...note('〔132行〕は文字起こしの行番号、［5-A4］は計画データの番号です。'),
    ...note('「要約」とある文は言い回しではなく、意味が原本と合うかを見てください。'),
    ...note('この印の行は計画データに添えた覚えで、原本の文ではありません。'),
    ...plan.documents.flatMap((document) => box(`${document.shortTitle}　${standing(document)}`)),
  ];
}

function standing({ proofreading }: SourceDocument): string {
  if (proofreading.status === 'unchecked') return 'OCR転記・原本未照合';
  if (proofreading.status === 'approved') return '事務局の承認済み';
  if (proofreading.status === 'decided') return '決定済み';
  const [year = '', month = '', day = ''] = proofreading.on.split('-');
  return `照合済み（${proofreading.by}・${year}年${Number(month)}月${Number(day)}日）`;
}

function conflictLines({ conflicts, documents }: Plan): string[] {
  return [
    ...heading('資料間の不一致（両方の値を原本で確認）', '═'),
    ...conflicts.flatMap(({ id, topic, readings, note: remark, resolved }) => [
      ...box(`［${id}］${topic}　${resolved ? '解決済み' : '未解決'}`),
      ...readings.flatMap(({ said, citation }) =>
        box(`${said}${sourceMark(citation, documents)}`, 1),
      ),
      ...(remark === null ? [] : note(remark, 1)),
    ]),
  ];
}

function glossaryLines({ glossary, documents }: Plan): string[] {
  return [
    ...heading('用語（意味は要約）', '═'),
    ...glossary.flatMap(({ term, otherNames, meaning, citation }) => {
      const others = otherNames.length === 0 ? '' : `（${otherNames.join('、')}）`;
      const own = citation === null ? '〔本ボットの用語〕' : sourceMark(citation, documents);
      return box(`${term}${others}：${meaning}${own}`);
    }),
  ];
}

function sourceMark(citation: Citation, documents: SourceDocument[]): string {
  const source = documents.find(({ id }) => id === citation.document);
  return `（${source?.shortTitle ?? citation.document}、${citation.place}）${lineMark(citation)}`;
}

function recordingLines({ documents, revision }: Plan): string[] {
  return [
    ...heading('照合を終えたら', '═'),
    'data/plan.json の "documents" で、照合した資料の "proofreading" を次のように書き換えます。',
    '   "proofreading": { "status": "checked", "by": "氏名", "on": "2026-04-01" }',
    `"revision" を ${revision} から ${revision + 1} に上げ、値を直したときも同じようにします。`,
    ...documents.map(({ id, shortTitle }) => `   "id": "${id}" … ${shortTitle}`),
    '書き換えた後に npm run proof を実行し、「照合済み（氏名・日付）」と出ることを確かめます。',
  ];
}

export const proofUsage =
  '使い方: npm run --silent proof [-- 計画のファイル]\n  計画データを、資料の順に印刷用の文にして示します。付けないと data/plan.json です。何も変えません。';
