/** 送る言葉: what a post says and where, made from what holds when it is sent. */

import type { webApi } from '@slack/bolt';
import type { Comment } from '../../domain/comment.ts';
import type { Post } from '../../domain/outbox.ts';
import type { Review } from '../../domain/review.ts';
import type { Roster } from '../../domain/roster.ts';
import type { State } from '../../domain/state.ts';
import { isForAll } from '../../review/comment-of.ts';
import { countComments } from '../../review/progress.ts';
import { isStillClosed } from '../../review/review-of.ts';
import { commentsSeenBy, type SeenComment } from '../../review/seen-by.ts';
import { addendumPage } from '../../wording/addendum-page.ts';
import { closingPage } from '../../wording/closing-page.ts';
import { pointPage } from '../../wording/checks/point-page.ts';
import type { Page } from '../../wording/page.ts';
import { progressPage } from '../../wording/progress-page.ts';
import { ownResponsePage, responsePage } from '../../wording/response-page.ts';
import { sentBackPage } from '../../wording/sent-back-page.ts';
import { shownCommentPage } from '../../wording/shown-comment.ts';
import { type Identity, permalink } from '../identity.ts';
import type { MakePaper } from '../papers/make-paper.ts';
import { paperMaterial, type PaperSources } from '../papers/paper-material.ts';
import type { PreparedPost } from '../outbox.ts';
import type { PostPlace } from '../sent-posts.ts';
import { closingPapers } from './closing-papers.ts';

export type PageOfPost = (post: Post) => Promise<PreparedPost | undefined>;

export type PostPageParts = PaperSources & {
  client: webApi.WebClient;
  makePaper: MakePaper;
  /** With everybody of its user groups. */
  roster: () => Promise<Roster>;
};

export function createPageOfPost(parts: PostPageParts): PageOfPost {
  const { client, store, whoAmI, roster, makePaper } = parts;
  const directMessage = async (user: string): Promise<PostPlace> => {
    const { channel } = await client.conversations.open({ users: user });
    if (channel?.id === undefined) throw new Error('Slack opened no direct message');
    return { channel: channel.id, threadTs: undefined };
  };
  const to = async (user: string, page: Page | undefined): Promise<PreparedPost | undefined> =>
    page && { place: await directMessage(user), page };
  return async ({ content }) => {
    const state = store.read();
    switch (content.kind) {
      case 'comment':
        return shownComment(content.comment, { ...state, roster: await roster() });
      case 'response':
        return response(content, state);
      case 'progress':
        return progress(content, state);
      case 'response-to-author':
        return to(content.to, ownResponse(content, state));
      case 'addendum':
        return to(content.to, addendum(content.comment, state, await whoAmI()));
      case 'entry-sent-back':
        return to(content.to, sentBackPage(content.entry, state));
      case 'point':
        return point(content, state);
      case 'closing':
        return closing(content, state, await whoAmI());
      case 'closing-papers':
        return closingPapers(content, await paperMaterial(parts), makePaper);
    }
  };
}

/** In the thread of its own review, and in no other. */
function point({ point: id, review }: { point: string; review: number }, state: State) {
  const found = state.points.find((one) => one.id === id && one.review === review);
  const place = threadOf({ review }, state);
  return found && place && { place, page: pointPage(found, state.plan) };
}

function ownResponse(
  { comment: no, version }: { comment: number; version: number },
  state: State,
): Page | undefined {
  const comment = commentNo(no, state);
  return comment && ownResponsePage(comment, version, state.plan);
}

function addendum(no: number, state: State, identity: Identity): Page | undefined {
  const comment = commentNo(no, state);
  const place = comment && messageOf(comment, state);
  return comment && addendumPage(comment, place && permalink(identity, place));
}

function progress(
  { comment: no, entry }: { comment: number; entry: number },
  state: State,
): PreparedPost | undefined {
  const comment = commentNo(no, state);
  const place = comment && threadOf(comment, state);
  const page = comment && progressPage(comment, entry);
  return place && page && { place, page };
}

function commentNo(no: number, { comments }: State): Comment | undefined {
  return comments.find((one) => one.no === no);
}

function threadOf({ review }: Pick<Comment, 'review'>, { reviews }: State): PostPlace | undefined {
  const found = reviews.find(({ no }) => no === review);
  return found?.card ? { channel: found.channel, threadTs: found.card } : undefined;
}

/** The message that a comment is, or that shows it; nothing where there is none. */
function messageOf({ origin, shown, review }: SeenComment | Comment, { reviews }: State) {
  if (origin.via === 'shortcut') return { channel: origin.channel, ts: origin.ts };
  const found = reviews.find(({ no }) => no === review);
  const ts = origin.via === 'thread' ? origin.ts : shown;
  if (!found?.card || ts === null) return undefined;
  return { channel: found.channel, ts, thread: found.card };
}

function shownComment(no: number, state: State): PreparedPost | undefined {
  const seen = commentsSeenBy('everyone', state.comments).find((one) => one.no === no);
  const place = seen && threadOf(seen, state);
  if (seen === undefined || place === undefined || seen.isWithheld) return undefined;
  return { place, page: shownCommentPage(seen, state.plan, nameOf(seen, state.roster)) };
}

function nameOf({ author }: SeenComment, { people }: Roster): string {
  if (author === 'anonymous') return '';
  if ('name' in author) return `${author.name}委員`;
  const known = people.find(({ user }) => user === author.user);
  return known === undefined ? '委員' : `${known.name}委員`;
}

/** What was deleted since is not quoted any more. */
function response(
  { comments }: { comments: readonly number[] },
  state: State,
): PreparedPost | undefined {
  const answered = comments.flatMap((no) => commentNo(no, state) ?? []);
  const [main, ...others] = answered.filter(isForAll);
  const place = main && threadOf(main, state);
  const version = main?.response?.versions.length ?? 0; // Each has versions of its own
  const page = main && responsePage([main, ...others], version, state.plan);
  return place && page && { place, page };
}

function closing(
  { review: no, at }: { review: number; at: string },
  state: State,
  identity: Identity,
): PreparedPost | undefined {
  const review = state.reviews.find((one) => one.no === no);
  if (review === undefined || review.card === null || !isStillClosed(review, at)) return undefined;
  const seen = commentsSeenBy('everyone', state.comments).filter((one) => one.review === no);
  const linked = seen.map((comment) => {
    const place = messageOf(comment, state);
    return { comment, link: place && permalink(identity, place) };
  });
  const page = closingPage({
    ...{ review, plan: state.plan, comments: linked },
    counts: countComments(seen, review),
  });
  return { place: placeOf(review, review.card), page };
}

function placeOf({ channel }: Review, card: string): PostPlace {
  return { channel, threadTs: card };
}
