/** 文字だけの答え: a page as plain text, for the terminal, screen readers and Slack's `text`. */

import type { Page, PagePart, PageTable } from './page.ts';

/**
 * Returns the whole page as text: nothing of an answer is only in a table or a button.
 *
 * A table becomes a line a row, each value with its column's head before it, because a screen
 * reader or a narrow notification shows no columns.
 */
export function plainText({ lead, reading, parts, notes, sources, buttons, number }: Page): string {
  return [
    lead,
    reading === '' ? '' : `（読み取り：${reading}）`,
    ...parts.map(partText),
    notes.map((note) => (note.startsWith('※') ? note : `※ ${note}`)).join('\n'),
    sources.length === 0 ? '' : `出典：${sources.join('\n　　　')}`,
    number === undefined ? '' : `回答番号：${number}`,
    buttons.length === 0 ? '' : `続けて聞けること：${buttons.map(({ label }) => label).join('／')}`,
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function partText(part: PagePart): string {
  switch (part.kind) {
    case 'paragraph':
      return part.text;
    case 'list':
      return [part.title, ...part.items.map((item) => `・${item}`)]
        .filter((line) => line !== '')
        .join('\n');
    case 'table':
      return tableText(part.table);
  }
}

function tableText({ caption, columns, rows }: PageTable): string {
  const lines = rows.map(([first = '', ...rest]) => {
    const values = rest.map((value, index) => `${columns[index + 1] ?? ''} ${value}`);
    return `・${[first, ...values].join('｜')}`;
  });
  return [`【${caption}】`, ...lines].join('\n');
}
