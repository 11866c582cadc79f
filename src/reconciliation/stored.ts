/** 登録されている値の形: a figure that is held, and what has to be said beside it. */

import type { Citation } from '../domain/citation.ts';
import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { AvailableSufficiency } from '../scoring/sufficiency.ts';

/** 本ボットの試算: no figure of the ward's, and so never a reason to call theirs different. */
export type Trial = Pick<
  AvailableSufficiency,
  'shown' | 'standing' | 'goalCoverage' | 'indicatorCoverage' | 'value' | 'fiscalYear'
>;

/** `figure` is `null` for a 「—」. */
export type Stored = {
  figure: Figure | null;
  /** Each way in which the sources print the unit; `null` where one prints none. */
  units: readonly (string | null)[];
  fiscalYear: FiscalYear;
  citation: Citation;
  /** 指数 of the shown figures, where the printed one is another. */
  recomputed?: string;
  /** The 充実度 of a year that the documents say nothing of. */
  trial?: Trial;
  /** 重点事業 are told as of a day, and some targets were read off a picture. */
  ofDay?: { asOf: string; isReadFromPicture: boolean };
  /** 「約6,400人」: held only as exactly as its digits. */
  isAbout?: boolean;
  /** What another page says of the same year. */
  besides?: readonly Stored[];
};
