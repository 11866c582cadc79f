/** What a page shows, taken apart for tests. */

import type { Page } from '../../src/wording/page.ts';

/** Returns every cell of every table. */
export function cellsOf({ parts }: Pick<Page, 'parts'>): string[] {
  return parts.flatMap((part) => (part.kind === 'table' ? part.table.rows.flat() : []));
}

/** Returns every text of a page, each with the heading under which it stands. */
export function textsOf(page: Page): { heading: string; text: string }[] {
  const inParts = page.parts.flatMap((part) => {
    switch (part.kind) {
      case 'paragraph':
        return [{ heading: '', text: part.text }];
      case 'list':
        return part.items.map((text) => ({ heading: part.title, text }));
      case 'table':
        return part.table.rows.flat().map((text) => ({ heading: part.table.caption, text }));
    }
  });
  const outside = [page.lead, page.reading, ...page.notes, ...page.sources];
  return [...outside.map((text) => ({ heading: '', text })), ...inParts];
}
