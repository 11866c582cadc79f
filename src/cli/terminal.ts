/** 端末の問い: what somebody at a terminal is answered, of now, of a moment, and by a number. */

import type { AnswerContext } from '../answers/answer-context.ts';
import type { Answer } from '../answers/answer.ts';
import type { Answerer } from '../answers/answerer.ts';
import { contextInTime, type Times } from '../answers/as-of/context-in-time.ts';
import { answerNumberIn, type GivenAnswer } from '../answers/given-answer.ts';
import { withNames } from '../answers/kept-query.ts';
import type { Query } from '../answers/query.ts';
import type { CheckWords } from '../domain/check-words.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { Role } from '../domain/role.ts';
import type { UserId } from '../domain/slack-id.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import { readableNow } from '../review/readable-now.ts';
import { withWordsOfNow } from '../review/words-now.ts';
import { barredPage, foundAnswer } from '../slack/questions/numbered.ts';
import type { PastReader } from '../store/store.ts';
import { lostAnswerPage, unknownNumberPage } from '../wording/given-answer-page.ts';
import type { Page } from '../wording/page.ts';
import { answerInTime, answerQueryInTime, isAnswer } from '../wording/timed-answer.ts';
import { terminalContext } from './terminal-context.ts';

export type Terminal = {
  typed: (question: string) => Promise<Told>;
  query: (query: Query) => Promise<Told>;
};

/** An answer, or only words where there is none. */
export type Told = { page: Page; answer: Answer | undefined };

export type TerminalOptions = {
  as: Role | { user: UserId };
  reader: PastReader;
  answerer: Answerer;
  words: CheckWords;
  /** Today and now, asked anew for every line. */
  time: () => { today: CalendarDate; now: string };
  /** Answers that the bot has given; a terminal gives no numbers. */
  find: (no: number) => Promise<GivenAnswer | undefined>;
};

export function createTerminal(options: TerminalOptions): Terminal {
  const { reader, answerer, time } = options;
  const asking = () => {
    const times = timesFor(options, options.as);
    return {
      answerer,
      contextFor: (query: Pick<Query, 'asOf' | 'since'>) => contextInTime(query, times),
    };
  };
  const told = (said: Awaited<ReturnType<typeof answerInTime>>): Told => ({
    page: said.page,
    answer: isAnswer(said) ? said.answer : undefined,
  });
  return {
    typed: async (question) => {
      const no = answerNumberIn(question);
      if (no !== undefined) return { page: await againPage(no, options), answer: undefined };
      return told(await answerInTime(question, { ...reader.read(), ...time() }, asking()));
    },
    query: async (query) => told(await answerQueryInTime(query, asking())),
  };
}

/** Who sits there by their role alone is nobody in particular, and finds what was answered to all. */
async function againPage(no: number, options: TerminalOptions): Promise<Page> {
  const one = await options.find(no);
  if (one === undefined) return unknownNumberPage(no);
  const user = typeof options.as === 'string' ? 'nobody' : options.as.user;
  const barred = barredPage(one, { user, shownTo: 'asker' });
  if (barred !== undefined) return barred;
  const isPublic = one.shownTo === 'everyone';
  const times = timesFor(options, isPublic ? { inPublic: one.asker } : options.as);
  const context = await contextInTime(one.query, times, { seq: one.seq, moment: one.at });
  const query = 'found' in context ? undefined : withNames(one.query, context);
  if ('found' in context || query === undefined) return lostAnswerPage(no);
  const isComparable = isPublic || user === one.asker;
  return foundAnswer({ one, query, context, isComparable }, options).page;
}

function timesFor(
  { reader, words, time }: TerminalOptions,
  as: TerminalOptions['as'] | { inPublic: UserId },
): Times {
  const present = reader.read();
  const contextOf = (state: typeof present, today: CalendarDate): AnswerContext =>
    terminalContext(as, { state, today, words, roster: present.roster });
  return {
    now: () => Promise.resolve(contextOf(present, time().today)),
    at: async (point) => {
      const past = await reader.asOf(point);
      if (!past.found) return past;
      const { date } = tokyoTime(point.moment);
      return withWordsOfNow(contextOf(readableNow(past.state, present), date), present);
    },
  };
}
