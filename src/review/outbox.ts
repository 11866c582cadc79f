/** 送るものの控え: what is to be said is kept with the change it speaks of, and leaves when it was said. */

import type { Post, PostContent } from '../domain/outbox.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { MessageTs } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';

/** Adds a post, once: the same key is the same thing to say. */
export function withPost(state: State, content: PostContent, addedAt: string): State {
  const key = keyOf(content, state);
  if (state.outbox.some((one) => one.key === key)) return state;
  const post: Post = { key, content, addedAt, state: { status: 'due' } };
  return { ...state, outbox: [...state.outbox, post] };
}

/**
 * Returns what names a post in the metadata of its message, which whoever reads the channel can read:
 * comments go by the names that people know, because a gap in the numbers would tell of a private one.
 *
 * @example keyOf({ kind: 'response', comments: [3, 5], version: 1 }, state); // 'response public-2 v1'
 */
export function keyOf(content: PostContent, { comments }: Pick<State, 'comments'>): string {
  const nameOf = (no: number | undefined): string => {
    const { label } = comments.find((one) => one.no === no) ?? {};
    return label === undefined ? 'none' : `${label.series}-${label.no}`;
  };
  switch (content.kind) {
    case 'comment':
      return `comment ${nameOf(content.comment)}`;
    case 'response':
      return `response ${nameOf(content.comments[0])} v${content.version}`;
    case 'response-to-author':
      return `response-to-author ${nameOf(content.comment)} v${content.version}`;
    case 'progress':
      return `progress ${nameOf(content.comment)} ${content.entry}`;
    case 'addendum':
      return `addendum ${nameOf(content.comment)} ${content.to} v${content.version}`;
    case 'entry-sent-back':
      return `entry-sent-back ${content.entry}`;
    case 'point':
      return `point ${content.point}`;
    case 'closing':
    case 'closing-papers':
      return `${content.kind} ${content.review} ${content.at}`;
  }
}

/** From here on it is in doubt whether it was said, until Slack has answered. */
export function startSending(state: State, key: string): State {
  return changePost(state, key, (post) => ({ ...post, state: { status: 'sending' } }));
}

/** Slack has certainly not taken it, and is to be asked again. */
export function putOffSending(state: State, key: string): State {
  return changePost(state, key, (post) => ({ ...post, state: { status: 'due' } }));
}

/** Slack has refused it; `code` is its word for why. */
export function failSending(state: State, key: string, code: string, at: string): State {
  return changePost(state, key, (post) => ({ ...post, state: { status: 'failed', code, at } }));
}

/** 再送: what has failed is tried again, and looked for first. */
export function resend(state: State, key: string): State | Refusal {
  return state.outbox.some((one) => one.key === key)
    ? startSending(state, key)
    : { refused: 'no-such-post' };
}

/**
 * It stands in Slack: a comment then knows the message that shows it, and below the summary of a review
 * come its papers.
 */
export function noteSent(state: State, key: string, ts: MessageTs): State {
  const post = state.outbox.find((one) => one.key === key);
  if (post === undefined) return state;
  const { content } = post;
  const left = withoutPost(state, key);
  if (content.kind === 'closing') {
    return withPost(left, { ...content, kind: 'closing-papers' }, content.at);
  }
  if (content.kind === 'point') return notePointShown(left, content.point, ts);
  if (content.kind !== 'comment') return left;
  const comments = left.comments.map((one) =>
    one.no === content.comment ? { ...one, shown: ts } : one,
  );
  return { ...left, comments };
}

function notePointShown(state: State, id: string, shown: MessageTs): State {
  const points = state.points.map((one) => (one.id === id ? { ...one, shown } : one));
  return { ...state, points };
}

/** Takes away what need not be said any more. */
export function withoutPost(state: State, key: string): State {
  return { ...state, outbox: state.outbox.filter((one) => one.key !== key) };
}

function changePost(state: State, key: string, change: (post: Post) => Post): State {
  return { ...state, outbox: state.outbox.map((one) => (one.key === key ? change(one) : one)) };
}
