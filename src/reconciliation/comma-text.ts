/** コンマ区切り: a CSV that was pasted as text, told from other texts by its head. */

import { headOf } from './head.ts';

/**
 * Returns a reader of the cells of a line, from the first line on that is a head parted by commas; `undefined`
 * for a text that has none.
 *
 * A line of more cells than the head is left whole: the comma of 「7,856人」 may be one of them.
 *
 * @example
 * commaCells(['指標名,基準値,実績', '加盟数,"7,856人","7,640人"'])?.('加盟数,"7,856人","7,640人"');
 * // ['加盟数', '7,856人', '7,640人']
 */
export function commaCells(
  lines: readonly string[],
): ((line: string, at: number) => string[]) | undefined {
  const from = lines.findIndex((line) => headOf({ cells: partedByCommas(line) }) !== undefined);
  const width = partedByCommas(lines[from] ?? '').length;
  if (width < fewestCells || lines.some((line) => /[\t|｜]/u.test(line))) return undefined;
  return (line, at) => {
    const cells = partedByCommas(line);
    return at < from || cells.length > width ? [line.trim()] : cells;
  };
}

const fewestCells = 2;
const longestLine = 4000;
const cell = /(?:^|,)\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,"]*))/gu;

/** A quoted cell may hold commas; a line whose quotes do not match is one cell. */
function partedByCommas(line: string): string[] {
  if (line.length > longestLine) return [line];
  const found = [...line.matchAll(cell)];
  const isWhole = found.reduce((sum, [all]) => sum + all.length, 0) === line.length;
  if (!isWhole || found.length < fewestCells) return [line];
  return found.map(([, quoted, plain = '']) => (quoted?.replaceAll('""', '"') ?? plain).trim());
}
