/** 資料の選び方: what the form is about, and what stands in it, sent off or still open. */

import { z } from 'zod';
import { daysAfter } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import { PaperCopy, PaperFormat, PaperKind } from '../../domain/paper-kind.ts';
import { endOfDay } from '../../domain/tokyo-moment.ts';
import { PaperSpan } from '../../domain/paper-span.ts';
import { paperFormWords as words } from '../../wording/papers/paper-form-words.ts';
import { Chosen, MaybeChosen, MaybeDate } from '../blocks/fields.ts';

const About = z.strictObject({
  /** The review on whose card it was asked for. */
  review: z.int().positive().nullable(),
  /** The time of the answer below which it was asked for. */
  since: PaperSpan.shape.since.nullable(),
  until: PaperSpan.shape.until,
});
export type PaperAbout = z.infer<typeof About>;

export const aboutNothing: PaperAbout = { review: null, since: null, until: null };

/** What the form is opened on; forms that were open before an update carry less. */
export const PaperAbout = z
  .string()
  .transform((text): unknown => (text === '' ? aboutNothing : JSON.parse(text)))
  .pipe(About);

/** The day is chosen in a field of its own. */
export const theDay = 'day';

export const PaperValues = z.object({
  kind: Chosen.pipe(PaperKind),
  goal: Chosen,
  since: MaybeChosen,
  from: MaybeDate.optional(),
  format: Chosen.pipe(PaperFormat),
  copy: MaybeChosen.pipe(PaperCopy.default('for-committee')),
  place: MaybeChosen.pipe(z.enum(['own', 'thread']).default('own')),
});
export type PaperValues = z.infer<typeof PaperValues>;

/** What stands in a form that is still open; what nobody has chosen yet stays out. */
export const PaperChoices = z.object({
  kind: Chosen.pipe(PaperKind),
  goal: MaybeChosen,
  since: MaybeChosen,
  from: MaybeDate.optional(),
  format: MaybeChosen.pipe(PaperFormat.optional()),
  copy: MaybeChosen.pipe(PaperCopy.optional()),
  place: MaybeChosen,
});
export type PaperChoices = Partial<z.infer<typeof PaperChoices>> & { kind: PaperKind };

export type SpanRead = PaperSpan | { wrong: Record<string, string> };

/**
 * Returns the time that was chosen: after a meeting, from a day on, or as the answer had it.
 *
 * @returns what to say below the field where no day was chosen, or one that has not come.
 *
 * @example spanIn({ since: 'after 2026-11-05', … }, aboutNothing, '2026-11-20');
 * // { since: '2026-11-05T14:59:59.999Z', until: null }
 */
export function spanIn(
  { since = theDay, from }: Pick<PaperValues, 'since' | 'from'>,
  about: PaperAbout,
  today: CalendarDate,
): SpanRead {
  if (since === 'asked' && about.since !== null) return { since: about.since, until: about.until };
  const meeting = since.startsWith('after ') ? since.slice('after '.length) : undefined;
  if (meeting !== undefined) return { since: endOfDay(meeting), until: null };
  if (from === undefined) return { wrong: { since: words.noDay } };
  if (from > today) return { wrong: { from: words.notYet } };
  return { since: endOfDay(daysAfter(from, -1)), until: null };
}
