/** 「目指す姿5の充実度」: the plan has one 充実度 for all goals; what there is of a goal is its index. */

import type { Plan } from '../../domain/plan.ts';
import type { Understanding } from '../understanding.ts';
import type { Asked } from './asked.ts';

/** 「充実度への目指す姿5の寄与」 asks for something else. */
const ofGoal =
  /目指す姿[\d、,・と\s]*(?:目指す姿[\d、,・と\s]*)*の?(?:(?:令和|R|20)\d+(?:年度?)?の)?(?:地域経済の)?充実度/u;

/**
 * Returns the question for the goal's index and what it rests on, with the word that was used, so that the
 * answer can say that it is another figure; any other question as it was understood.
 *
 * @example
 * askedOfGoal(understood, asked, plan); // 「目指す姿5の充実度はなぜ161.5」: the 内訳 of the index of goal 5
 */
export function askedOfGoal(
  understood: Understanding,
  asked: Asked,
  { composite }: Plan,
): Understanding {
  if (understood.outcome !== 'answered' || !asksCompositeOfGoal(asked, composite))
    return understood;
  const { query } = understood;
  const isOfComposite = query.intent === 'composite' || query.terms?.includes('充実度') === true;
  if (!isOfComposite || query.without !== undefined) return understood;
  const { fiscalYear, figure } = query;
  return {
    ...understood,
    query: {
      ...{ intent: 'explain-calculation', terms: ['充実度'], view: 'breakdown' },
      goals: [...asked.goals],
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
      ...(figure === undefined ? {} : { figure }),
    },
  };
}

/** Targets are those of the whole plan, whatever goal is named beside them. */
export function asksCompositeOfGoal(
  { mentions: { text }, goals }: Asked,
  { targets }: Plan['composite'],
): boolean {
  const asksTarget = text.includes('目標') || targets.some(({ value }) => isIn(text, value));
  return goals.length > 0 && !asksTarget && ofGoal.test(text);
}

function isIn(text: string, figure: string): boolean {
  return new RegExp(`(?<![\\d.])${figure}(?![\\d.])`, 'u').test(text);
}
