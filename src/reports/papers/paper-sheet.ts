/** 資料の表: a table with everything that stands around it; .xlsx, .csv and .txt are drawn from it. */

import type { Figure } from '../../domain/figure.ts';

export type PaperCell =
  | { is: 'text'; text: string }
  | {
      is: 'number';
      /** Rounded already: exactly the digits that are shown, 「97.30」 included. */
      figure: Figure;
      unit: string | null;
      /** 「※」, where a note stands below the table or in the row. */
      mark: '※' | '';
      /** What is shown behind the number: 「（累計）」. */
      after: string;
    }
  /** 「—」 with its reason: 「—（基準値が0のため）」. */
  | { is: 'none'; because: string; mark: '※' | '' }
  /** There is nothing to say: no answer was given yet, no remark is needed. */
  | { is: 'blank' };

export type PaperColumn = {
  title: string;
  /** In half-width characters, as Excel counts them. */
  width: number;
  align: 'left' | 'right' | 'center';
  /** Raw values are there for those who go on calculating; on A4 there is no room for them. */
  isPrinted: boolean;
};

export type PaperRow = readonly PaperCell[];

export type PaperSheet = {
  /** On the tab. */
  name: string;
  title: string;
  /** What it is about, of which day, for whom; at most three lines. */
  head: readonly string[];
  columns: readonly PaperColumn[];
  rows: readonly PaperRow[];
  /** What each row is called where it is read out: 「No.3」. */
  rowNames: readonly string[];
  /** Below the table: legend, ※, sources. */
  notes: readonly string[];
};
