/** ブックのセルを読む: words, lines, choices, numbers and figures, each with what is wrong with it. */

import type { Figure } from '../../domain/figure.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { folded } from '../folded.ts';
import { readFigure } from '../read-figure.ts';
import { isSameUnit } from '../same-unit.ts';
import { writtenFiscalYear } from '../written-times.ts';
import type { ColumnKey } from './goal-columns.ts';
import type { GoalRowProblem, Spot } from './goal-problem.ts';
import type { GoalRow } from './goal-rows.ts';

export type WrittenCell = { at: Spot; said: string };
export type ReadCell<What> = { read: What } | { problem: GoalRowProblem };

export function cellIn({ text }: GoalRow, at: ColumnKey): WrittenCell {
  return { at, said: text(at) };
}

/** What is wrong with a row is gathered; whatever stands in for it is never kept. */
export type Taker = {
  problems: GoalRowProblem[];
  take: <What>(cell: ReadCell<What>, otherwise: What) => What;
};

/** `before` is what is wrong with the row whatever its cells say. */
export function taker(before: readonly GoalRowProblem[]): Taker {
  const problems = [...before];
  return {
    problems,
    take: (cell, otherwise) => {
      if ('read' in cell) return cell.read;
      problems.push(cell.problem);
      return otherwise;
    },
  };
}

export const limits = { name: 150, text: 600, lines: 20 } as const;

export function readText({ at, said }: WrittenCell, limit: number = limits.name): ReadCell<string> {
  if (said === '') return { problem: { problem: 'empty', at } };
  return said.length > limit
    ? { problem: { problem: 'too-long', at, limit } }
    : { read: said.replaceAll(/\s*\n\s*/gu, ' ') };
}

export function readTextOrNone(
  cell: WrittenCell,
  limit: number = limits.name,
): ReadCell<string | null> {
  return cell.said === '' ? { read: null } : readText(cell, limit);
}

/** One thing a line; 「・」 in front is how people write lists. */
export function readLines({ at, said }: WrittenCell): ReadCell<string[]> {
  const lines = said
    .split('\n')
    .map((line) => line.replace(/^[・･]\s*/u, '').trim())
    .filter((line) => line !== '');
  if (lines.length > limits.lines || lines.some((line) => line.length > limits.text)) {
    return { problem: { problem: 'too-long', at, limit: limits.text } };
  }
  return { read: lines };
}

/** `words` holds for each choice all ways to say it; the first is how our own files do. */
export function readChoice<Choice extends string>(
  { at, said }: WrittenCell,
  words: Readonly<Record<Choice, readonly [string, ...string[]]>>,
  choices: readonly Choice[],
): ReadCell<Choice> {
  const found = choices.find((one) => words[one].some((word) => folded(word) === folded(said)));
  if (found !== undefined) return { read: found };
  const firsts = choices.map((one) => words[one][0]).filter((word) => word !== '');
  return { problem: { problem: 'not-one-of', at, said, words: firsts } };
}

/** @example readWholeNumber({ at: 'no', said: '１２' }, 99); // { read: 12 } */
export function readWholeNumber({ at, said }: WrittenCell, most: number): ReadCell<number> {
  const number = /^\d{1,4}$/u.test(folded(said)) ? Number(folded(said)) : 0;
  if (said === '') return { problem: { problem: 'empty', at } };
  return number >= 1 && number <= most
    ? { read: number }
    : { problem: { problem: 'not-a-number', at, said, most } };
}

export function readYear({ at, said }: WrittenCell): ReadCell<FiscalYear> {
  const year = writtenFiscalYear(said);
  if (said === '') return { problem: { problem: 'empty', at } };
  return year === undefined ? { problem: { problem: 'unknown-year', at, said } } : { read: year };
}

/** `null` is a 「—」; a unit behind the figure is that of its row. */
export function readFigureOrDash(
  { at, said }: WrittenCell,
  unit: string | null,
): ReadCell<Figure | null> {
  const read = readFigure(said);
  if ('dash' in read) return { read: null };
  if ('problem' in read) {
    return read.problem === 'empty'
      ? { problem: { problem: 'empty', at } }
      : { problem: { problem: 'not-a-figure', at, said, because: read.problem } };
  }
  const { figure, unit: inValue } = read;
  return inValue === null || (unit !== null && isSameUnit(inValue, unit))
    ? { read: figure }
    : { problem: { problem: 'unit-in-figure', at, inValue, unit } };
}

/** `null` is a 「—」: the document states no unit. An empty cell may have been forgotten. */
export function readUnit(cell: WrittenCell): ReadCell<string | null> {
  return /^[-‐‑‒–—―−ー─]+$/u.test(cell.said) ? { read: null } : readText(cell, 20);
}
