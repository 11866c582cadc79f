/** 資料のファイル: the words of a paper become the bytes of a file. */

import { paperCsv } from './paper-csv.ts';
import type { PaperModel } from './paper-model.ts';
import { paperText } from './paper-text.ts';

/** The libraries for Excel and Word are read only where somebody asks for such a file. */
export async function writeModel(model: PaperModel): Promise<Uint8Array> {
  switch (model.format) {
    case 'csv':
      return paperCsv(model.sheets);
    case 'txt':
      return paperText(model.sheets);
    case 'xlsx': {
      const { paperWorkbook } = await import('./paper-workbook.ts');
      return paperWorkbook(model.sheets);
    }
    case 'docx': {
      const { paperDocx } = await import('./paper-docx.ts');
      return paperDocx(model.document);
    }
  }
}
