/** 答えの紙面: an answer as Japanese text in parts, before any surface draws it. */

import type { Query } from '../answers/query.ts';

/** A table as people read it; every cell is finished text. */
export type PageTable = {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
};

export type PagePart =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; title: string; items: readonly string[] }
  | { kind: 'table'; table: PageTable };

/** A button: its label and the whole question that it asks, so that it works a year later too. */
export type PageButton = { label: string; query: Query };

/**
 * One answer, the same for Slack, the terminal and (later) paper.
 *
 * `lead` is the sentence one would say aloud. `reading` says how the question was understood and is
 * empty when there was nothing to understand. `sources` name documents and tables.
 */
export type Page = {
  lead: string;
  reading: string;
  parts: readonly PagePart[];
  notes: readonly string[];
  sources: readonly string[];
  buttons: readonly PageButton[];
  /** 回答番号, under which the same answer is found again. */
  number?: string;
};
