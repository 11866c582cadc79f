/** 受け渡し: what goes to the process that reads, and what comes back. */

import { z } from 'zod';
import { IntakeCause } from '../domain/intake-problem.ts';
import { Tables } from '../domain/tables.ts';
import { Limits } from './limits.ts';

export const Job = z.strictObject({ bytes: z.instanceof(Uint8Array), limits: Limits });

export const JobDone = z.union([
  z.strictObject({ tables: Tables }),
  z.strictObject({ cause: IntakeCause }),
]);
export type JobDone = z.infer<typeof JobDone>;
