/** 読む: a Japanese question becomes an understanding of it. A number is never guessed. */

import type { AnswerContext } from '../answer-context.ts';
import { type PartialQuery, type Understanding, understoodQuery } from '../understanding.ts';
import { askBack, decline } from './asking-back.ts';
import { type Asked, namesNothing, resolveAsked } from './asked.ts';
import { guard } from './guards.ts';
import { intentOf } from './intent-rules.ts';
import type { Lexicon } from './lexicon.ts';
import { canonical, readMentions } from './mentions.ts';
import { separateRequests } from './multi-intent.ts';
import { understandOne } from './one-request.ts';
import { queryOf, saidIn } from './query-of.ts';

/**
 * Reads a question: first what must be declined, then whether it is one question at all, then what
 * it asks of what. Where two things can be meant the bot asks back.
 *
 * @example
 * understand('行動指標5の指数は？', context, lexicon);
 * // { outcome: 'answered', query: { intent: 'indicator-lookup', indicators: ['5-A5'] }, … }
 */
export function understand(
  question: string,
  context: AnswerContext,
  lexicon: Lexicon,
): Understanding {
  const mentions = readMentions(canonical(question, lexicon), lexicon, context.today);
  const asked = resolveAsked(mentions, lexicon);
  const guarded = guard(question, mentions, lexicon, context.role);
  if (guarded !== undefined)
    return decline({ ...guarded, said: everythingSaid(asked) }, lexicon.plan);
  if (isCallForHelp(asked)) return understoodQuery({ intent: 'help' });
  const requests = separateRequests(mentions, lexicon);
  return requests.length > 1
    ? askWhichFirst(requests, context, lexicon)
    : understandOne(asked, lexicon);
}

function everythingSaid(asked: Asked): PartialQuery {
  const intent = intentOf(asked);
  return intent === undefined ? saidIn(asked) : queryOf(intent, asked);
}

function isCallForHelp(asked: Asked): boolean {
  const calls = ['help', 'greeting', 'thanks'].some((cue) => asked.cues.has(cue));
  const isBare = namesNothing(asked) && !asked.cues.has('index') && intentOf(asked) === undefined;
  return asked.mentions.text.trim() === '' || (calls && isBare);
}

const mostOffers = 5;

/** Each part is read on its own, so that every button asks a whole question. */
function askWhichFirst(
  requests: readonly string[],
  context: AnswerContext,
  lexicon: Lexicon,
): Understanding {
  const offers = requests.flatMap((request) => {
    const mentions = readMentions(request, lexicon, context.today);
    const part = understandOne(withBareGoal(resolveAsked(mentions, lexicon)), lexicon);
    return part.outcome === 'answered' ? [part.query] : part.offers.slice(0, 1);
  });
  return {
    ...askBack({ reason: 'multi-intent', said: {} }, lexicon.plan),
    offers: offers.slice(0, mostOffers),
  };
}

const bareGoal = /(?<![\d.])([1-9]|1[01])\s*の/;

/** 「…と6のコメント締切」: inside a list of questions a bare number is the goal. */
function withBareGoal(asked: Asked): Asked {
  const goal = bareGoal.exec(asked.mentions.rest)?.[1];
  return asked.goals.length > 0 || goal === undefined ? asked : { ...asked, goals: [Number(goal)] };
}
