/** ロジックモデル: the pathway from an audience to the goal, as far as the source's text shows it. */

import { z } from 'zod';
import { Citation } from './citation.ts';
import { Figure } from './figure.ts';
import { FiscalYear } from './fiscal-year.ts';
import { GoalNumber } from './goal.ts';
import { IndicatorId } from './indicator.ts';

/** How sure it is which box a text hangs on: the page's columns slipped in the transcription. */
const Attachment = z.enum(['printed', 'read-by-order', 'uncertain']);

/** A 見直し that adds a text says nothing of whom it is about: then there is no audience. */
const Audience = z.string().min(1).nullable();

const Issue = z.strictObject({
  text: z.string().min(1),
  audience: Audience,
  attachment: Attachment,
});

const TriggerChange = z.strictObject({
  text: z.string().min(1),
  audience: Audience,
  issue: z.string().min(1).nullable(),
  attachment: Attachment,
});

/** An indicator as the logic-model page prints it, which is not always as the table does. */
const PrintedIndicator = z.strictObject({
  indicator: IndicatorId,
  printedNo: z.string().nullable(),
  printedName: z.string().min(1),
  printedIndexNumber: Figure.nullable(),
  /** `second`: the other name, which carries no figures. */
  role: z.enum(['current', 'second', 'moved']),
});

const Example = z.strictObject({
  text: z.string().min(1),
  trigger: z.string().min(1).nullable(),
  indicators: z.array(PrintedIndicator),
  attachment: Attachment,
});

const OutcomeState = z.strictObject({
  text: z.string().min(1),
  indicator: IndicatorId,
  citation: Citation,
});

/** The right half of the page is a picture; what the text does not hold is said to be unknown. */
const OutcomeHalf = z.strictObject({
  known: z.array(OutcomeState),
  others: z.enum(['unknown', 'none']),
});

/** A link that the source states in words; none is inferred from the layout. */
const StatedLink = z.strictObject({
  from: IndicatorId,
  to: IndicatorId,
  text: z.string().min(1),
  citation: Citation,
});

const Model = z.strictObject({
  goal: GoalNumber,
  printedTitle: z.string().min(1),
  audiences: z.array(z.string().min(1)),
  issues: z.array(Issue),
  triggers: z.array(TriggerChange),
  examples: z.array(Example),
  shortTermOutcomes: OutcomeHalf,
  midLongTermOutcomes: OutcomeHalf,
  statedLinks: z.array(StatedLink),
  remarks: z.array(z.string().min(1)),
  citation: Citation,
  /** The decided 見直し that it rests on besides. */
  revised: z.array(Citation).optional(),
});

/** A logic model from a fiscal year on. */
export const LogicModelVersion = Model.extend({ from: FiscalYear.nullable() });
export type LogicModelVersion = z.infer<typeof LogicModelVersion>;

/** `versions` are oldest first, as those of an indicator. */
export const LogicModel = Model.extend({ versions: z.array(LogicModelVersion).min(1).optional() });
export type LogicModel = z.infer<typeof LogicModel>;
