/** R14: rows of the action plan that show one indicator and do not agree. */

import type { Measure, MeasureIndicator } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CheckContext } from './check-context.ts';
import type { Detail, Finding } from './finding.ts';
import { plainName } from './names.ts';

type Shown = { row: Measure; value: MeasureIndicator };
type Differs = Extract<Detail, { rule: 'R14' }>['differs'];

/**
 * Returns what differs between rows of the same name: the unit, a unit that is not there, the
 * figure or its rate; and equal rows of which neither carries 【再掲】.
 *
 * @example 農福連携事業を通じた区内就職者数: 10回 in 6-2, 10人 in 6-3
 */
export function rowsThatDisagree({ plan }: CheckContext): Finding[] {
  const groups = sameName(plan);
  return [
    ...groups.flatMap(otherUnits),
    ...groups.flatMap(unitsLeftOut),
    ...groups.flatMap((rows) => otherValues(rows)),
    ...groups.flatMap((rows) => notMarked(rows)),
  ];
}

function sameName(plan: Plan): Shown[][] {
  const shown = plan.measures.flatMap((row) => {
    const value = plan.measureIndicators.find(({ id }) => id === row.indicator);
    return value === undefined ? [] : [{ row, value }];
  });
  const names = [...new Set(shown.map(({ value }) => plainName(value.name)))];
  return names
    .map((name) => shown.filter(({ value }) => plainName(value.name) === name))
    .filter(({ length }) => length > 1);
}

function otherUnits(rows: readonly Shown[]): Finding[] {
  const units = new Set(rows.flatMap(({ row }) => row.printedUnit ?? []));
  return units.size > 1 ? [finding('unit', rows, ({ row }) => row.printedUnit ?? '単位なし')] : [];
}

function unitsLeftOut(rows: readonly Shown[]): Finding[] {
  const without = rows.filter(({ row }) => row.printedUnit === null);
  if (without.length === 0 || without.length === rows.length) return [];
  return [finding('unit-missing', rows, ({ row }) => row.printedUnit ?? '単位なし')];
}

/** Only where a row says of itself that it is the same: two things may well share a name. */
function otherValues(rows: readonly Shown[]): Finding[] {
  const isSaid = rows.some(({ row }) => row.repeated);
  return isSaid && new Set(rows.map(figures)).size > 1 ? [finding('value', rows, figures)] : [];
}

/** Two entries for what looks like one thing, printed twice. */
function notMarked(rows: readonly Shown[]): Finding[] {
  const [first, second] = rows;
  if (first === undefined || second === undefined) return [];
  const isOneEntry = first.value.id === second.value.id;
  const isSaid = rows.some(({ row }) => row.repeated);
  const isEqual = figures(first) === figures(second) && activities(first) === activities(second);
  return !isOneEntry && !isSaid && isEqual ? [finding('not-marked', rows, figures)] : [];
}

function finding(differs: Differs, rows: readonly Shown[], said: (one: Shown) => string): Finding {
  const readings = rows.map((one) => ({ place: one.row.section, said: said(one) }));
  return {
    detail: { rule: 'R14', differs, readings },
    ...{ step: null, kind: 'auto' },
    origin: differs === 'unit-missing' ? 'needs-original' : 'figures',
    goals: [...new Set(rows.map(({ row }) => row.goal))],
    about: rows.map(({ row }) => row.id),
    citations: rows.map(({ row }) => row.citation),
  };
}

function activities({ row }: Shown): string {
  return row.activities.map(plainName).join('／');
}

/** 「10回、66.7%」 without the unit, which is another question. */
function figures({ value }: Shown): string {
  const actual = value.actuals.findLast(({ state }) => state === 'measured');
  const rate = value.achievementRates.at(-1);
  const said = [
    actual?.state === 'measured' ? actual.value : '—',
    rate?.state === 'printed' ? `${rate.value}%` : '—',
  ];
  return said.join('、');
}
