/** 保存する全体の形式: format 2 of the state; format 1 was plain lowdb's file without `$meta`. */

import { z } from 'zod';
import { Plan } from '../domain/plan.ts';
import { State } from '../domain/state.ts';
import type { Kept } from './kept.ts';

const First = z.strictObject({ format: z.literal(1), plan: Plan });

export const keptState: Kept<State> = {
  schema: State,
  format: 2,
  migrations: [{ from: 1, migrate: (content, parse) => ({ plan: parse(content, First).plan }) }],
};
