/** 値の呼び名: a figure that is collected, as its owner knows it. */

import { type Collected, collectedIn } from '../../collection/collected.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { inQuotes } from '../in-quotes.ts';
import { goalNames, indicatorPlace } from '../indicator-names.ts';

/** @example figureName(fiveA2, plan); // '目指す姿5 行動指標2「相談実施回数」' */
export function figureName({ target, name, goals, kind, shownIn }: Collected, plan: Plan): string {
  const indicator = plan.indicators.find(({ id }) => id === target);
  if (indicator !== undefined) return `${indicatorPlace(indicator)}${inQuotes(name)}`;
  const project = kind === 'project' ? /^pp-(\d+)-/.exec(target)?.[1] : undefined;
  const measure = shownIn?.ofMeasure; // Two figures can have one name
  const ofMeasure = `${goalNames(goals)} 施策${measure ? inQuotes(measure) : ''}の指標`;
  const place = project === undefined ? ofMeasure : `重点事業${project}`;
  return `${place}${inQuotes(name)}`;
}

/** @example figureOfYear(fiveA2, 2025, plan); // '令和7年度の目指す姿5 行動指標2「相談実施回数」' */
export function figureOfYear(what: Collected, fiscalYear: FiscalYear, plan: Plan): string {
  return `${fiscalYearName(fiscalYear)}の${figureName(collectedIn(what, fiscalYear), plan)}`;
}
