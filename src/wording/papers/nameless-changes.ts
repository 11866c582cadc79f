/** 氏名を除いた変化: what changed, without the names of members and staff, for those who are told of no person. */

import type { ToldComment } from '../../answers/kinds/changed-comments.ts';
import type { SeenRule } from '../../answers/kinds/changed-collecting.ts';
import type { ReviewEvent } from '../../answers/kinds/changed-reviews.ts';
import type { Done } from '../../answers/kinds/changed-values.ts';
import type { ChangesFacts } from '../../answers/kinds/changes.ts';

/**
 * Returns the facts with 「委員」, 「事務局」 and 「担当者1人」 where somebody's name stood.
 *
 * Names within the words of a comment stay: they are quoted as they were said.
 */
export function namelessChanges(facts: ChangesFacts): ChangesFacts {
  const { values, entering, collecting, comments, reviews } = facts;
  return {
    ...facts,
    values: values.map((one) => ({ ...one, approved: unnamed(one.approved) })),
    entering: entering.map((one) => ({ ...one, entered: unnamed(one.entered) })),
    collecting: {
      ...collecting,
      rules: collecting.rules.map((one) => ({
        ...one,
        before: withoutOwners(one.before),
        after: withoutOwners(one.after),
      })),
    },
    comments: {
      ...comments,
      added: comments.added.map(withoutAuthor),
      rewritten: comments.rewritten.map(withoutAuthor),
      withdrawn: comments.withdrawn.map(withoutAuthor),
      restored: comments.restored.map(withoutAuthor),
      sorted: comments.sorted.map(({ before, after }) => ({
        before: withoutAuthor(before),
        after: withoutAuthor(after),
        by: undefined,
      })),
    },
    reviews: {
      ...reviews,
      opened: reviews.opened.map(withoutDoer),
      closed: reviews.closed.map(withoutDoer),
      reopened: reviews.reopened.map(withoutDoer),
    },
    ownName: undefined,
  };
}

function unnamed(done: Done | undefined): Done | undefined {
  return done && { ...done, by: undefined };
}

function withoutDoer({ review, done }: ReviewEvent): ReviewEvent {
  return { review, done: { ...done, by: undefined } };
}

function withoutAuthor({ comment, author }: ToldComment): ToldComment {
  return { comment, author: author.kind === 'named' ? { kind: 'nameless' } : author };
}

function withoutOwners(rule: SeenRule): SeenRule {
  const { owners } = rule;
  if (owners === null) return rule;
  const { names, unnamed: others, contact } = owners;
  return {
    ...rule,
    owners: {
      ...owners,
      names: [],
      unnamed: names.length + others,
      contact: contact && { address: null },
    },
  };
}
