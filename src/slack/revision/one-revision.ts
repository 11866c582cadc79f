/** ひとつの見直しの用紙: what a form about one revision carries unseen, and that it is still as it was shown. */

import { z } from 'zod';
import { type Writing, revisionOf } from '../../collection/revise.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { Revision } from '../../domain/revision.ts';
import type { State } from '../../domain/state.ts';
import type { UserId } from '../../domain/slack-id.ts';
import { digest } from '../digest.ts';
import type { Services } from '../services.ts';

/** `was` stands for the revision as it was shown, `list` is the dialog below. */
export const OneRevision = z.object({ no: z.int().positive(), was: z.string(), list: z.string() });
export type OneRevision = z.infer<typeof OneRevision>;

export function aboutOne(revision: Revision, list: string): OneRevision {
  return { no: revision.no, was: digest(revision), list };
}

/** Changes a revision only as long as it is what was shown. */
export function ifAsShown(
  { no, was }: OneRevision,
  change: (state: State) => State | Refusal,
): (state: State) => State | Refusal {
  return (state) => {
    const revision = revisionOf(state, no);
    if (isRefusal(revision)) return revision;
    return digest(revision) === was ? change(state) : { refused: 'edited-meanwhile' };
  };
}

export function writingOf(user: UserId, { clock }: Pick<Services, 'clock'>): Writing {
  return { by: user, at: clock.now().toISOString(), today: clock.today() };
}
