/** 見直しの記録: what somebody may know of the 見直し that are kept, decided or not. */

import type { CalendarDate } from '../domain/fiscal-year.ts';
import { isDecided, type Revision, type RevisionStage, stageOf } from '../domain/revision.ts';
import type { State } from '../domain/state.ts';
import type { CollectionReader } from './record.ts';
import { type OutdatedRevision, outdatedRevisions } from './revisions-in-force.ts';

/** Who wrote what down is told to nobody here; notes, and why it was dropped, to the secretariat. */
export type SeenRevision = Pick<
  Revision,
  'no' | 'change' | 'appliesFrom' | 'reason' | 'evidence'
> & {
  stage: RevisionStage;
  stages: readonly { stage: RevisionStage; on: CalendarDate; note: string | null }[];
  breakApprovedOn: CalendarDate | null;
  dropped: { reason: string | null } | null;
  /** Decided, but a newer plan has overtaken it, so that it changes nothing. */
  outdated: OutdatedRevision['why'] | null;
};

/**
 * Returns the 見直し in their order. A 事務局案 is internal: until it has reached the 部会 the secretariat
 * alone sees it, and nobody else learns that there is one.
 */
export function revisionsSeenBy(
  reader: CollectionReader,
  state: Pick<State, 'plan' | 'revisions'>,
): SeenRevision[] {
  const outdated = outdatedRevisions(state);
  const isInside = reader === 'secretariat';
  return state.revisions
    .filter((one) => isInside || one.stages.some(({ stage }) => stage !== 'draft'))
    .toSorted((one, other) => one.no - other.no)
    .map((one) => ({
      ...{ no: one.no, change: one.change, appliesFrom: one.appliesFrom, reason: one.reason },
      ...{ evidence: one.evidence, stage: stageOf(one) },
      stages: one.stages.map(({ stage, on, note }) => ({
        stage,
        on,
        note: isInside ? note : null,
      })),
      breakApprovedOn: one.breakApproved?.on ?? null,
      dropped: one.dropped && { reason: isInside ? one.dropped.reason : null },
      outdated: isDecided(one)
        ? (outdated.find(({ revision }) => revision === one)?.why ?? null)
        : null,
    }));
}
