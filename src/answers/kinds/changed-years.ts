/** 答える年度の変化: the year that answers speak of where none was said, when it moved. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import { latestFiscalYear, latestMeasureFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import type { AnswerContext } from '../answer-context.ts';

type MovedYear = { before: FiscalYear; after: FiscalYear };

export type ChangedYears = {
  ofIndicators: MovedYear | undefined;
  ofMeasures: MovedYear | undefined;
};

/**
 * Returns the years that moved: the first value of a new year, wherever it was approved, changes the
 * answers of every goal.
 *
 * @example 令和7年度 of 5-A4 was approved, the first value of that year
 * changedYears(context).ofIndicators; // { before: 2024, after: 2025 }
 */
export function changedYears({ plan, earlier }: AnswerContext): ChangedYears {
  const moved = (latest: (plan: Plan) => FiscalYear): MovedYear | undefined => {
    const [before, after] = [latest(earlier?.plan ?? plan), latest(plan)];
    return before === after ? undefined : { before, after };
  };
  return { ofIndicators: moved(latestFiscalYear), ofMeasures: moved(latestMeasureFiscalYear) };
}
