/** 決定した見直し: what every change that is in force has in common, and how it is cited. */

import type { Citation } from '../domain/citation.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { Plan } from '../domain/plan.ts';
import type { Change, Revision, StageReached } from '../domain/revision.ts';
import { inJapanese } from './in-japanese.ts';

/**
 * Why a decided 見直し cannot be applied: what it changes is not, or no longer, in the plan; the plan says
 * so already; or the documents print figures for years that it would change.
 */
export type NotApplicable = 'not-in-plan' | 'already-in-plan' | 'printed-meanwhile';

/** The plan with the change, or why it cannot be made. */
export type Applied = Plan | NotApplicable;

/** Revisions of one kind of change. */
export type RevisionOf<Kind extends Change['kind']> = Revision & {
  change: Extract<Change, { kind: Kind }>;
};

type Staged = { stages: readonly Pick<StageReached, 'stage' | 'on'>[] };

/** The day on which it reached 決定. */
export function decidedOn({ stages }: Staged): CalendarDate {
  return stages.findLast(({ stage }) => stage === 'decided')?.on ?? '';
}

/** @example citationOfRevision(revision).place; // '見直し3（令和9年3月10日決定）' */
export function citationOfRevision(revision: Pick<Revision, 'no'> & Staged): Citation {
  const day = inJapanese(decidedOn(revision));
  return { document: 'revised', place: `見直し${revision.no}（${day}決定）` };
}
