/** 点検: all rules, held against the plan; each finding states a fact or asks a person. */

import type { GoalNumber } from '../../domain/goal.ts';
import { farBehindPace } from './behind-pace.ts';
import type { CheckContext } from './check-context.ts';
import { oneThatCarriesAll, thinCoverage } from './composite.ts';
import { fallingTotals } from './falling-totals.ts';
import type { Finding } from './finding.ts';
import { farFromHundred, notRecomputed } from './index-numbers.ts';
import { linksOf } from './links.ts';
import { changedMeasures, fixedByDesign, slowCadences, unsettledMethods } from './methods.ts';
import { missingActuals, unusableBaselines } from './missing-figures.ts';
import { outputsAsOutcomes } from './output-as-outcome.ts';
import { actualsThatDiffer, baselinesUnlikePlan } from './pairs.ts';
import { passiveActions } from './passive-action.ts';
import { ratesThatDoNotFit } from './rates.ts';
import { sameNameInGoals, sameNameInTiers } from './repeated-names.ts';
import { rowsThatDisagree } from './rows-that-disagree.ts';
import { mixedLetters, unitsUnlikeNames } from './units.ts';
import { wordsNotAsked } from './words-not-asked.ts';

/** In the order of their ids, R01 to R24. */
const rules: readonly ((context: CheckContext) => Finding[])[] = [
  passiveActions,
  outputsAsOutcomes,
  sameNameInTiers,
  sameNameInGoals,
  wordsNotAsked,
  unsettledMethods,
  slowCadences,
  changedMeasures,
  unusableBaselines,
  missingActuals,
  farFromHundred,
  notRecomputed,
  unitsUnlikeNames,
  rowsThatDisagree,
  actualsThatDiffer,
  ratesThatDoNotFit,
  farBehindPace,
  baselinesUnlikePlan,
  fixedByDesign,
  linksOf,
  thinCoverage,
  oneThatCarriesAll,
  mixedLetters,
  fallingTotals,
];

/** Returns everything the rules find, in the order of the rules and of the plan. */
export function checkPlan(context: CheckContext): Finding[] {
  return rules.flatMap((rule) => rule(context));
}

/** Returns what concerns a goal; what concerns the plan as a whole is not among it. */
export function findingsOf(goal: GoalNumber, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ goals }) => goals.includes(goal));
}
