/** 機械可読の答え: one answer as programs read it (`npm run ask -- --json`). */

import type { Answer } from '../answers/answer.ts';
import type { Filter, Query } from '../answers/query.ts';
import type { Row } from '../answers/row.ts';
import type { PartialQuery, Reason } from '../answers/understanding.ts';

type ReadFilter = {
  on: Filter['on'];
  op: Filter['op'];
  value?: number | string | number[];
  unit?: string;
};

/** How the question was understood; only what was said or resolved. */
export type ReadingRecord = Omit<PartialQuery, 'filter' | 'and'> & {
  filter?: ReadFilter;
  and?: ReadFilter;
  reason?: Reason;
  candidates?: readonly string[];
};

export type AnswerRecord = {
  question: string;
  /** `words`: something is asked back, or an answer was found again by its number. */
  outcome: Answer['outcome'] | 'words';
  reading: ReadingRecord;
  rows: readonly Row[];
  text: string;
};

/** Returns the record of an answer; `text` is the whole answer as people read it. */
export function answerRecord(question: string, answer: Answer, text: string): AnswerRecord {
  if (answer.outcome === 'answered') {
    const reading = readingOf(answer.query);
    return { question, outcome: answer.outcome, reading, rows: answer.facts.rows, text };
  }
  const { outcome, reason, said, candidates } = answer;
  const reading = {
    ...readingOf(said),
    reason,
    ...(candidates.length > 0 ? { candidates } : {}),
  };
  return { question, outcome, reading, rows: [], text };
}

/** Returns the record of what has no reading. */
export function wordsRecord(question: string, text: string): AnswerRecord {
  return { question, outcome: 'words', reading: {}, rows: [], text };
}

function readingOf({ filter, and, ...rest }: PartialQuery | Query): ReadingRecord {
  return {
    ...rest,
    ...(filter === undefined ? {} : { filter: readFilter(filter) }),
    ...(and === undefined ? {} : { and: readFilter(and) }),
  };
}

/** Thresholds are said as numbers; exact decimals are only needed for comparing. */
function readFilter(filter: Filter): ReadFilter {
  const { on, op } = filter;
  if (filter.op === 'missing' || filter.op === 'present') return { on, op };
  if (filter.op === 'between') return { on, op, value: filter.value.map(Number) };
  const value = filter.on === 'status' ? filter.value : Number(filter.value);
  const unit = 'unit' in filter ? filter.unit : undefined;
  return { on, op, value, ...(unit === undefined ? {} : { unit }) };
}
