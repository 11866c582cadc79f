/** 保存する全体: everything that the bot keeps. */

import { z } from 'zod';
import { Plan } from './plan.ts';

export const State = z.strictObject({
  plan: Plan,
});
export type State = z.infer<typeof State>;
