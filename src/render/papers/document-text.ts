/** 文書の読み上げ用テキスト: a document for ears: its parts one after the other, rows with the names of their columns. */

import {
  type DocumentPart,
  type PaperDocument,
  topLines,
} from '../../reports/papers/paper-document.ts';

/** Returns UTF-8 with its mark and lines in CRLF, as Windows' own editor writes them. */
export function documentText(document: PaperDocument): Uint8Array {
  const top = [document.title, ...topLines(document)].join('\n');
  const text = [top, ...document.parts.map(told)].join('\n\n');
  return new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`);
}

function told(part: DocumentPart): string {
  switch (part.is) {
    case 'heading':
      return `■${part.text}`;
    case 'point':
      return `・${part.text}`;
    case 'subheading':
    case 'line':
    case 'note':
      return part.text;
    case 'table':
      return part.rows.map((row, at) => rowTold(row, at, part)).join('\n\n');
  }
}

type Table = Extract<DocumentPart, { is: 'table' }>;

/** What is empty is not read out, and no blank line breaks a paragraph. */
function rowTold(row: readonly string[], at: number, { columns, rows }: Table): string {
  const lines = row.flatMap((text, column) =>
    text === ''
      ? []
      : [`${columns[column]?.title ?? ''}：${text.replaceAll(/\s*\n\s*/gu, '\n　')}`],
  );
  return [`${rows.length}件中${at + 1}件目`, ...lines].join('\n');
}
