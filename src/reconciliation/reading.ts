/** 読みの形: what a row of a paper was read as. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Column } from './head.ts';
import type { Mark, MarkReader } from './marks.ts';
import type { NameBook } from './name-book.ts';
import type { Thing } from './thing.ts';
import type { PaperRow } from './paper.ts';

/** A printed figure under the column in which it stands. */
export type PrintedValue = { column: Column; mark: Mark; unit: string | null };

export type RowReading =
  | {
      is: 'figures';
      row: PaperRow;
      things: readonly Thing[];
      values: readonly PrintedValue[];
      /** The year that stands above the table, for columns that name none. */
      captioned?: FiscalYear | undefined;
      /** The unit that stands above the table, for the figures that it can be of. */
      unitAbove?: string | undefined;
      /** Titles of columns in which it holds something that was not read. */
      unknown?: readonly string[];
    }
  | { is: 'unknown-name'; row: PaperRow; label: string; values: readonly PrintedValue[] }
  | { is: 'unread'; row: PaperRow; why: WhyUnread };

/**
 * `which-column`: its figures do not go with the columns in one way alone; `which-year`: two columns are
 * the same but for their years, and these are not named. `which-figure`: something else than a figure stands
 * in a cell of figures; what else the row says is compared.
 */
export type WhyUnread =
  'which-column' | 'which-year' | 'which-figure' | 'which-name' | 'no-name' | 'no-head';

export type RowReader = { book: NameBook; marks: MarkReader };

export type Figures = Extract<RowReading, { is: 'figures' }>;
