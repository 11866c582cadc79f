/** What every page about indicators keeps to, whatever was asked. */

import { expect, it } from 'vitest';
import type { z } from 'zod';
import { compare } from '../../../src/answers/kinds/compare.ts';
import { composite } from '../../../src/answers/kinds/composite.ts';
import { explainCalculation } from '../../../src/answers/kinds/explain-calculation.ts';
import { goalSummary } from '../../../src/answers/kinds/goal-summary.ts';
import { indicatorLookup } from '../../../src/answers/kinds/indicator-lookup.ts';
import { listIndicators } from '../../../src/answers/kinds/list-indicators.ts';
import { rankIndicators } from '../../../src/answers/kinds/rank-indicators.ts';
import { revisionLookup } from '../../../src/answers/kinds/revision-lookup.ts';
import { sourceLookup } from '../../../src/answers/kinds/source-lookup.ts';
import { Query } from '../../../src/answers/query.ts';
import { comparePage } from '../../../src/wording/answers/compare.ts';
import { compositePage } from '../../../src/wording/answers/composite.ts';
import { explainCalculationPage } from '../../../src/wording/answers/explain-calculation.ts';
import { goalSummaryPage } from '../../../src/wording/answers/goal-summary.ts';
import { indicatorLookupPage } from '../../../src/wording/answers/indicator-lookup.ts';
import { listIndicatorsPage } from '../../../src/wording/answers/list-indicators.ts';
import { rankIndicatorsPage } from '../../../src/wording/answers/rank-indicators.ts';
import { revisionLookupPage } from '../../../src/wording/answers/revision-lookup.ts';
import { sourceLookupPage } from '../../../src/wording/answers/source-lookup.ts';
import type { Page } from '../../../src/wording/page.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';
import { cellsOf, textsOf } from '../../helpers/page-cells.ts';

const context = aContext();

const kinds = {
  'goal-summary': (query: Query) => goalSummaryPage(goalSummary(query, context)),
  'list-indicators': (query: Query) => listIndicatorsPage(listIndicators(query, context)),
  'rank-indicators': (query: Query) => rankIndicatorsPage(rankIndicators(query, context)),
  'indicator-lookup': (query: Query) => indicatorLookupPage(indicatorLookup(query, context)),
  compare: (query: Query) => comparePage(compare(query, context)),
  composite: (query: Query) => compositePage(composite(query, context)),
  'source-lookup': (query: Query) => sourceLookupPage(sourceLookup(query, context)),
  'explain-calculation': (query: Query) =>
    explainCalculationPage(explainCalculation(query, context)),
  'revision-lookup': (query: Query) => revisionLookupPage(revisionLookup(query, context)),
} as const;

type Subject = Omit<z.input<typeof Query>, 'intent'>;

const subjects: Subject[] = [
  {},
  { goals: [5] },
  { goals: [6], level: 'short-term' },
  { goals: [3, 7] },
  { policies: [2] },
  { goals: [5], fiscalYear: 2023 },
  { goals: [5], view: 'breakdown' },
  { view: 'breakdown' },
  { fiscalYear: 2027 },
  { filter: { on: 'actual', op: 'missing' }, order: 'desc', limit: 3 },
  { filter: { on: 'indexNumber', op: 'gte', value: '1000' } },
  ...context.plan.indicators.map(({ id }) => ({ indicators: [id] })),
  { indicators: ['5-A9'] },
  { measures: ['mi-01', 'mi-02'] },
  { projects: [1, 3] },
];

const pages: [string, Page][] = Object.entries(kinds).flatMap(([intent, say]) =>
  subjects.map((subject): [string, Page] => {
    const query = aQuery({ ...subject, intent: Query.shape.intent.parse(intent) });
    return [JSON.stringify(query), say(query)];
  }),
);

/** Returns the pages that break a rule, each with what breaks it. */
function broken(find: (page: Page) => readonly unknown[]): [string, readonly unknown[]][] {
  return pages
    .map(([name, page]): [string, readonly unknown[]] => [name, find(page)])
    .filter(([, found]) => found.length > 0);
}

it('opens with a whole sentence', () => {
  expect(broken(({ lead }) => (lead.endsWith('。') ? [] : [lead]))).toEqual([]);
});

it('gives every 「—」 of a table its reason', () => {
  expect(broken((page) => cellsOf(page).filter((cell) => /^—(?!（)/.test(cell)))).toEqual([]);
});

it('never shows what a program calls nothing, an id, or 未入力', () => {
  const unfit = /undefined|NaN|null|未入力|\b\d-[ASM]\d\b/;
  expect(
    broken((page) => textsOf(page).flatMap(({ text }) => (unfit.test(text) ? [text] : []))),
  ).toEqual([]);
});

it('keeps our 充実度 under 試算の内訳', () => {
  const isOurs = (text: string) => /161\.5|167\.24/.test(text);
  expect(
    broken((page) =>
      textsOf(page).filter(
        ({ heading, text }) => isOurs(text) && !heading.startsWith('試算の内訳'),
      ),
    ),
  ).toEqual([]);
});

it('has at most five buttons, each a whole question', () => {
  const isWhole = ({ query }: Page['buttons'][number]) => Query.safeParse(query).success;
  expect(
    broken(({ buttons }) => (buttons.length <= 5 && buttons.every(isWhole) ? [] : buttons)),
  ).toEqual([]);
});
