/** 言い換え: how people call things, read from data/synonyms.json and never written into code. */

import { z } from 'zod';

const Words = z.array(z.string().min(1));

/**
 * The table of words.
 *
 * `spelling` turns slips and variants into the plan's own spelling before anything else is read.
 * `names` says: when all `words` stand in a question, in any order, it means the things in `means`
 * (`5-A4`, `mi-03`, `project-3`, `goal-7`): one of them, or with `all` every one (the indicators of
 * a survey). `cues` are the words that tell what is asked.
 */
export const Synonyms = z.strictObject({
  spelling: z.array(z.strictObject({ write: z.string().min(1), for: Words })),
  names: z.array(
    z.strictObject({ words: Words.min(1), means: Words.min(1), all: z.literal(true).optional() }),
  ),
  terms: z.record(z.string(), Words),
  cues: z.record(z.string(), Words),
  outOfScope: z.array(z.string().min(1)),
  fillers: Words,
});
export type Synonyms = z.infer<typeof Synonyms>;
