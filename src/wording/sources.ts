/** 出典の書き方: documents with their places, and whether somebody held them against the original. */

import type { CitedDocument } from '../answers/cited-documents.ts';
import type { SourceDocument } from '../domain/citation.ts';

/**
 * Returns one line per document.
 *
 * @example
 * sourceLines(facts.sources); // ['検証部会資料：指標一覧（目指す姿5）〔OCR転記・原本未照合〕']
 */
export function sourceLines(cited: readonly CitedDocument[]): string[] {
  return cited.map(
    ({ document, places }) =>
      `${document.shortTitle}：${placesText(document, places)}〔${proofreadingText(document)}〕`,
  );
}

/** A whole goal may rest on dozens of entries; each of them is named where its figure alone is asked. */
function placesText({ id }: SourceDocument, places: readonly string[]): string {
  const [first = '', ...others] = places;
  return id === 'entered' && others.length > 4
    ? `${first}ほか${others.length}件`
    : places.join('、');
}

/** Returns the standing of a transcription: 「OCR転記・原本未照合」, or who checked it and when. */
export function proofreadingText({ proofreading }: SourceDocument): string {
  switch (proofreading.status) {
    case 'unchecked':
      return 'OCR転記・原本未照合';
    case 'checked':
      return `原本照合済み：${proofreading.by}、${proofreading.on}`;
    case 'approved':
      return '事務局の承認済み';
    case 'decided':
      return '決定済み';
  }
}
