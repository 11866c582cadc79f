/** シート「指標」を読む: the indicators of the goal, with their baselines, actuals and index numbers. */

import type { Citation } from '../../domain/citation.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import { figuresOf, idOfIndicator } from '../../domain/indicator-integrity.ts';
import { type Actual, type Indicator, IndicatorId } from '../../domain/indicator.ts';
import { levels } from '../../domain/level.ts';
import { folded } from '../folded.ts';
import { readActual } from './goal-actuals.ts';
import * as cells from './goal-cells.ts';
import type { GoalRowProblem } from './goal-problem.ts';
import { type GoalRow, type GoalRows, keyOfYear } from './goal-rows.ts';
import { basicPlanWords, directionWords, levelWords, writtenCadence } from './goal-words.ts';
import { remarksIn } from './goal-remarks.ts';
import {
  citationOfRow,
  type ReadRow,
  readRow,
  type ReadRows,
  tooMany,
  twiceIn,
} from './read-rows.ts';

/** `others` are the indicators of the other goals, which the plan holds already. */
type Around = { goal: GoalNumber; others: readonly Indicator[] };

type Said = { indicator: Indicator; isNamed: boolean };

export function readIndicators(
  { rows, years }: GoalRows,
  { goal, others }: Around,
): ReadRows<Indicator[]> {
  const read = rows.map((row) => indicatorRow(row, years, goal));
  const named = read.flatMap(({ said }) => (said.isNamed ? [said.indicator] : []));
  const linked = named.map((one) => withTwins(one, named));
  const checked = twiceIn(tooMany(read), (said) => (said.isNamed ? said.indicator.id : undefined));
  return {
    rows: checked.map((one) => {
      const indicator = linked.find(({ id }) => id === one.said.indicator.id);
      if (indicator === undefined || one.problems.length > 0) return one;
      return { ...one, problems: twinProblems(indicator, [...linked, ...others]) };
    }),
    content: linked,
  };
}

function indicatorRow(row: GoalRow, years: readonly FiscalYear[], goal: GoalNumber): ReadRow<Said> {
  const { problems, take } = cells.taker(row.problems);
  const citation = citationOfRow(goal, row);
  const level = cells.readChoice(cells.cellIn(row, 'level'), levelWords, levels);
  const no = cells.readWholeNumber(cells.cellIn(row, 'no'), 99);
  const placed = { goal, level: take(level, 'action'), no: take(no, 1) };
  const unit = take(cells.readUnit(cells.cellIn(row, 'unit')), null);
  const actuals = years.flatMap((year) => {
    const actual = readActual(row, year, { unit, citation });
    return 'read' in actual ? [actual.read] : (problems.push(actual.problem), []);
  });
  const directions = ['increase', 'decrease'] as const;
  const second = take(cells.readTextOrNone(cells.cellIn(row, 'second')), null);
  const indicator: Indicator = {
    id: idOfIndicator(placed),
    ...placed,
    name: take(cells.readText(cells.cellIn(row, 'name')), ''),
    nameVariants: take(cells.readLines(cells.cellIn(row, 'variants')), []),
    ...(second !== null && {
      secondName: { name: second, status: 'second-name-only' as const, citation },
    }),
    collection: {
      method: take(cells.readText(cells.cellIn(row, 'method'), cells.limits.text), ''),
      cadence: take(cadenceIn(row), { kind: 'unstated' }),
    },
    unit,
    direction: take(
      cells.readChoice(cells.cellIn(row, 'direction'), directionWords, directions),
      'increase',
    ),
    baseline: {
      fiscalYear: take(cells.readYear(cells.cellIn(row, 'baselineYear')), 2023),
      value: take(cells.readFigureOrDash(cells.cellIn(row, 'baseline'), unit), null),
      citation,
    },
    actuals,
    published: [],
    sameSeriesAs: take(twinsIn(row), []),
    inBasicPlan: take(
      cells.readChoice(cells.cellIn(row, 'basicPlan'), basicPlanWords, ['yes', 'no', 'unknown']),
      'unknown',
    ),
    remarks: take(remarksIn(cells.cellIn(row, 'remarks'), citation), []),
    citation,
  };
  const published = years.flatMap((year) => publishedIn(row, year, indicator, problems, citation));
  const isNamed = 'read' in level && 'read' in no;
  return readRow(row, { indicator: { ...indicator, published }, isNamed }, problems);
}

function cadenceIn(row: GoalRow): cells.ReadCell<Indicator['collection']['cadence']> {
  const said = cells.readText(cells.cellIn(row, 'cadence'));
  if ('problem' in said) return said;
  const cadence = writtenCadence(said.read);
  return cadence === undefined
    ? { problem: { problem: 'unknown-cadence', said: said.read } }
    : { read: cadence };
}

/** 公表値: empty and 「—」 are the same, for an index number that is not printed needs no reason. */
function publishedIn(
  row: GoalRow,
  fiscalYear: FiscalYear,
  { baseline, actuals }: Indicator,
  problems: GoalRowProblem[],
  citation: Citation,
): Indicator['published'] {
  const cell = cells.cellIn(row, keyOfYear('index', fiscalYear));
  if (cell.said === '') return [];
  const read = cells.readFigureOrDash(cell, null);
  if ('problem' in read) {
    problems.push(read.problem);
    return [];
  }
  if (read.read === null) return [];
  const isTold = problems.some(
    (one) => 'at' in one && (one.at === 'baseline' || one.at === keyOfYear('actual', fiscalYear)),
  );
  const isMeasured = actuals.some(
    (one: Actual) => one.fiscalYear === fiscalYear && one.state === 'measured',
  );
  const hasBaseline = baseline.value !== null && Number(baseline.value) !== 0;
  if (!isTold && !(isMeasured && hasBaseline)) {
    problems.push({ problem: 'no-index-without-actual', at: cell.at });
  }
  return [{ fiscalYear, indexNumber: read.read, citation }];
}

/** Ids between commas, spaces or line breaks. */
export function idsIn(cell: cells.WrittenCell): cells.ReadCell<IndicatorId[]> {
  const words = cell.said.split(/[\s、,，・]+/u).filter((word) => word !== '');
  const ids = words.map((word) => IndicatorId.safeParse(folded(word).toUpperCase()));
  const wrong = ids.findIndex(({ success }) => !success);
  return wrong === -1
    ? { read: ids.flatMap(({ data }) => data ?? []) }
    : { problem: { problem: 'not-an-indicator', at: cell.at, said: words[wrong] ?? '' } };
}

function twinsIn(row: GoalRow): cells.ReadCell<IndicatorId[]> {
  return idsIn(cells.cellIn(row, 'same'));
}

/** It is enough to say it on one of two rows. */
function withTwins(one: Indicator, all: readonly Indicator[]): Indicator {
  const naming = all.filter(({ sameSeriesAs }) => sameSeriesAs.includes(one.id));
  return {
    ...one,
    sameSeriesAs: [...new Set([...one.sameSeriesAs, ...naming.map(({ id }) => id)])],
  };
}

function twinProblems(one: Indicator, all: readonly Indicator[]): GoalRowProblem[] {
  return one.sameSeriesAs.flatMap((id): GoalRowProblem[] => {
    const twin = all.find((other) => other.id === id);
    if (twin === undefined || id === one.id) return [{ problem: 'unknown-twin', id }];
    return figuresOf(twin) === figuresOf(one) ? [] : [{ problem: 'other-twin', id }];
  });
}
