/** 資料をつくる: from what was asked to a finished file, or to the reason why there is none. */

import type { PaperFormat } from '../../domain/paper-kind.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import {
  type Paper,
  paperFileName,
  type PaperMaterial,
  type PaperRequest,
} from '../../reports/papers/paper.ts';
import { type PaperModel, paperModel } from './paper-model.ts';
import { writeModel } from './write-model.ts';

type Write = (model: PaperModel) => Promise<Uint8Array | Refusal>;

/** Who may have which copy was asked before. Writes where it is called, or as `write` says. */
export async function makePaper(
  request: PaperRequest,
  format: PaperFormat,
  material: PaperMaterial,
  write: Write = writeModel,
): Promise<Paper | Refusal> {
  const worded = paperModel(request, format, material);
  if (isRefusal(worded)) return worded;
  const bytes = await write(worded.model);
  if (!(bytes instanceof Uint8Array)) return bytes;
  return { fileName: paperFileName(request, format), bytes, whatItHolds: worded.whatItHolds };
}
