/** Questions as they were understood, asked of the adopted plan. */

import type { z } from 'zod';
import type { AnswerContext } from '../../src/answers/answer-context.ts';
import { Query } from '../../src/answers/query.ts';
import { adoptedPlan } from './adopted-plan.ts';

/** Returns a query; ids are given as plain text, as a button carries them. */
export function aQuery(given: z.input<typeof Query>): Query {
  return Query.parse(given);
}

/** A committee member who asks on 2026-11-20, in 令和8年度. */
export function aContext(given: Partial<AnswerContext> = {}): AnswerContext {
  return { plan: adoptedPlan(), today: '2026-11-20', role: 'committee-member', ...given };
}
