/** 診断（計画）: whether the plan can be read, and what still has to be held against the originals. */

import type { SourceDocument } from '../../domain/citation.ts';
import type { Finding } from './finding.ts';

/** `stored` is the revision that the bot uses, where there is a store. */
export type PlanState =
  | { problem: string }
  | { revision: number; stored: number | undefined; documents: readonly SourceDocument[] };

export function planFinding(plan: PlanState): Finding {
  if ('problem' in plan) return { grade: 'bad', text: `計画：${plan.problem}` };
  const { revision, stored = revision, documents } = plan;
  const unchecked = documents.filter(({ proofreading }) => proofreading.status === 'unchecked');
  const said = `計画：読めました。第${revision}版です${inUse(revision, stored)}。`;
  if (unchecked.length === 0) return { grade: 'good', text: `${said}すべて原本照合済みです。` };
  const names = unchecked.map(({ shortTitle }) => shortTitle).join('、');
  return {
    grade: 'attention',
    text: `${said}原本未照合の資料が${unchecked.length}件あります（${names}）。npm run proof で照合してください。`,
  };
}

function inUse(revision: number, stored: number): string {
  if (revision === stored) return '';
  const next = revision > stored ? '。次にボットを始めると差し替わります' : '';
  return `（使用中は第${stored}版${next}）`;
}
