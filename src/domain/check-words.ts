/** 点検の言葉: the words and pairs that the automatic checks look for, kept in data/check-words.json. */

import { z } from 'zod';
import { IndicatorId } from './indicator.ts';
import { MeasureIndicatorId } from './measure.ts';

const Words = z.array(z.string().min(1)).min(1);

export const CheckWords = z.strictObject({
  /** How the name of a 行動指標 ends that counts what others do: 来場者数. */
  passive: Words,
  /** What makes such a name active all the same: 相談実施件数. */
  active: Words,
  /** How the name of an outcome ends that counts what the ward does: 開催数. */
  outputs: Words,
  /** What a method says that is not settled yet. */
  placeholders: Words,
  /** What a method says where two figures were counted in two ways; `#` stands for any number. */
  otherMeasures: Words,
  /** What a method says where the count cannot change. */
  fixedByDesign: Words,
  /** A source that a method names and that can be looked at on any day. */
  alwaysThere: Words,
  /** Who counts: a method that says no more tells nothing of what is counted. */
  offices: Words,
  /** What a note says, both, where the heading of a page and its text differ. */
  headings: Words,
  /** What the names of 重点事業 end with in one place and not in another. */
  nameEndings: Words,
  /** What a remark says that is about the text form of a document, not about the document. */
  transcription: Words,
  units: z.array(z.strictObject({ endings: Words, units: Words })).min(1),
  /** Words of a name that no question has to repeat. */
  general: Words,
  /** Words that may stand for each other. */
  near: z.array(Words),
  /** An indicator and a 施策の行動指標 that count the same by their names. */
  pairs: z.array(z.strictObject({ indicator: IndicatorId, measureIndicator: MeasureIndicatorId })),
  /** A 施策の行動指標 and a figure of a 重点事業 that count the same by their names. */
  projectPairs: z.array(
    z.strictObject({
      measureIndicator: MeasureIndicatorId,
      project: z.int().positive(),
      label: z.string().min(1),
    }),
  ),
  /** From this value on two equal neighbours are worth a look; smaller ones are often equal. */
  neighboursFrom: z.int().positive(),
  /** The same, of neighbours whose rates are equal too. */
  neighboursWithRateFrom: z.int().positive(),
});
export type CheckWords = z.infer<typeof CheckWords>;
