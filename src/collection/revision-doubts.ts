/** 見直しの念のための確認: what looks odd about a proposal; nothing is refused for it. */

import { type CalendarDate, type FiscalYear, fiscalYearOf } from '../domain/fiscal-year.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import { levels } from '../domain/level.ts';
import type { Change } from '../domain/revision.ts';
import type { State } from '../domain/state.ts';
import { toDecimal } from '../scoring/decimal.ts';
import type { Said } from './revision-check.ts';
import { waitingFrom } from './series-figures.ts';
import { placesOf, standing, type StandingIndicator } from './standing.ts';

export type RevisionDoubt =
  /** No index number can be computed from such a baseline. */
  | { doubt: 'baseline-zero' }
  | { doubt: 'baseline-missing' }
  /** It would apply to a year that is over. */
  | { doubt: 'year-over'; fiscalYear: FiscalYear }
  | { doubt: 'entries-wait'; nos: readonly number[] }
  | { doubt: 'name-taken'; id: IndicatorId }
  /** From an outcome back to what leads to it. */
  | { doubt: 'link-backwards' };

export function revisionDoubts(
  state: State,
  { change, appliesFrom }: Pick<Said, 'change' | 'appliesFrom'>,
  today: CalendarDate,
): RevisionDoubt[] {
  const now = standing(state);
  const isOver = appliesFrom < fiscalYearOf(today);
  return [
    ...baselineDoubts(change),
    ...nameDoubts(change, now.indicators),
    ...waitingDoubts(state, change, appliesFrom),
    ...(change.kind === 'link' && isBackwards(change, now.indicators)
      ? [{ doubt: 'link-backwards' } as const]
      : []),
    ...(isOver ? [{ doubt: 'year-over', fiscalYear: appliesFrom } as const] : []),
  ];
}

function baselineDoubts(change: Change): RevisionDoubt[] {
  if (change.kind !== 'baseline' && change.kind !== 'replacement') return [];
  const { value } = change.baseline;
  if (value === null) return [{ doubt: 'baseline-missing' }];
  return toDecimal(value).isZero() ? [{ doubt: 'baseline-zero' }] : [];
}

/** A question that names it would find two. */
function nameDoubts(change: Change, indicators: readonly StandingIndicator[]): RevisionDoubt[] {
  const renamed = renaming(change);
  if (renamed === undefined) return [];
  const own = new Set(placesOf(indicators, renamed.indicator).map(({ id }) => id));
  const taken = indicators.find(({ id, name }) => name === renamed.name && !own.has(id));
  return taken === undefined ? [] : [{ doubt: 'name-taken', id: taken.id }];
}

function renaming(change: Change): { indicator: string; name: string } | undefined {
  if (change.kind === 'replacement') return change;
  return change.kind === 'wording' && change.of.thing === 'indicator'
    ? { indicator: change.of.indicator, name: change.text }
    : undefined;
}

function waitingDoubts(state: State, change: Change, appliesFrom: FiscalYear): RevisionDoubt[] {
  if (change.kind !== 'baseline' && change.kind !== 'replacement') return [];
  const nos = waitingFrom(state, { indicator: change.indicator, appliesFrom });
  return nos.length === 0 ? [] : [{ doubt: 'entries-wait', nos }];
}

function isBackwards(
  { from, to }: Extract<Change, { kind: 'link' }>,
  indicators: readonly StandingIndicator[],
): boolean {
  const levelOf = (id: string): number => {
    const found = indicators.find((one) => one.id === id);
    return found === undefined ? -1 : levels.indexOf(found.level);
  };
  return levelOf(from) > levelOf(to);
}
