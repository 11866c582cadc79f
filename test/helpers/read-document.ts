/** Reads a .docx as a person would: paragraphs as lines, cells of a row between 「｜」. */

import { usualLimits } from '../../src/intake/limits.ts';
import { openZip } from '../../src/intake/zip.ts';

export function partOfDocument(bytes: Uint8Array, name: string): string {
  const part = openZip(bytes, usualLimits).part(name);
  if (part === undefined) throw new Error(`The document has no ${name}`);
  return new TextDecoder().decode(part);
}

/** @returns the body, and what stands at the top of every page. */
export function readDocument(bytes: Uint8Array): { lines: string[]; header: string[] } {
  return {
    lines: linesOf(partOfDocument(bytes, 'word/document.xml')),
    header: linesOf(partOfDocument(bytes, 'word/header1.xml')),
  };
}

function linesOf(xml: string): string[] {
  const joined = xml.replaceAll(/<w:tr[ >].*?<\/w:tr>/gsu, (row) => {
    const cells = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) =>
      paragraphs(cell).join('⏎'),
    );
    return `<w:p><w:t>${cells.join('｜')}</w:t></w:p>`;
  });
  return paragraphs(joined);
}

function paragraphs(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gsu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:br\/>/gsu)]
      .map(([, text]) => text ?? '⏎')
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}
