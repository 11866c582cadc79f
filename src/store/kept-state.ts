/** 保存する全体の形式: format 3 of the state, and how the earlier ones become it. */

import { z } from 'zod';
import { beginState } from '../domain/begin-state.ts';
import { Plan } from '../domain/plan.ts';
import { State } from '../domain/state.ts';
import type { Kept } from './kept.ts';

/** Plain lowdb's file without `$meta`. */
const First = z.strictObject({ format: z.literal(1), plan: Plan });

/** Before there were people, meetings, reviews and comments. */
const Second = z.strictObject({ plan: Plan });

export const keptState: Kept<State> = {
  schema: State,
  format: 3,
  migrations: [
    { from: 1, migrate: (content, parse) => ({ plan: parse(content, First).plan }) },
    { from: 2, migrate: (content, parse) => beginState(parse(content, Second).plan) },
  ],
};
