/** 表の列: which column holds what, by the head of the sheet or by the usual order. */

export const sheetColumns = ['speaker', 'step', 'text', 'proposal', 'visibility'] as const;
export type SheetColumn = (typeof sheetColumns)[number];

const heads: Readonly<Record<SheetColumn, readonly string[]>> = {
  speaker: ['発言者', '発言委員', '委員', '委員名', '氏名'],
  step: ['手順', '検証手順'],
  text: ['意見', '意見の内容', '意見内容', '発言', '発言内容', '内容'],
  proposal: ['提案'],
  visibility: ['公開の範囲', '公開範囲', '公開'],
};

export type SheetHead = {
  /** What each column holds; nothing for one that is not ours. */
  columns: readonly (SheetColumn | undefined)[];
  /** The heads of the columns that are not ours. */
  unused: readonly string[];
};

/** Returns what a row says as the head of a sheet; nothing when it is no head. */
export function readHead(cells: readonly string[]): SheetHead | undefined {
  const columns = cells.map(columnOf);
  const known = columns.filter((one) => one !== undefined);
  if (known.length < 2) return undefined;
  const unused = cells.filter((cell, at) => columns[at] === undefined && cell.trim() !== '');
  return { columns, unused: unused.map((cell) => cell.trim()) };
}

function columnOf(cell: string): SheetColumn | undefined {
  const head = cell
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replace(/\(.*\)$/u, '');
  return sheetColumns.find((column) => heads[column].includes(head));
}
