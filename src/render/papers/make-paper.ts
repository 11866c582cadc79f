/** 資料をつくる: from what was asked to a finished file, or to the reason why there is none. */

import { formatsOf, type PaperFormat } from '../../domain/paper-kind.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import {
  type Paper,
  paperFileName,
  type PaperMaterial,
  type PaperRequest,
} from '../../reports/papers/paper.ts';
import type { PaperSheet } from '../../reports/papers/paper-sheet.ts';
import { isTable, paperSheets, whatItHolds } from '../../wording/papers/paper-sheets.ts';
import { paperCsv } from './paper-csv.ts';
import { paperText } from './paper-text.ts';
import { paperWorkbook } from './paper-workbook.ts';
import { writeDocument } from './write-document.ts';

/** Who may have which copy was asked before. */
export async function makePaper(
  request: PaperRequest,
  format: PaperFormat,
  material: PaperMaterial,
): Promise<Paper | Refusal> {
  const { kind } = request;
  if (!formatsOf(kind).includes(format)) return { refused: 'paper-not-in-format', kind, format };
  const fileName = paperFileName(request, format);
  if (!isTable(kind)) {
    const written = await writeDocument({ ...request, kind }, material);
    return isRefusal(written) ? written : { fileName, ...written };
  }
  const sheets = paperSheets({ ...request, kind }, material);
  if (isRefusal(sheets)) return sheets;
  const bytes = await bytesOf(sheets, format);
  return { fileName, bytes, whatItHolds: whatItHolds(request, sheets) };
}

async function bytesOf(sheets: readonly PaperSheet[], format: PaperFormat): Promise<Uint8Array> {
  if (format === 'csv') return paperCsv(sheets);
  return format === 'txt' ? paperText(sheets) : paperWorkbook(sheets);
}
