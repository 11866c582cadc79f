/** 記録済みの食い違い: whether what is printed is what another document says of the same figure. */

import type { Conflict } from '../domain/conflict.ts';
import type { Plan } from '../domain/plan.ts';
import { conflictsAbout } from '../scoring/conflicts.ts';
import { toDecimal } from '../scoring/decimal.ts';
import { roundHalfUp } from '../scoring/round.ts';
import type { Printed } from './compare-figure.ts';
import type { Column } from './head.ts';
import type { Thing } from './thing.ts';
import { storedFigure } from './stored-figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';

/**
 * Returns the recorded conflict that a printed figure is one side of.
 *
 * A rate is one side too where it is what the other reading gives: the four-year plan is the same.
 *
 * @example マッチングイベント開催数: 182回 and 101.1 % in the one document, 45回 in the other
 * knownConflict(plan, matching, 'rate', { figure: '25.0', unit: '%' }, 2024)?.id; // 'conflict-1'
 */
export function knownConflict(
  plan: Plan,
  thing: Thing,
  is: Column['is'],
  printed: Printed,
  fiscalYear: FiscalYear,
): Conflict | undefined {
  const { figure } = printed;
  if (figure === null || is === 'target') return undefined;
  return conflictsOf(plan, thing).find(({ readings }) =>
    readings.some(({ said }) => {
      const figures = figuresIn(said);
      const isSaid = figures.some(
        (one) =>
          toDecimal(one.figure).equals(toDecimal(figure)) && goesWith(one.unit, is, printed.unit),
      );
      return isSaid || (is === 'rate' && givesRate(figures, thing, figure, fiscalYear));
    }),
  );
}

/** Returns the unresolved conflicts about a figure. */
export function conflictsOf(plan: Plan, thing: Thing): readonly Conflict[] {
  switch (thing.kind) {
    case 'indicator':
      return conflictsAbout(plan, thing.indicator.id);
    case 'measure':
      return conflictsAbout(plan, thing.measure.id);
    case 'project':
      return plan.conflicts.filter(
        ({ resolved, projects }) => !resolved && projects.includes(thing.project.no),
      );
    case 'composite':
      return [];
  }
}

type Said = { figure: string; unit: string };

/** 「令和6年度」 and 「R6～9」 are years and no figures. */
function figuresIn(said: string): Said[] {
  const plain = said.replaceAll(/令和\d+年(?:度|\d+月\S?)?|R\d+(?:～\d+)?/gu, '');
  return [...plain.matchAll(/(\d+(?:\.\d+)?)(%|[^\s\d、。（）]?)/gu)].map(
    ([, figure = '', unit = '']) => ({ figure, unit }),
  );
}

function goesWith(said: string, is: Column['is'], unit: string | null): boolean {
  const isRate = said === '%';
  if (isRate !== (is === 'rate')) return false;
  return unit === null || unit === said || said === '' || isRate;
}

function givesRate(
  figures: readonly Said[],
  thing: Thing,
  printed: string,
  fiscalYear: FiscalYear,
): boolean {
  const heldAs = (is: 'actual' | 'rate') =>
    storedFigure(thing, { is, title: '', fiscalYear: undefined }, fiscalYear)?.figure;
  const [actual, rate] = [heldAs('actual'), heldAs('rate')];
  if (!actual || !rate || toDecimal(actual).isZero()) return false;
  return figures
    .filter(({ unit }) => unit !== '%')
    .map(({ figure }) => toDecimal(figure).times(rate).dividedBy(actual))
    .some((other) => toDecimal(roundHalfUp(other, 1)).equals(toDecimal(printed)));
}
