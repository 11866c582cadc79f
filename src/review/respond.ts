/** 区の考え方を答える: one answer to one comment, or to several that say the same. */

import type { Comment } from '../domain/comment.ts';
import type { PostContent } from '../domain/outbox.ts';
import type { Refusal } from '../domain/refusal.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';
import type { ResponseVersion, WardResponse } from '../domain/ward-response.ts';
import { changeComment, isForAll } from './comment-of.ts';
import { withPost } from './outbox.ts';

/**
 * What the form was opened on: the number of versions of the answer, and the key of the words that it
 * showed. Nothing that came meanwhile is overwritten, or answered, unseen.
 */
export type Answered = { no: number; seenVersions: number; seenKey: string };

/**
 * Adds a version of the ward's answer to each comment, or to none when one of them is refused, and
 * what is to be said of it: once in each thread, and to every author.
 *
 * A comment that has this very answer already gets no second one.
 */
export function respond(
  state: State,
  answered: readonly Answered[],
  version: ResponseVersion,
): State | Refusal {
  const refusal = answered.map((one) => changedMeanwhile(state, one)).find(isThere);
  if (refusal !== undefined) return refusal;
  const chosen = answered.map(({ no }) => no);
  const news = state.comments.filter(
    (one) => chosen.includes(one.no) && !hasAnswer(one.response, version),
  );
  const comments = state.comments.map((one) =>
    news.includes(one) ? withVersion(one, version) : one,
  );
  return withPosts(
    { ...state, comments },
    news.map(({ no }) => no),
    version.at,
  );
}

function changedMeanwhile({ comments }: State, seen: Answered): Refusal | undefined {
  const comment = comments.find(({ no }) => no === seen.no);
  if (comment === undefined) return { refused: 'no-such-comment', no: seen.no };
  const isSeen =
    (comment.response?.versions.length ?? 0) === seen.seenVersions &&
    (comment.versions.at(-1)?.key ?? '') === seen.seenKey;
  return isSeen ? undefined : { refused: 'changed-meanwhile', no: seen.no };
}

function isThere<T>(one: T | undefined): one is T {
  return one !== undefined;
}

function hasAnswer(response: WardResponse | null, version: ResponseVersion): boolean {
  const last = response?.versions.at(-1);
  return (
    last?.category === version.category &&
    last.text === version.text &&
    last.division === version.division &&
    last.on === version.on
  );
}

function withVersion(comment: Comment, version: ResponseVersion): Comment {
  const { response } = comment;
  const versions = [...(response?.versions ?? []), version];
  return { ...comment, response: { versions, progress: response?.progress ?? [] } };
}

/** Nothing of a private or deleted comment stands in a thread. */
function withPosts(state: State, answered: readonly number[], at: string): State {
  const comments = state.comments.filter(({ no }) => answered.includes(no));
  const shown = comments.filter(isForAll);
  const perReview = new Map<number, Comment[]>();
  for (const one of shown) perReview.set(one.review, [...(perReview.get(one.review) ?? []), one]);
  const inThreads = [...perReview.values()].map((group): PostContent => ({
    kind: 'response',
    comments: group.map(({ no }) => no),
    version: versionOf(group[0]),
  }));
  const toAuthors = comments.flatMap(({ author, ...comment }): PostContent[] =>
    'user' in author
      ? [
          {
            ...{ kind: 'response-to-author', comment: comment.no, to: author.user },
            version: versionOf(comment),
          },
        ]
      : [],
  );
  return [...inThreads, ...toAuthors].reduce((now, post) => withPost(now, post, at), state);
}

function versionOf(comment: Pick<Comment, 'response'> | undefined): number {
  return comment?.response?.versions.length ?? 1;
}

/**
 * 対応状況: adds what became of an answer as of a day, and says so in the thread, unless the answer itself
 * is about to be said there, which then shows it.
 *
 * What was noted last is not noted again: Slack lets people send a form twice.
 *
 * @returns a refusal when there is no such comment, or it was not answered.
 */
export function noteProgress(
  state: State,
  no: number,
  progress: WardResponse['progress'][number],
): State | Refusal {
  const next = changeComment(state, no, (comment) => {
    const { response } = comment;
    if (response === null) return { refused: 'not-answered', no };
    const last = response.progress.at(-1);
    if (last?.text === progress.text && last.asOf === progress.asOf) return comment;
    return { ...comment, response: { ...response, progress: [...response.progress, progress] } };
  });
  if (isRefusal(next)) return next;
  const comment = next.comments.find((one) => one.no === no);
  if (comment === undefined || state.comments.includes(comment)) return state;
  if (!isForAll(comment)) return next;
  const isAnswerDue = next.outbox.some(
    ({ content, state: { status } }) =>
      content.kind === 'response' && content.comments.includes(no) && status === 'due',
  );
  if (isAnswerDue) return next;
  const entry = comment.response?.progress.length ?? 1;
  return withPost(next, { kind: 'progress', comment: no, entry }, progress.at);
}
