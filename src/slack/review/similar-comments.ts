/** 同じ趣旨の意見: the other comments of a review that one answer may be for, and what was seen of each. */

import { z } from 'zod';
import type { Comment } from '../../domain/comment.ts';
import type { State } from '../../domain/state.ts';
import type { ResponseVersion } from '../../domain/ward-response.ts';
import type { Answered } from '../../review/respond.ts';
import { commentName } from '../../wording/comment-names.ts';
import type { Choice } from '../blocks/fields.ts';

/** Slack shows at most so many options in a menu. */
const most = 100;

const Numeral = z.string().transform(Number).pipe(z.int());
const Code = z
  .string()
  .transform((text) => text.split(' '))
  .pipe(z.tuple([Numeral, Numeral, z.string()]));

/** Returns a comment's number, the versions of its answer, and the key of its words, as shown now. */
export function codeOfAnswered({ no, response, versions }: Comment): string {
  return `${no} ${response?.versions.length ?? 0} ${versions.at(-1)?.key ?? ''}`;
}

/** @throws what is not one of our own codes. */
export function answeredOf(code: string): Answered {
  const [no, seenVersions, seenKey] = Code.parse(code);
  return { no, seenVersions, seenKey };
}

/**
 * Returns the unanswered comments of the same review, those of the same step first, and those that were
 * answered together with this one, which are chosen.
 */
export function similarChoices(
  comment: Comment,
  { comments }: State,
): { choices: Choice[]; chosen: string[] } {
  const last = comment.response?.versions.at(-1);
  const others = comments.filter(
    (one) => one.no !== comment.no && one.review === comment.review && one.deletedAt === null,
  );
  const together = others.filter((one) => isSameAnswer(one.response?.versions.at(-1), last));
  const waiting = others.filter(({ response }) => response === null);
  const sameStep = ({ classification }: Comment): boolean =>
    classification.step === comment.classification.step;
  const ordered = [
    ...together,
    ...waiting.filter(sameStep),
    ...waiting.filter((one) => !sameStep(one)),
  ];
  return {
    choices: ordered.slice(0, most).map((one) => ({
      value: codeOfAnswered(one),
      label: `${commentName(one.label)}：${one.versions.at(-1)?.text.replaceAll(/\s+/g, ' ') ?? ''}`,
    })),
    chosen: together.map(codeOfAnswered),
  };
}

/** Given in one go. */
function isSameAnswer(
  one: ResponseVersion | undefined,
  other: ResponseVersion | undefined,
): boolean {
  return one !== undefined && one.at === other?.at && one.by === other.by;
}
