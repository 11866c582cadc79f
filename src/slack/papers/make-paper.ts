/** 資料を作る口: what was asked for becomes a finished file; others know how. */

import type { PaperFormat } from '../../domain/paper-kind.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Paper, PaperMaterial, PaperRequest } from '../../reports/papers/paper.ts';

/** @returns why there is none: nothing is there yet to be shown, or not in this format. */
export type MakePaper = (
  request: PaperRequest,
  format: PaperFormat,
  material: PaperMaterial,
) => Promise<Paper | Refusal>;
