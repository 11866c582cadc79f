/** 指標の呼び名: which figures of the plan a name on paper may mean. */

import type { Indicator } from '../domain/indicator.ts';
import type { Measure, MeasureIndicator } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import { asOf } from '../domain/as-of.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import { halfWidth } from './marks.ts';
import { withoutNoteSign } from './note-sign.ts';

/** A figure of the plan that papers print: an indicator, or the value of 施策. */
export type Thing =
  | { kind: 'indicator'; indicator: Indicator }
  | { kind: 'measure'; measure: MeasureIndicator; rows: readonly Measure[] };

export type NameBook = {
  /** Returns what a cell may mean that holds a name and nothing else, but for its number. */
  exactly: (cell: string) => readonly Thing[];
  /** Returns what is named in a line in which the name stands among other words. */
  within: (line: string) => readonly Thing[];
  /** Returns what is called alike, at most two, for a name that nothing has. */
  like: (cell: string) => readonly Thing[];
};

/** No row of a table is longer in one cell, and nothing must run away. */
const longestLine = 400;

type Entry = { letters: string; thing: Thing };

/** Returns the names of a plan as they are in a fiscal year. */
export function nameBook(plan: Plan, fiscalYear: FiscalYear): NameBook {
  const entries = [...indicatorEntries(plan, fiscalYear), ...measureEntries(plan)];
  const known = byLetters(entries);
  const patterns = [...known.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map((letters) => ({ letters, pattern: looselyIn(letters) }));
  const thingsCalled = (letters: string): readonly Thing[] =>
    known.get(letters)?.map(({ thing }) => thing) ?? [];
  return {
    exactly: (cell) => {
      const ways = waysToRead(cell).map(thingsCalled);
      return ways.find(({ length }) => length > 0) ?? [];
    },
    within: (line) => {
      if (line.length > longestLine) return [];
      const text = halfWidth(line).normalize('NFKC').toLowerCase();
      const found = patterns.flatMap(({ letters, pattern }) => {
        const match = pattern.exec(text);
        return match === null
          ? []
          : [{ letters, from: match.index, to: match.index + match[0].length }];
      });
      const longest = found.filter(
        (one) =>
          !found.some((other) => other !== one && other.from <= one.from && other.to >= one.to),
      );
      const [first, ...others] = longest.toSorted((one, other) => one.from - other.from);
      return first === undefined || others.length > 0 ? [] : thingsCalled(first.letters);
    },
    like: (cell) => {
      const own = pairsOf(lettersOf(withoutNumber(cell.slice(0, longestLine))));
      const alike = [...known.values()]
        .flatMap(([entry]) => (entry ? [entry] : []))
        .map(({ letters, thing }) => ({ thing, likeness: likeness(own, pairsOf(letters)) }))
        .filter((one) => one.likeness >= 0.5);
      return alike
        .toSorted((one, other) => other.likeness - one.likeness)
        .map(({ thing }) => thing)
        .slice(0, 2);
    },
  };
}

function byLetters(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const known = new Map<string, Entry[]>();
  for (const entry of entries)
    known.set(entry.letters, [...(known.get(entry.letters) ?? []), entry]);
  return known;
}

function indicatorEntries({ indicators }: Plan, fiscalYear: FiscalYear): Entry[] {
  return indicators.flatMap((one) => {
    const { id, name, nameVariants, secondName } = asOf(one, fiscalYear);
    const own = [name, ...nameVariants];
    // A second name is printed behind the first in the same cell
    const both = secondName === undefined ? [] : own.map((each) => `${each}${secondName.name}`);
    const thing = { kind: 'indicator', indicator: one } as const;
    return [id, ...own, ...both].map((text) => ({ letters: lettersOf(text), thing }));
  });
}

function measureEntries({ measureIndicators, measures }: Plan): Entry[] {
  return measureIndicators.flatMap((measure) => {
    const rows = measures.filter(({ indicator }) => indicator === measure.id);
    const thing = { kind: 'measure', measure, rows } as const;
    return [measure.id, measure.name].map((text) => ({ letters: lettersOf(text), thing }));
  });
}

/** 「2 創業相談の実施回数」 and 「行動指標2 創業相談の実施回数」, with 【再掲】 or a note sign behind it. */
function waysToRead(cell: string): string[] {
  const plain = withoutNoteSign(cell).replaceAll(/【再掲】|[（(]再掲[）)]/gu, '');
  return [...new Set([lettersOf(plain), lettersOf(withoutNumber(plain))])];
}

function withoutNumber(cell: string): string {
  return halfWidth(cell).replace(
    /^\s*(?:(?:行動|短期|中長期)(?:アウトカム)?(?:指標)?\s*)?(?:no\.?\s*)?(?:\d{1,2}|[①-⑳●])\s*[.):、]?\s*/iu,
    '',
  );
}

const betweenLetters = /[\s「」『』“”"'‘’・･、。,.()〈〉<>【】[\]{}…:;~\-‐–—―/／&＆]/gu;

/** Returns a name without the marks that people leave out or print otherwise. */
export function lettersOf(text: string): string {
  return halfWidth(text)
    .replaceAll(/[①-⑳]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(betweenLetters, '');
}

/** A name begins where a word begins, or 「農業セミナー開催回数」 would be 「セミナー開催回数」. */
function looselyIn(letters: string): RegExp {
  const between = betweenLetters.source;
  const loosely = Array.from(letters).map((one) => one.replace(/[.*+?^${}()|[\]\\]/u, '\\$&'));
  return new RegExp(
    `(?<=^|[\\s\\d.)】」])(?:${between})*${loosely.join(`(?:${between})*`)}(?=$|[\\s「(【※*])`,
    'u',
  );
}

function pairsOf(letters: string): string[] {
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) =>
    letters.slice(at, at + 2),
  );
}

/** Dice: twice the pairs that both have, by the pairs of both. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((pair) => other.includes(pair)).length;
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}
