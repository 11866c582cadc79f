/** 答える人: the one door to the answers, for Slack, the terminal and the browser alike. */

import type { AnswerContext } from './answer-context.ts';
import { type Answer, answerQuery, answerUnderstanding } from './answer.ts';
import { matching, type Offered } from './matching.ts';
import { namedIn, type NamedThings } from './named-in.ts';
import type { Query } from './query.ts';
import { type Lexicon, buildLexicon } from './understand/lexicon.ts';
import type { Synonyms } from './understand/synonyms.ts';
import { readsWhole, understand } from './understand/understand.ts';

export type Answerer = {
  /** Reads a Japanese question and answers it, asks back, or says why it cannot be answered. */
  question: (text: string, context: AnswerContext) => Answer;
  /** Whether a question is answered, and not a word of it left over: then it says nothing more. */
  answersWhole: (text: string, context: AnswerContext) => boolean;
  /** Answers what a button carries: nothing is read again, so it means the same a year later. */
  query: (query: Query, context: AnswerContext) => Answer;
  /** Returns what a comment about a goal speaks of. */
  named: (text: string, goal: number, plan: AnswerContext['plan']) => NamedThings;
  /** Returns what somebody who speaks of a goal may mean by the letters typed so far, best first. */
  matching: <One extends Offered>(
    typed: string,
    offered: readonly One[],
    about: { goal: number; plan: AnswerContext['plan'] },
  ) => One[];
};

/** Returns an answerer that builds its word index once for each plan it meets. */
export function createAnswerer(synonyms: Synonyms): Answerer {
  const lexicons = new WeakMap<AnswerContext['plan'], Lexicon>();
  const lexiconOf = (plan: AnswerContext['plan']): Lexicon => {
    const known = lexicons.get(plan) ?? buildLexicon(plan, synonyms);
    lexicons.set(plan, known);
    return known;
  };
  return {
    question: (text, context) =>
      answerUnderstanding(understand(text, context, lexiconOf(context.plan)), context),
    answersWhole: (text, context) => {
      const lexicon = lexiconOf(context.plan);
      const { outcome } = answerUnderstanding(understand(text, context, lexicon), context);
      return outcome === 'answered' && readsWhole(text, context, lexicon);
    },
    query: answerQuery,
    named: (text, goal, plan) => namedIn(text, goal, lexiconOf(plan)),
    matching: (typed, offered, { goal, plan }) =>
      matching(typed, offered, { goal, lexicon: lexiconOf(plan) }),
  };
}
