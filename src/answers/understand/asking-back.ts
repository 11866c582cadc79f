/** 聞き返しの組み立て: an understanding that asks back or declines, with what may be asked instead. */

import type { Plan } from '../../domain/plan.ts';
import { candidateOffers, everyday, usualOffers } from '../offers.ts';
import type { Intent } from '../query.ts';
import type { PartialQuery, Reason, Unanswered } from '../understanding.ts';

type Question = {
  reason: Reason;
  said: PartialQuery;
  intent?: Intent | undefined;
  candidates?: readonly string[];
  words?: readonly string[];
};

/** Asks back; the offers are the candidates, or the questions asked most. */
export function askBack(question: Question, plan: Plan): Unanswered {
  const { reason, said, intent, words = [] } = question;
  const candidates = distinctSeries(question.candidates ?? [], plan).slice(0, mostCandidates);
  const offers =
    candidates.length > 0
      ? candidateOffers(candidates, intent, said)
      : reason === 'not-understood'
        ? everyday(plan)
        : usualOffers(reason, said, plan);
  return { outcome: 'clarify', reason, said, candidates, offers, words };
}

/** Declines; nothing is looked up. */
export function decline({ reason, said, words = [] }: Question, plan: Plan): Unanswered {
  const offers = usualOffers(reason, said, plan);
  return { outcome: 'refused', reason, said, candidates: [], offers, words };
}

/** Five buttons can be looked over at once. */
const mostCandidates = 5;

/** 5-S1 and 5-M6 are one series in two places: one candidate. */
function distinctSeries(ids: readonly string[], plan: Plan): string[] {
  return ids.filter((id, at) => {
    const same = plan.indicators.find((each) => each.id === id)?.sameSeriesAs ?? [];
    return !ids.slice(0, at).some((earlier) => same.some((other) => other === earlier));
  });
}
