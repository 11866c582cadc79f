/** Papers for tests: a goal with everything that a review can hold, and what stands in a made file. */

import { beginState } from '../../../src/domain/begin-state.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';
import type { PaperFormat } from '../../../src/domain/paper-kind.ts';
import type { State } from '../../../src/domain/state.ts';
import { makePaper } from '../../../src/render/papers/make-paper.ts';
import type { Paper, PaperRequest } from '../../../src/reports/papers/paper.ts';
import { adoptedPlan } from '../../helpers/adopted-plan.ts';
import { pastState } from '../../review/past-reviews.ts';

export const past: State = pastState(beginState(adoptedPlan()));

export function aRequest(given: Partial<PaperRequest> = {}): PaperRequest {
  return {
    ...{ kind: 'review-sheet', goal: 5, fiscalYear: undefined, copy: 'for-committee' },
    ...{ withPace: true, on: '2026-12-20' },
    ...given,
  };
}

export async function made(
  given: Partial<PaperRequest>,
  format: PaperFormat,
  state: State = past,
): Promise<Paper> {
  const material = { state, changes: [], workspace: undefined };
  const paper = await makePaper(aRequest(given), format, material);
  if (isRefusal(paper)) throw new Error(`Refused: ${paper.refused}`);
  return paper;
}

export async function textOf(
  given: Partial<PaperRequest>,
  format: 'csv' | 'txt',
  state: State = past,
): Promise<string> {
  const { bytes } = await made(given, format, state);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
