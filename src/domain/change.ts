/** 変更の記録: one change as it is kept for ever: who, when, what for, and each value before → after. */

import { z } from 'zod';
import { isKeepableName } from './json.ts';

/** A field by its name, or an element of a list by its place and, for people, by its id. */
export const Step = z.union([
  z.string().refine(isKeepableName),
  z.strictObject({ at: z.int().nonnegative(), id: z.string().optional() }),
]);
export type Step = z.infer<typeof Step>;

/**
 * One value that changed: with `before` and `after` it was replaced, with `after` alone it was
 * added (in a list: put in at that place), with `before` alone it was taken out.
 */
export const Op = z.strictObject({
  path: z.array(Step).min(1),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
export type Op = z.infer<typeof Op>;

export const Change = z.strictObject({
  /** Counts all changes from 1 without a gap. */
  seq: z.int().positive(),
  at: z.iso.datetime(),
  /** A Slack user id, or `system`. */
  actor: z.string(),
  /** What was done, in the words of the code: `adopt-plan`. */
  action: z.string().optional(),
  /** What the person gave as the reason. */
  reason: z.string().optional(),
  ops: z.array(Op),
});
export type Change = z.infer<typeof Change>;
