/** 会議を登録する: a new meeting, or what is corrected about one, with the reviews that prepare it. */

import { isSameJson } from '../domain/json.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Meeting } from '../domain/review.ts';
import type { State } from '../domain/state.ts';

/** The number under which a meeting was shown, and whether it still is as it was then. */
export type SeenMeeting = { no: number; isAsSeen: (now: Meeting) => boolean };

/**
 * Adds a meeting, or replaces the one that was `seen`; reviews follow it when its number changes.
 *
 * @returns the same state when it is there already as given, so that a form may be sent twice; a
 * refusal when its number is taken, or somebody else has changed or renumbered it since.
 */
export function saveMeeting(
  state: State,
  meeting: Meeting,
  seen: SeenMeeting | undefined,
): State | Refusal {
  const holder = state.meetings.find(({ no }) => no === meeting.no);
  if (holder !== undefined && isSameJson(holder, meeting)) return state;
  if (holder !== undefined && holder.no !== seen?.no)
    return { refused: 'meeting-no-taken', no: meeting.no };
  if (seen === undefined) return { ...state, meetings: inOrder([...state.meetings, meeting]) };
  const known = state.meetings.find(({ no }) => no === seen.no);
  if (known === undefined || !seen.isAsSeen(known)) return { refused: 'edited-meanwhile' };
  return {
    ...state,
    meetings: inOrder(state.meetings.map((one) => (one === known ? meeting : one))),
    reviews:
      known.no === meeting.no
        ? state.reviews
        : state.reviews.map((one) =>
            one.meeting === known.no ? { ...one, meeting: meeting.no } : one,
          ),
  };
}

/** Returns the number that the next meeting probably has. */
export function nextMeetingNo({ meetings }: State): number {
  return Math.max(0, ...meetings.map(({ no }) => no)) + 1;
}

function inOrder(meetings: readonly Meeting[]): Meeting[] {
  return meetings.toSorted((one, other) => one.no - other.no);
}
