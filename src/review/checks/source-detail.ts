/** 資料の記載の点検結果: what the rules R25–R37 report, about how the two documents state things. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { MeasureId } from '../../domain/measure.ts';

/** Decimals are text, as they are shown. */
export type SourceDetail =
  | { rule: 'R25'; fiscalYear: FiscalYear; quote: string }
  | { rule: 'R26'; method: string }
  | { rule: 'R27'; shared: readonly string[]; figures: Nested }
  | { rule: 'R28'; fiscalYear: FiscalYear; why: 'dash' | 'cell-lost'; actual: string }
  | { rule: 'R29'; rows: readonly SlidRow[] }
  | { rule: 'R30'; label: string; actual: string; target: string; rate: string }
  | { rule: 'R31'; labels: readonly FigureOnly[] }
  | { rule: 'R32'; actual: string; planned: string; total: string; target: string }
  | { rule: 'R33'; why: 'estimate-now'; labels: readonly string[]; asOf: string }
  | { rule: 'R33'; why: 'heading-and-text'; dates: readonly string[] }
  | { rule: 'R33'; why: 'among-projects'; dates: readonly { asOf: string; projects: number }[] }
  | { rule: 'R34'; figures: readonly DatedFigure[]; target: string | null }
  | { rule: 'R35'; names: readonly string[] }
  | { rule: 'R36'; listed: string; elsewhere: string }
  | { rule: 'R37'; said: readonly string[] };

/** What the wider and the narrower answers of one question came to, where both are known. */
export type Nested = { wider: string; narrower: string } | null;

/** A row as it stands in the transcription, and as it stands when what slid is put back. */
export type SlidRow = {
  id: MeasureId;
  name: string;
  printed: string | null;
  aligned: string | null;
};

export type FigureOnly = { label: string; lost: 'actual' | 'target' | 'both' };

export type DatedFigure = { place: string; value: string; unit: string | null; asOf: string };
