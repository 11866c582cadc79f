/** 区の考え方を答える: one answer to one comment, or to several that say the same. */

import type { Comment } from '../domain/comment.ts';
import type { Refusal } from '../domain/refusal.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';
import type { ResponseVersion, WardResponse } from '../domain/ward-response.ts';
import { changeComment } from './comment-of.ts';

/**
 * What the form was opened on: the number of versions of the answer, and the key of the words that it
 * showed. Nothing that came meanwhile is overwritten, or answered, unseen.
 */
export type Answered = { no: number; seenVersions: number; seenKey: string };

/** Adds a version of the ward's answer to each comment, or to none when one of them is refused. */
export function respond(
  state: State,
  answered: readonly Answered[],
  version: ResponseVersion,
): State | Refusal {
  return answered.reduce<State | Refusal>((now, { no, seenVersions, seenKey }) => {
    if (isRefusal(now)) return now;
    return changeComment(now, no, (comment) => {
      const isSeen =
        (comment.response?.versions.length ?? 0) === seenVersions &&
        (comment.versions.at(-1)?.key ?? '') === seenKey;
      return isSeen ? withVersion(comment, version) : { refused: 'changed-meanwhile', no };
    });
  }, state);
}

function withVersion(comment: Comment, version: ResponseVersion): Comment {
  const { response } = comment;
  const versions = [...(response?.versions ?? []), version];
  return { ...comment, response: { versions, progress: response?.progress ?? [] } };
}

/** 対応状況: adds what became of an answer as of a day. */
export function noteProgress(
  state: State,
  no: number,
  progress: WardResponse['progress'][number],
): State | Refusal {
  return changeComment(state, no, (comment) => {
    if (comment.response === null) return { refused: 'no-such-comment', no };
    const { versions } = comment.response;
    return {
      ...comment,
      response: { versions, progress: [...comment.response.progress, progress] },
    };
  });
}
