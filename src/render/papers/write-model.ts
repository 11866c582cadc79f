/** 資料のファイル: the words of a paper become the bytes of a file. */

import { documentText } from './document-text.ts';
import { paperCsv } from './paper-csv.ts';
import type { PaperModel } from './paper-model.ts';
import { paperText } from './paper-text.ts';

/** The libraries for Excel and Word are read only where somebody asks for such a file. */
export async function writeModel(model: PaperModel): Promise<Uint8Array> {
  return 'sheets' in model ? writeTables(model) : writeDocument(model);
}

async function writeTables({
  format,
  sheets,
}: Extract<PaperModel, { sheets: unknown }>): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return paperCsv(sheets);
    case 'txt':
      return paperText(sheets);
    case 'xlsx': {
      const { paperWorkbook } = await import('./paper-workbook.ts');
      return paperWorkbook(sheets);
    }
  }
}

async function writeDocument({
  format,
  document,
}: Extract<PaperModel, { document: unknown }>): Promise<Uint8Array> {
  switch (format) {
    case 'txt':
      return documentText(document);
    case 'xlsx': {
      const { documentWorkbook } = await import('./document-workbook.ts');
      return documentWorkbook(document);
    }
    case 'docx': {
      const { paperDocx } = await import('./paper-docx.ts');
      return paperDocx(document);
    }
  }
}
