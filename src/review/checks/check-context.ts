/** 点検の材料: what every rule is given. */

import type { CheckWords } from '../../domain/check-words.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';

export type CheckContext = {
  /** With the approved values in it. */
  plan: Plan;
  words: CheckWords;
  fiscalYear: FiscalYear;
  /** Whether the comparison with 25 % a year is turned on; it is not this ward's own judgement. */
  showsPace: boolean;
};
