/** いつからの変化か: what 変化の一覧 tells, for the words that were written behind --since. */

import { createAnswerer } from '../answers/answerer.ts';
import { readTimed } from '../answers/as-of/read-timed.ts';
import type { CheckWords } from '../domain/check-words.ts';
import type { ChangesPaper } from '../reports/changes-page.ts';
import type { PaperRequest } from '../reports/papers/paper.ts';
import type { PaperSpan } from '../domain/paper-span.ts';
import type { PastReader } from '../store/store.ts';
import type { Synonyms } from '../answers/understand/synonyms.ts';
import { momentQuestionPage } from '../wording/moment-question.ts';
import { changesForCopy, changesIn } from '../wording/papers/changes-for-copy.ts';
import { noSuchSinceText } from '../wording/papers/export-words.ts';
import { plainText } from '../wording/plain-text.ts';
import { createTerminal } from './terminal.ts';

type Tools = {
  reader: PastReader;
  synonyms: Synonyms;
  words: CheckWords;
  time: { today: string; now: string };
};

export type ChangedSince = { span: PaperSpan; changed: ChangesPaper };

/**
 * Returns what changed since a day or a meeting, as the receivers of the copy may know of it.
 *
 * The words are read as those of a question are: 「2026-11-01」, 「第2回部会」, 「前回」.
 *
 * @returns the problem in Japanese where it is not clear since when, or nothing was kept then.
 */
export async function changedSince(
  since: string,
  { goal, copy }: Pick<PaperRequest, 'goal' | 'copy'>,
  { reader, synonyms, words, time }: Tools,
): Promise<ChangedSince | { problem: string }> {
  const state = reader.read();
  const timed = readTimed(`${since}から何が変わった？`, { ...state, ...time });
  if (timed.kind === 'unclear') {
    return { problem: plainText(momentQuestionPage(timed.problem, state.committee)) };
  }
  if (timed.kind !== 'changes') return { problem: noSuchSinceText(since) };
  const span = { since: timed.since.until, until: timed.until?.until ?? null };
  const terminal = createTerminal({
    ...{ reader, words, answerer: createAnswerer(synonyms), time: () => time },
    as: copy === 'for-secretariat' ? 'secretariat' : 'committee-member',
    find: () => Promise.resolve(undefined),
  });
  const { answer, page } = await terminal.query(changesIn(span, goal));
  return answer?.outcome === 'answered' && answer.facts.intent === 'changes'
    ? { span, changed: changesForCopy(answer.facts, copy) }
    : { problem: plainText(page) };
}
