/** 指標の段階: what the ward does, what changes in people, what changes in the local economy. */

import { z } from 'zod';

export const Level = z.enum(['action', 'short-term', 'mid-long-term']);
export type Level = z.infer<typeof Level>;

/** In the order in which a logic model is read, from left to right. */
export const levels: readonly Level[] = Level.options;
