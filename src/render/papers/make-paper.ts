/** 資料をつくる: from what was asked to a finished file, or to the reason why there is none. */

import type { PaperFormat } from '../../domain/paper-kind.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import {
  type Paper,
  paperFileName,
  type PaperMaterial,
  type PaperRequest,
} from '../../reports/papers/paper.ts';
import { paperModel } from './paper-model.ts';
import { writeModel } from './write-model.ts';

/** Who may have which copy was asked before. All of it where it is called, and in one go. */
export async function makePaper(
  request: PaperRequest,
  format: PaperFormat,
  material: PaperMaterial,
): Promise<Paper | Refusal> {
  const worded = paperModel(request, format, material);
  if (isRefusal(worded)) return worded;
  const bytes = await writeModel(worded.model);
  return { fileName: paperFileName(request, format), bytes, whatItHolds: worded.whatItHolds };
}
