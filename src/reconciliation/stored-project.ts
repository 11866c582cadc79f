/** 重点事業の登録値: actual and target of a year, printed or entered, each with its day. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Progress } from '../domain/priority-project.ts';
import { hundred, toDecimal } from '../scoring/decimal.ts';
import { showPercentage } from '../scoring/round.ts';
import type { Column } from './head.ts';
import type { Stored } from './stored.ts';
import type { ProjectThing } from './thing.ts';
import { yearOfTitle } from './year-in.ts';

/**
 * Returns what is held of a year: what was entered for its end before what a page said in its course;
 * that page's figure stands in `besides`.
 *
 * @returns `undefined` where a figure stands in a picture alone: it is not known, and no 「—」.
 *
 * @example 三茶おしごとカフェ
 * storedProject(thing, 'target', 2024)?.figure; // '180', 令和7年3月末見込み
 */
export function storedProject(
  { progress, project }: ProjectThing,
  is: Column['is'],
  fiscalYear: FiscalYear,
): Stored | undefined {
  const [last, ...earlier] = progress
    .filter(({ asOf }) => yearOfTitle(asOf) === fiscalYear)
    .toReversed()
    .flatMap((one): Stored[] => {
      const figure = figureOf(one, is);
      if (figure === undefined) return [];
      const { citation = project.citation, asOf, approximate } = one;
      const units = is === 'rate' ? ['%', null] : [one.unit];
      const isAbout = is === 'actual' && approximate;
      const isReadFromPicture = is !== 'actual' && one.targetReading === 'by-elimination';
      return [{ figure, units, fiscalYear, citation, ofDay: { asOf, isReadFromPicture }, isAbout }];
    });
  return last && { ...last, besides: earlier };
}

function figureOf(one: Progress, is: Column['is']): string | undefined {
  switch (is) {
    case 'actual':
      return one.actual ?? undefined;
    case 'target':
      return one.target ?? undefined;
    case 'rate':
      return rateOf(one);
    case 'baseline':
    case 'index-number':
    case 'planned':
    case 'other':
      return undefined;
  }
}

/** Of 「約6,400人」 nobody can say what the rate is to one place. */
function rateOf({ actual, target, approximate }: Progress): string | undefined {
  if (actual === null || target === null || approximate || toDecimal(target).isZero())
    return undefined;
  return showPercentage(toDecimal(actual).times(hundred).dividedBy(target));
}
