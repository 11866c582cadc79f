/** 回答の控えの読み方: every line of the file that can be read, and how many cannot. */

import { z } from 'zod';
import { GivenAnswer } from '../answers/given-answer.ts';
import { Query } from '../answers/query.ts';
import { decodeLine } from './journal-line.ts';

export type AnswerLines = {
  given: Map<number, GivenAnswer>;
  /** The last number that was given, or may have been. */
  last: number;
  /** Up to the last line end; what follows was never acknowledged. */
  length: number;
  /** Lines that cannot be read. */
  damaged: number;
  /** Whether lines of the first form are among them, which hold names. */
  isOld: boolean;
};

const lineEnd = 0x0a;

/** Reads all of a file; a damaged line hides no other one. */
export function readAnswerLines(bytes: Buffer): AnswerLines {
  const lines: AnswerLines = { given: new Map(), last: 0, length: 0, damaged: 0, isOld: false };
  let damagedLast = 0;
  for (;;) {
    const line = decodeLine(bytes, lines.length);
    const end = line?.end ?? bytes.indexOf(lineEnd, lines.length) + 1;
    if (end === 0) break;
    if (line === undefined) damagedLast += 1;
    else {
      take(line.content, lines);
      damagedLast = 0;
    }
    lines.damaged += line === undefined ? 1 : 0;
    lines.length = end;
  }
  lines.last += 2 * damagedLast; // Where a line end is damaged, two lines read as one
  return lines;
}

const WithNames = GivenAnswer.extend({ query: Query });

/** A line of an older or newer form keeps its number, so that nobody else gets it. */
function take(content: unknown, lines: AnswerLines): void {
  const read = GivenAnswer.safeParse(content).data ?? takenOver(content, lines);
  if (read !== undefined) lines.given.set(read.no, read);
  lines.last = Math.max(lines.last, ...[Numbered, Skipped].map((one) => one.parse(content)));
}

const Numbered = z
  .object({ no: z.int() })
  .transform(({ no }) => no)
  .catch(0);
const Skipped = z
  .object({ skippedTo: z.int() })
  .transform(({ skippedTo }) => skippedTo)
  .catch(0);

/** The first form named the people who were asked about; whoever had no id is not taken over. */
function takenOver(content: unknown, lines: AnswerLines): GivenAnswer | undefined {
  const old = WithNames.safeParse(content).data;
  if (old === undefined) return undefined;
  lines.isOld = true;
  const { members = [], ...query } = old.query;
  const kept = members.flatMap(({ user }) => (user === undefined ? [] : [{ user }]));
  return kept.length < members.length ? undefined : { ...old, query: { ...query, members: kept } };
}
