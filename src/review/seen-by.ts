/** だれに見えるか: the one gate between comments and everybody who reads, counts or exports them. */

import { type Classification, type Comment, isPrivate } from '../domain/comment.ts';
import type { UserId } from '../domain/slack-id.ts';

/** `everyone` is what stands in a channel or on paper for all. */
export type Viewer = 'everyone' | 'secretariat' | { user: UserId };

/** A comment as somebody may see it. */
export type SeenComment = Omit<Comment, 'author'> & {
  /** `anonymous` where the name is not for this viewer. */
  author: Comment['author'] | 'anonymous';
  /** Whether the words are withheld: the message was deleted. */
  isWithheld: boolean;
  /** Of a past moment: it was rewritten since, and these are the words as they stand now. */
  isReworded?: true;
};

/**
 * Returns the comments that a viewer may know of, without what is not for them.
 *
 * 事務局のみ: the secretariat and the author, and nobody else by any path. 匿名: everybody, without the
 * name, the message and whoever entered it; the secretariat and the author see all. Deleted: the
 * entry stays, its words and those of the ward's answer are for the secretariat alone.
 */
export function commentsSeenBy(viewer: Viewer, comments: readonly Comment[]): SeenComment[] {
  const known = comments.filter((one) => !isPrivate(one) || knows(viewer, one));
  return known.map((comment) => seen(viewer, comment));
}

function seen(viewer: Viewer, comment: Comment): SeenComment {
  const isWithheld = comment.deletedAt !== null;
  if (viewer === 'secretariat') return { ...comment, isWithheld };
  const versions = isWithheld ? [] : comment.versions;
  const isOwn = knows(viewer, comment);
  // Who decided may be the author, and what a suggestion rests on are their words
  const by: Classification['by'] = { kind: 'suggestion', because: [] };
  const classification = isOwn ? comment.classification : { ...comment.classification, by };
  const response = isWithheld ? null : comment.response; // The ward's answer may quote the words
  const shown = { ...comment, versions, response, isWithheld, classification };
  if (comment.visibility !== 'anonymous' || isOwn) return shown;
  return { ...shown, author: 'anonymous', origin: { via: 'form', submission: '' } };
}

function knows(viewer: Viewer, { author }: Comment): boolean {
  if (viewer === 'secretariat') return true;
  return viewer !== 'everyone' && 'user' in author && author.user === viewer.user;
}
