/** 部会を直す: the committee's name, its 基本的方針, and the goals that it looks at. */

import { isSameJson } from '../domain/json.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Committee } from '../domain/review.ts';
import type { State } from '../domain/state.ts';

/**
 * Replaces the committee; `isAsSeen` tells whether it still is what the form showed.
 *
 * @returns the same state when nothing differs, so that a form may be sent twice; a refusal when
 * somebody else has changed it since.
 */
export function editCommittee(
  state: State,
  committee: Committee,
  isAsSeen: (now: Committee) => boolean,
): State | Refusal {
  if (isSameJson(state.committee, committee)) return state;
  if (!isAsSeen(state.committee)) return { refused: 'edited-meanwhile' };
  return { ...state, committee };
}
