/** 回答の記録: which question was answered under which number, so that the same answer is found again. */

import { z } from 'zod';
import { UserId } from '../domain/slack-id.ts';
import { KeptQuery } from './kept-query.ts';

export const GivenAnswer = z.strictObject({
  /** Counts all answers from 1 and is never given out again. */
  no: z.int().positive(),
  at: z.iso.datetime(),
  /** The last change that was in the state from which it was made. */
  seq: z.int().nonnegative(),
  query: KeptQuery,
  asker: UserId,
  /** Whether it stood where everybody could read it. */
  shownTo: z.enum(['asker', 'everyone']),
  /** Of the whole text, so that it is noticed when it does not come out the same again. */
  digest: z.string().min(1),
  /** Whether words of the question were passed over; the words themselves may be anybody's name. */
  isPartly: z.literal(true).optional(),
});
export type GivenAnswer = z.infer<typeof GivenAnswer>;

/** Where answers are noted; apart from the state, since a question changes nothing. */
export type GivenAnswers = {
  /** @returns its number; nothing where it could not be kept, and the answer goes without one. */
  keep: (given: Omit<GivenAnswer, 'no'>) => Promise<number | undefined>;
  find: (no: number) => Promise<GivenAnswer | undefined>;
};

const number =
  /^(?:回答|かいとう)?(?:番号|No\.?)?[\s:「]*(?:A|エー)\s*[-‐－ー−]?\s*0*(\d{1,7})」?/iu;
const spelled = /^(?:回答|かいとう)\s*(?:番号|No\.?)?[\s:]*0*(\d{1,7})/iu;
const polite =
  /^(?:を?(?:もう一度|再度|また)?(?:見せて|みせて|出して|表示(?:して)?|開いて|教えて|ください|下さい|お願い(?:します)?|は|の(?:内容|回答)|です|とは)*)*[。?？!！\s]*$/u;

/**
 * Returns the number when somebody asks for a given answer and for nothing else.
 *
 * Short numbers want the word 回答: A-4 alone could be 行動指標4.
 *
 * @example
 * answerNumberIn('回答A-0142'); // 142
 * answerNumberIn('Ａ－０１４２を見せて'); // 142
 * answerNumberIn('5-A4は？'); // undefined
 */
export function answerNumberIn(typed: string): number | undefined {
  const text = typed.normalize('NFKC').trim();
  const match = number.exec(text) ?? spelled.exec(text);
  if (match?.[1] === undefined || !polite.test(text.slice(match[0].length))) return undefined;
  const isNamed = /^(?:回答|かいとう)/u.test(text) || /\d{3}/.test(match[0]);
  return isNamed && Number(match[1]) > 0 ? Number(match[1]) : undefined;
}
