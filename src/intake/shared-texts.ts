/** 共有文字列: the texts of a workbook, which its cells only point at. */

import { scanXml } from './xml.ts';

/** Returns all texts in their order, without the furigana that Excel keeps beside them. */
export function readSharedTexts(part: Uint8Array): string[] {
  const texts: string[] = [];
  let pieces: string[] = [];
  let inText = false;
  let phonetic = false;
  scanXml(part, {
    open: (tag) => {
      if (tag === 'si') pieces = [];
      else if (tag === 'rPh') phonetic = true;
      else if (tag === 't') inText = !phonetic;
    },
    text: (text) => {
      if (inText) pieces.push(text);
    },
    close: (tag) => {
      if (tag === 't') inText = false;
      else if (tag === 'rPh') phonetic = false;
      else if (tag === 'si') texts.push(pieces.join(''));
    },
  });
  return texts;
}
