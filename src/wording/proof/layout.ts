/** 校正シートの組み: boxes to tick, wrapped so that the sheet fits a terminal of 100 columns. */

import type { Citation } from '../../domain/citation.ts';

const columns = 100;
const step = 3;

/** Returns a ruled heading with an empty line before it. */
export function heading(title: string, rule: '═' | '─' = '─'): string[] {
  return ['', ...wrapped(title, '', ''), rule.repeat(columns / 2)];
}

/** Returns something to tick, `depth` steps in. */
export function box(text: string, depth = 0): string[] {
  const indent = ' '.repeat(depth * step);
  return wrapped(text, `${indent}□ `, `${indent}   `);
}

/** Returns several short things to tick, on one line as long as they fit. */
export function boxes(texts: string[], depth = 0): string[] {
  return box(texts.join('   □ '), depth);
}

/** Returns a line of our own that is not to be ticked. */
export function note(text: string, depth = 0): string[] {
  const indent = ' '.repeat(depth * step);
  return wrapped(text, `${indent}※ `, `${indent}   `);
}

/** Returns where a text stands in the transcription: 「〔132行〕」. */
export function lineMark({ line }: Citation): string {
  return line === undefined ? '' : `〔${line}行〕`;
}

/** Returns a figure with separators as the source prints it in running text: 「1,408」. */
export function separated(figure: string): string {
  const [whole = '', ...decimals] = figure.split('.');
  return [whole.replaceAll(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}

/** Returns the columns that a text takes: full-width characters take two. */
export function displayWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (isNarrow(letter) ? 1 : 2), 0);
}

function isNarrow(letter: string): boolean {
  return letter <= '\u007e' || (letter >= '\uff61' && letter <= '\uff9f');
}

/** Closing marks may stand in the last two columns, so that no line begins with one. */
function wrapped(text: string, first: string, rest: string): string[] {
  return Array.from(text).reduce<string[]>(
    (lines, letter) => {
      const line = lines.at(-1) ?? '';
      const room = '。、）」』】〕・'.includes(letter) ? columns : columns - 2;
      return displayWidth(line) + displayWidth(letter) > room
        ? [...lines, rest + letter.trimStart()]
        : [...lines.slice(0, -1), line + letter];
    },
    [first],
  );
}
