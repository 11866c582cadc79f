/** 変化の1枚: what changed since a moment, as tables of finished text that a paper can draw as they are. */

/** A table, or the sentence that stands where there is nothing to show. */
export type ChangesSection = {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  empty: string;
};

export type ChangesPaper = {
  title: string;
  /** From when to when. */
  period: string;
  /** How much of what changed, in one sentence. */
  summary: string;
  sections: readonly ChangesSection[];
};
