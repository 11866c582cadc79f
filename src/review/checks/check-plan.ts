/** 点検: all rules, held against the plan; each finding states a fact or asks a person. */

import type { GoalNumber } from '../../domain/goal.ts';
import { daysThatDiffer } from './as-of-dates.ts';
import { farBehindPace } from './behind-pace.ts';
import type { CheckContext } from './check-context.ts';
import { oneThatCarriesAll, thinCoverage } from './composite.ts';
import { fallingTotals } from './falling-totals.ts';
import type { Finding } from './finding.ts';
import { farFromHundred, notRecomputed } from './index-numbers.ts';
import { linksOf } from './links.ts';
import { changedMeasures, fixedByDesign, slowCadences, unsettledMethods } from './methods.ts';
import { missingActuals, unusableBaselines } from './missing-figures.ts';
import { nestedAnswers } from './nested-answers.ts';
import { missingWithoutExcuse } from './no-excuse.ts';
import { calledOtherwise, numberedOtherwise } from './other-names.ts';
import { outputsAsOutcomes } from './output-as-outcome.ts';
import { actualsThatDiffer, baselinesUnlikePlan } from './pairs.ts';
import { passiveActions } from './passive-action.ts';
import { figuresInPictures, plansBeyondTarget, targetsByElimination } from './project-targets.ts';
import { projectsUnlikeMeasures } from './projects-and-measures.ts';
import { ratesUnlikeTargets } from './rates-and-targets.ts';
import { ratesNotStated } from './rates-not-stated.ts';
import { ratesThatDoNotFit } from './rates.ts';
import { sameNameInGoals, sameNameInTiers } from './repeated-names.ts';
import { rowsThatDisagree } from './rows-that-disagree.ts';
import { sameMethodInTiers } from './same-method.ts';
import { slidRows } from './slid-rows.ts';
import { readFromTranscription } from './transcription.ts';
import { mixedLetters, unitsUnlikeNames } from './units.ts';
import { wordsNotAsked } from './words-not-asked.ts';

/** In the order of their ids, R01 to R37. */
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
  ratesUnlikeTargets,
  farBehindPace,
  baselinesUnlikePlan,
  fixedByDesign,
  linksOf,
  thinCoverage,
  oneThatCarriesAll,
  mixedLetters,
  fallingTotals,
  missingWithoutExcuse,
  sameMethodInTiers,
  nestedAnswers,
  ratesNotStated,
  slidRows,
  targetsByElimination,
  figuresInPictures,
  plansBeyondTarget,
  daysThatDiffer,
  projectsUnlikeMeasures,
  calledOtherwise,
  numberedOtherwise,
  readFromTranscription,
];

/** Returns everything the rules find, in the order of the rules and of the plan. */
export function checkPlan(context: CheckContext): Finding[] {
  return rules.flatMap((rule) => rule(context));
}

/** Returns what concerns a goal; what concerns the plan as a whole is not among it. */
export function findingsOf(goal: GoalNumber, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ goals }) => goals.includes(goal));
}
