/** 表: the table and data_table blocks, in a frame that scrolls by itself so that the page need not. */
import type { z } from 'zod';
import type { DataTable, Table } from '../../block-kit/tables.ts';
import { type Html, tag } from './html.ts';
import type { DrawNames } from './names.ts';
import { drawRichText } from './rich-text.ts';

type Row = z.infer<typeof Table>['rows'][number];
type Cell = Row[number];
type Settings = NonNullable<z.infer<typeof Table>['column_settings']>[number];

/** The first row is the header. */
export function drawTable({ rows, column_settings = [] }: z.infer<typeof Table>, names: DrawNames) {
  const [header = [], ...body] = rows;
  const cells = (row: Row, kind: 'th' | 'td') =>
    row.map((cell, at) =>
      tag(
        kind,
        { scope: kind === 'th' && 'col', class: aligned(column_settings[at]) },
        drawCell(cell, names),
      ),
    );
  const table = tag(
    'table',
    {},
    tag('thead', {}, tag('tr', {}, cells(header, 'th'))),
    tag(
      'tbody',
      {},
      body.map((row) => tag('tr', {}, cells(row, 'td'))),
    ),
  );
  return scrolling('table', '表', table);
}

/** All rows at once: what Slack shows page by page is marked off, and said below. */
export function drawDataTable(block: z.infer<typeof DataTable>, names: DrawNames): Html {
  const {
    rows,
    caption,
    page_size: size = rows.length,
    row_header_column_index: named = 0,
  } = block;
  const [header = [], ...body] = rows;
  const right = header.map((_, at) => isNumeric(body, at));
  const heads = header.map((cell, at) =>
    tag('th', { scope: 'col', class: looks(cell, right[at]) }, drawCell(cell, names)),
  );
  const pages = Array.from({ length: Math.ceil(body.length / size) }, (_, page) => {
    const shown = body.slice(page * size, (page + 1) * size);
    return tag('tbody', {}, shown.map(drawRow));
  });
  const table = tag(
    'table',
    {},
    tag('caption', {}, tag('span', {}, caption)),
    tag('thead', {}, tag('tr', {}, heads)),
    pages,
  );
  const told = `Slackでは${size}行ずつ表示されます（全${body.length}行）。`;
  const note = pages.length > 1 ? tag('p', { class: 'table-note' }, told) : undefined;
  return tag('div', {}, scrolling('data_table', caption, table), note);

  function drawRow(row: Row): Html {
    const cells = row.map((cell, at) =>
      at === named
        ? tag('th', { scope: 'row', class: looks(cell) }, drawCell(cell, names))
        : tag('td', { class: looks(cell, right[at]) }, drawCell(cell, names)),
    );
    return tag('tr', {}, cells);
  }
}

/** Slack puts numbers to the right where the app says that they are numbers. */
function isNumeric(body: readonly Row[], at: number): boolean {
  return body.some((row) => row[at]?.type === 'raw_number');
}

/** 「行動指標1」 is not torn apart before its number; what is long wraps as any other text. */
function looks(cell: Cell, isRight = false): string | undefined {
  const isShort = cell.type !== 'rich_text' && cell.text.length <= 12;
  const names = [...(isRight ? ['right'] : []), ...(isShort ? ['short'] : [])];
  return names.length === 0 ? undefined : names.join(' ');
}

function drawCell(cell: Cell, names: DrawNames) {
  return cell.type === 'rich_text' ? drawRichText(cell, names) : cell.text;
}

function aligned(settings: Settings | undefined): string {
  const { align = 'left', is_wrapped: wrapped = false } = settings ?? {};
  return wrapped ? `${align} wrapped` : align;
}

/** A frame that the keyboard can reach, because only then it can scroll it. */
function scrolling(kind: string, label: string, table: Html): Html {
  const attributes = { class: `table-scroll ${kind}`, role: 'region', tabindex: 0 };
  return tag('div', { ...attributes, 'aria-label': label }, table);
}
