/** 読む: a Japanese question becomes an understanding of it. A number is never guessed. */

import type { AnswerContext } from '../answer-context.ts';
import { peopleIn } from '../people.ts';
import { type PartialQuery, type Understanding, understoodQuery } from '../understanding.ts';
import { askBack, decline } from './asking-back.ts';
import { askedFigure } from './asked-figure.ts';
import { askedOfGoal } from './asked-of-goal.ts';
import { askedWithout } from './asked-without.ts';
import { type Asked, namesNothing, resolveAsked } from './asked.ts';
import { guard } from './guards.ts';
import { intentOf } from './intent-rules.ts';
import { readsEveryWord } from './leftovers.ts';
import type { Lexicon } from './lexicon.ts';
import { canonical, readMentions } from './mentions.ts';
import { type Request, separateRequests } from './multi-intent.ts';
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
  const scene = { today: context.today, people: peopleIn(context) };
  const mentions = readMentions(canonical(question, lexicon), lexicon, scene);
  const asked = resolveAsked(mentions, lexicon);
  const guarded = guard(question, mentions, lexicon, context.role);
  if (guarded !== undefined)
    return decline({ ...guarded, said: everythingSaid(asked) }, lexicon.plan);
  if (isCallForHelp(asked)) return understoodQuery({ intent: 'help' });
  const without = askedWithout(mentions.text, scene, lexicon);
  if (without !== undefined) return without;
  const requests = separateRequests(mentions, lexicon);
  const understood =
    requests.length > 1
      ? askWhichFirst(requests, asked, scene, lexicon)
      : understandOne(asked, lexicon);
  return askedOfGoal(askedFigure(understood, asked, lexicon) ?? understood, asked, lexicon.plan);
}

/** Returns whether no letter of a question was left unread. */
export function readsWhole(question: string, context: AnswerContext, lexicon: Lexicon): boolean {
  const scene = { today: context.today, people: peopleIn(context) };
  return readsEveryWord(readMentions(canonical(question, lexicon), lexicon, scene), lexicon);
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
  requests: readonly Request[],
  whole: Asked,
  scene: Parameters<typeof readMentions>[2],
  lexicon: Lexicon,
): Understanding {
  const offers = requests.flatMap(({ text, order }) => {
    const mentions = readMentions(text, lexicon, scene);
    const ranking = order && { order, limit: whole.ranking?.limit };
    const read = { ...resolveAsked(mentions, lexicon), ...(ranking ? { ranking } : {}) };
    const part = withSharedSubject(withBareGoal(read), whole);
    const understood = understandOne(part, lexicon);
    return understood.outcome === 'answered' ? [understood.query] : understood.offers.slice(0, 1);
  });
  const distinct = [...new Map(offers.map((offer) => [JSON.stringify(offer), offer])).values()];
  return {
    ...askBack({ reason: 'multi-intent', said: {} }, lexicon.plan),
    offers: distinct.slice(0, mostOffers),
  };
}

const bareGoal = /(?<![\d.])([1-9]|1[01])\s*の/;

/** 「…と6のコメント締切」: inside a list of questions a bare number is the goal. */
function withBareGoal(asked: Asked): Asked {
  const goal = bareGoal.exec(asked.mentions.rest)?.[1];
  return asked.goals.length > 0 || goal === undefined ? asked : { ...asked, goals: [Number(goal)] };
}

/** 「目指す姿5の指数と達成率」: what was said of the first part goes for one without a subject too. */
function withSharedSubject(part: Asked, whole: Asked): Asked {
  if (!namesNothing(part)) return part;
  const { goals, indicators } = whole;
  return { ...part, goals: goals.length === 1 ? goals : [], indicators };
}
