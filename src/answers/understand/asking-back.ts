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
  const { reason, said, intent, candidates = [], words = [] } = question;
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
