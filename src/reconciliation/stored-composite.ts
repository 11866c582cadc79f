/** 充実度の登録値: its baseline and targets as printed; of any other year there is only our trial. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Plan } from '../domain/plan.ts';
import { toDecimal } from '../scoring/decimal.ts';
import { roundHalfUp, showSufficiency } from '../scoring/round.ts';
import { sufficiency } from '../scoring/sufficiency.ts';
import type { Column } from './head.ts';
import type { Stored, Trial } from './stored.ts';

/**
 * Returns what the plan prints of the 充実度, or our trial of the year.
 *
 * @example
 * storedComposite(plan, { is: 'target', title: '中間目標値' }, 2024)?.figure; // '130'
 * storedComposite(plan, { is: 'actual', title: 'R6実績' }, 2024)?.trial?.shown; // '161.5'
 */
export function storedComposite(
  plan: Plan,
  column: Pick<Column, 'is' | 'title' | 'fiscalYear'>,
  fiscalYear: FiscalYear,
): Stored | undefined {
  const { baseline, unit, citation } = plan.composite;
  const units = [unit];
  switch (column.is) {
    case 'baseline':
      return { figure: baseline.value, units, fiscalYear: baseline.fiscalYear, citation };
    case 'actual':
    case 'index-number': {
      const trial = sufficiency(plan, fiscalYear);
      if (trial.state !== 'available') return undefined;
      const figure = trial.shown;
      // The year that reads 100 is printed
      return trial.standing === 'baseline'
        ? { figure: baseline.value, units, fiscalYear, citation }
        : { figure, units: [null], fiscalYear, citation, trial };
    }
    case 'target': {
      const target = targetOf(plan, column);
      return target && { figure: target.value, units, fiscalYear: target.fiscalYear, citation };
    }
    case 'rate':
    case 'planned':
    case 'other':
      return undefined;
  }
}

/** 「中間目標値」 says which one as well as 「R9目標」 does; 「目標」 alone says neither. */
function targetOf(
  { composite: { targets } }: Plan,
  { title, fiscalYear }: Pick<Column, 'title' | 'fiscalYear'>,
) {
  return fiscalYear === undefined
    ? targets.find(({ label }) => title.startsWith(label.slice(0, 2)))
    : targets.find((one) => one.fiscalYear === fiscalYear);
}

/**
 * Returns whether a printed figure is our trial, in as many places as it is printed with.
 *
 * @example the trial is 161.495…
 * isTrial('161.5', trial); // true, and so are '161' and '161.50'
 */
export function isTrial(printed: string, { value }: Trial): boolean {
  const places = printed.split('.')[1]?.length ?? 0;
  const isShown = toDecimal(printed).equals(showSufficiency(value));
  return isShown || toDecimal(roundHalfUp(value, places)).equals(printed);
}
