/** Builds a page for tests that are about one part of it. */

import type { Page } from '../../src/wording/page.ts';

export function aPage(about: Partial<Page> = {}): Page {
  return {
    lead: '目指す姿5の指数は116.66です。',
    reading: '',
    parts: [],
    notes: [],
    sources: [],
    buttons: [],
    ...about,
  };
}

/** A table part with as many rows as wanted, each of about `width` characters. */
export function aTable(rows: number, width = 10): Page['parts'][number] {
  return {
    kind: 'table',
    table: {
      caption: '指標の一覧',
      columns: ['指標', '実績'],
      rows: Array.from({ length: rows }, (_, at) => [
        `行${at + 1}${'あ'.repeat(width)}`,
        `${at}件`,
      ]),
    },
  };
}
