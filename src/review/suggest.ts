/** 分類の提案: which step a comment probably belongs to and what it is about, and why we think so. */

import type { Classification, CommentStep, Subject } from '../domain/comment.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { StepCues } from '../domain/step-cues.ts';

/** What a text names, as the answers read it. */
export type Named = {
  indicators: readonly IndicatorId[];
  projects: readonly number[];
  steps: readonly number[];
};

/**
 * Suggests a classification.
 *
 * A step that is named by its number counts before all words; else the step with most words, the
 * first of them on a tie. Without any, 手順によらない意見: nothing is guessed.
 */
export function suggest(text: string, named: Named, { steps }: StepCues): Classification {
  const letters = text.normalize('NFKC');
  const [said] = named.steps.flatMap((no) => steps.filter((one) => one.no === no));
  const found = steps
    .map(({ no, words }) => ({ no, words: words.filter((word) => letters.includes(word)) }))
    .toSorted((one, other) => other.words.length - one.words.length);
  const [best] = found;
  const spoken = best !== undefined && best.words.length > 0 ? best : undefined;
  const step: CommentStep = said?.no ?? spoken?.no ?? 'none';
  const because = said === undefined ? (spoken?.words ?? []) : [`手順${said.no}`];
  return { step, about: subjects(named), by: { kind: 'suggestion', because } };
}

function subjects({ indicators, projects }: Named): Subject[] {
  const named: Subject[] = [
    ...indicators.map((indicator): Subject => ({ kind: 'indicator', indicator })),
    ...projects.map((no): Subject => ({ kind: 'project', no })),
  ];
  return named.length === 0 ? [{ kind: 'goal' }] : named;
}
