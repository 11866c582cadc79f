/** 質問の実例: hundreds of questions as people type them, each with the reading it must get. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { collectionRecord } from '../../src/collection/record.ts';
import { Synonyms } from '../../src/answers/understand/synonyms.ts';
import { beginState } from '../../src/domain/begin-state.ts';
import { CalendarDate } from '../../src/domain/fiscal-year.ts';
import { Role } from '../../src/domain/role.ts';
import { answerPage } from '../../src/wording/answer-page.ts';
import { answerRecord } from '../../src/wording/answer-record.ts';
import { plainText } from '../../src/wording/plain-text.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';

const Ids = z.array(z.string());

/** What a line of the examples may demand; `rows` is the union of id and sameAs. */
const Expected = z.object({
  rows: z.union([Ids, z.array(z.tuple([z.string(), z.string(), z.number()]))]).optional(),
  rows_optional: Ids.optional(),
  must_exclude: Ids.optional(),
  with_index: z.union([Ids, z.number()]).optional(),
  rows_total: z.number().optional(),
  top: Ids.optional(),
  reasons: z.record(z.string(), z.string()).optional(),
  baseline: z.number().nullable().optional(),
  actual: z.number().nullable().optional(),
  index: z.number().nullable().optional(),
  text_contains: Ids.optional(),
  text_excludes: Ids.optional(),
});

const Example = z.object({
  question: z.string(),
  today: CalendarDate.default('2026-11-20'),
  as: Role.default('committee-member'),
  outcome: z.string(),
  outcome_any: Ids.optional(),
  reading: z.record(z.string(), z.unknown()),
  expect: Expected.default({}),
});
type Example = z.infer<typeof Example>;

const synonyms = Synonyms.parse(JSON.parse(readFileSync('data/synonyms.json', 'utf8')));
const answerer = createAnswerer(synonyms);
const plan = adoptedPlan();
/** Nothing was set or entered yet. */
const collection = collectionRecord(beginState(plan), 'asker');

/** Before the first review questions about comments end in `no-data`. */
const notYetRecorded = new Set(['comment-list']);

describe.each([
  'question-examples',
  'question-phrasings',
  'question-traps',
  'question-findings',
  'question-ordinary',
])('%s', (file) => {
  const examples = readFileSync(`test/fixtures/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Example.parse(JSON.parse(line)));

  it.each(examples.map((example) => [example.question, example] as const))('%s', (_, example) => {
    const record = recordOf(example);
    const others = example.outcome_any ?? [];
    if (record.outcome !== outcomeOf(example) && others.includes(record.outcome)) {
      expectWords(record.text, example);
      return;
    }
    expect(record.outcome).toBe(outcomeOf(example));
    expect(inOrder(record.reading)).toMatchObject(inOrder(example.reading));
    expectRows(record, example);
    expectWords(record.text, example);
  });
});

/** Lists of ids are sets: which place of a series comes first does not matter. */
function inOrder(reading: object): Record<string, unknown> {
  const entries = Object.entries(reading).map(([key, value]: [string, unknown]) => {
    const ids = Ids.safeParse(value);
    return [key, ids.success ? ids.data.toSorted() : value] as const;
  });
  return Object.fromEntries<unknown>(entries);
}

function recordOf({ question, today, as }: Example) {
  const context = { plan, today, role: as, collection };
  const answer = answerer.question(question, context);
  return answerRecord(question, answer, plainText(answerPage(answer, context)));
}

function outcomeOf({ outcome, reading }: Example): string {
  const intent = z.string().safeParse(reading['intent']).data ?? '';
  return outcome === 'answered' && notYetRecorded.has(intent) ? 'no-data' : outcome;
}

type Answered = ReturnType<typeof recordOf>;

function expectRows({ rows, reading }: Answered, example: Example): void {
  const wanted = example.expect;
  const indicators = rows.filter((row) => row.kind === 'indicator');
  const ids = new Set(indicators.flatMap(({ id, sameAs }) => [id, ...sameAs]).map(String));
  const wantedIds = Ids.safeParse(wanted.rows).data;
  if (wantedIds !== undefined) {
    const allowed = new Set([...wantedIds, ...(wanted.rows_optional ?? [])]);
    expect(wantedIds.filter((id) => !ids.has(id))).toEqual([]);
    // A summary of a goal names the other places of a series too
    if (reading.intent !== 'goal-summary')
      expect([...ids].filter((id) => !allowed.has(id))).toEqual([]);
  } else if (wanted.rows !== undefined) {
    const measures = rows.filter((row) => row.kind === 'measure');
    const shown = measures.map(({ indicator, actual, unit, achievementRate }) => [
      indicator,
      `${actual ?? ''} ${unit ?? ''}`,
      Number(achievementRate),
    ]);
    expect(shown).toEqual(wanted.rows);
  }
  expect((wanted.must_exclude ?? []).filter((id) => ids.has(id))).toEqual([]);
  if (wanted.rows_total !== undefined) expect(rows).toHaveLength(wanted.rows_total);
  expectFigures(indicators, wanted);
}

type Indicators = Extract<Answered['rows'][number], { kind: 'indicator' }>[];

function expectFigures(indicators: Indicators, wanted: z.infer<typeof Expected>): void {
  const withIndex = indicators
    .filter(({ indexNumber }) => indexNumber !== null)
    .map(({ id }) => id);
  if (typeof wanted.with_index === 'number') expect(withIndex).toHaveLength(wanted.with_index);
  else if (wanted.with_index !== undefined) expect(withIndex).toEqual(wanted.with_index);
  for (const [id, reason] of Object.entries(wanted.reasons ?? {})) {
    const row = indicators.find((each) => [each.id, ...each.sameAs].map(String).includes(id));
    expect([id, row?.reason]).toEqual([id, reason]);
  }
  expectFirst(indicators[0], wanted);
  if (wanted.top !== undefined) expectTop(indicators, wanted.top);
}

function expectFirst(
  first: Indicators[number] | undefined,
  wanted: z.infer<typeof Expected>,
): void {
  const figure = (text: string | null | undefined) => (text == null ? null : Number(text));
  if (wanted.baseline !== undefined) expect(figure(first?.baseline)).toBe(wanted.baseline);
  if (wanted.actual !== undefined) expect(figure(first?.actual)).toBe(wanted.actual);
  if (wanted.index !== undefined) expect(figure(first?.indexNumber)).toBe(wanted.index);
}

/** What comes first, ranked; a figure that sources dispute is listed after, without a rank. */
function expectTop(indicators: Indicators, top: readonly string[]): void {
  const ranked = indicators.filter(({ rank }) => rank !== null);
  top.forEach((id, place) => {
    const row = ranked[place];
    expect([row?.id, ...(row?.sameAs ?? [])]).toContain(id);
  });
}

function expectWords(text: string, example: Example): void {
  const plain = (words: string) => words.normalize('NFKC').replace(/(\d),(?=\d{3})/g, '$1');
  const lacking = (example.expect.text_contains ?? []).filter(
    (words) => !plain(text).includes(plain(words)),
  );
  const unwanted = (example.expect.text_excludes ?? []).filter((words) =>
    plain(text).includes(plain(words)),
  );
  expect({ lacking, unwanted }).toEqual({ lacking: [], unwanted: [] });
}
