/** ロジックモデルの列: what stands in the columns of a goal that were asked for by name. */

import type { FoundLogicModel } from '../answers/kinds/logic-model-lookup.ts';
import { inQuotes } from './in-quotes.ts';

type Column = { name: string; textsOf: (found: FoundLogicModel) => readonly string[] };

const columns: Readonly<Record<string, Column>> = {
  対象: { name: '注目する対象', textsOf: ({ model }) => model.audiences },
  課題: { name: '主な課題', textsOf: ({ model }) => model.issues.map(({ text }) => text) },
  きっかけ: {
    name: 'きっかけとなる変化',
    textsOf: ({ model }) => model.triggers.map(({ text }) => text),
  },
  取組例: { name: '取組例', textsOf: ({ examples }) => examples.map(({ text }) => text) },
};

/** Returns the columns among the words of a question: 「課題」, 「対象」, 「きっかけ」, 「取組例」. */
export function askedColumns(terms: readonly string[]): Column[] {
  return terms.flatMap((term) => columns[term] ?? []);
}

/**
 * Returns what a goal has in the columns.
 *
 * @example
 * columnsSentence(goal7, askedColumns(['対象'])); // 目指す姿7の注目する対象は、「区民」「挑戦者を応援する人」です。
 */
export function columnsSentence(found: FoundLogicModel, asked: readonly Column[]): string {
  const each = asked.map(({ name, textsOf }) => {
    const texts = [...new Set(textsOf(found))];
    return `${name}は、${texts.length > 0 ? texts.map(inQuotes).join('') : '資料の文字では不明'}`;
  });
  return `目指す姿${found.goal.no}の${each.join('、')}です。`;
}
