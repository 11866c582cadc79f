/** 見出しの単位: the unit that the title of a column names, or that stands above a whole table. */

import { commonUnits, halfWidth } from './marks.ts';

const scales = '(?:百万|千|万|億)';
const words = [...commonUnits].toSorted((one, other) => other.length - one.length).join('|');
const unit = `(${scales}?(?:${words})|${scales})`;
const inTitle = new RegExp(`\\((?:単位[::]?)?${unit}\\)$`, 'u');
const aboveTable = new RegExp(`^[(\\[【]?単位[::]?${unit}[)\\]】]?$`, 'u');

/**
 * Returns a title without its unit, and the unit; a title without one as it is.
 *
 * @example
 * titleAndUnit('R6実績(千人)'); // { title: 'R6実績', unit: '千人' }
 */
export function titleAndUnit(title: string): { title: string; unit: string | null } {
  const found = inTitle.exec(title);
  return { title: title.replace(inTitle, ''), unit: found?.[1] ?? null };
}

/**
 * Returns the one unit of a table that a line above it names.
 *
 * @example
 * unitAbove('（単位：千人）'); // '千人'
 * unitAbove('単位：人、％'); // undefined: which is whose cannot be told
 */
export function unitAbove(line: string): string | undefined {
  return aboveTable.exec(halfWidth(line).replaceAll(/\s/gu, ''))?.[1];
}
