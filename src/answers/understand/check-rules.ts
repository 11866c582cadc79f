/** 点検の問い: whether a question asks for findings of the pre-check, and of which rules. */

import type { Query } from '../query.ts';
import type { Asked } from './asked.ts';

/** A cue of this name tells a topic by its rules: `rules R13 R14`. */
const topic = 'rules ';

/** 「論点2への意見」 asks for comments, and 「点検とは」 for a word. */
export function isCheckList(asked: Asked): boolean {
  const { cues } = asked;
  if (cues.has('comment') || cues.has('said') || cues.has('meaning')) return false;
  return cues.has('check') || topicsIn(asked).length > 0;
}

/** Returns the rules whose topic was named, or which were named themselves. */
export function rulesIn(asked: Asked): Pick<Query, 'rules' | 'fiscalYear'> {
  const named = namedIn(asked);
  const rules = [...new Set([...topicsIn(asked), ...named])].toSorted();
  if (rules.length === 0) return {};
  // 「R12」 was read as 令和12年度 too
  return named.length === 0 ? { rules } : { rules, fiscalYear: undefined };
}

function topicsIn({ cues }: Asked): string[] {
  const topics = [...cues].filter((cue) => cue.startsWith(topic));
  return topics.flatMap((cue) => cue.slice(topic.length).split(' '));
}

/** Only where findings are spoken of: 「R10の指数」 means 令和10年度. */
function namedIn({ cues, mentions }: Asked): string[] {
  if (!cues.has('check')) return [];
  const text = mentions.text.normalize('NFKC').toUpperCase();
  return [...text.matchAll(/(?<![A-Z\d])R(?:0[1-9]|[12]\d|3[0-7])(?![\d年])/g)].map(
    ([rule]) => rule,
  );
}
