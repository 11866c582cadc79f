/** 文の中の名前: which things of the plan a text speaks of, where nothing is asked. */

import type { IndicatorId } from '../domain/indicator.ts';
import { type Lexicon } from './understand/lexicon.ts';
import { canonical, readMentions } from './understand/mentions.ts';
import { resolveAsked } from './understand/asked.ts';

export type NamedThings = {
  indicators: readonly IndicatorId[];
  projects: readonly number[];
  /** 検証手順 that are named by their number. */
  steps: readonly number[];
};

/** Years that a text may name do not matter here. */
const anyDay = '2026-04-01';

/** Reads a text about a goal: 「行動指標4」 is that of the goal when no other one is named. */
export function namedIn(text: string, goal: number, lexicon: Lexicon): NamedThings {
  const named = read(text, lexicon);
  if (named.goals.length > 0) return named;
  return read(`目指す姿${goal}の、${text}`, lexicon);
}

function read(text: string, lexicon: Lexicon) {
  const mentions = readMentions(canonical(text, lexicon), lexicon, { today: anyDay });
  const { indicators, projects, goals } = resolveAsked(mentions, lexicon);
  const steps = mentions.steps.filter((no) => !mentions.comments.steps.includes(no));
  return { indicators: [...new Set(indicators)], projects, steps, goals };
}
