/** 指標の呼び名: which figures of the plan a name on paper may mean. */

import type { Plan } from '../domain/plan.ts';
import { asOf } from '../domain/as-of.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import { betweenLetters, lettersOf, waysToRead, withoutNumber } from './letters.ts';
import { halfWidth } from './marks.ts';
import { compositeEntries, type Entry, projectEntries, projectNames } from './other-names.ts';
import type { ProjectThing, Thing } from './thing.ts';

export type NameBook = {
  /** Returns what a cell may mean that holds a name and nothing else, but for its number. */
  exactly: (cell: string) => readonly Thing[];
  /** Returns what is named in a line in which the name stands among other words, and these words. */
  within: (line: string) => InLine;
  /** Returns the figures of the 重点事業 that a cell names. */
  ofProject: (cell: string) => readonly ProjectThing[];
  /** Returns what is called alike, at most two, for a name that nothing has. */
  like: (cell: string) => readonly Thing[];
};

/** The one name in a line, and what stands before and behind it; nothing is named by two names. */
export type InLine = { things: readonly Thing[]; before: string; behind: string };

const nothing: InLine = { things: [], before: '', behind: '' };

/** No row of a table is longer in one cell, and nothing must run away. */
const longestLine = 400;

/** Returns the names of a plan as they are in a fiscal year. */
export function nameBook(plan: Plan, fiscalYear: FiscalYear): NameBook {
  const inLines = [
    ...indicatorEntries(plan, fiscalYear),
    ...measureEntries(plan),
    ...compositeEntries(plan),
  ];
  const known = byLetters([...inLines, ...projectEntries(plan)]);
  const projects = projectNames(plan);
  // What a 重点事業 counts is named in words that stand in other lines too
  const patterns = [...new Set(inLines.map(({ letters }) => letters))]
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
      if (line.length > longestLine) return nothing;
      const text = halfWidth(line).normalize('NFKC').toLowerCase();
      const found = patterns.flatMap(({ letters, pattern }) => {
        const match = pattern.exec(text);
        return match === null
          ? []
          : [{ letters, pattern, from: match.index, to: match.index + match[0].length }];
      });
      const longest = found.filter(
        (one) =>
          !found.some((other) => other !== one && other.from <= one.from && other.to >= one.to),
      );
      const [first, ...others] = longest.toSorted((one, other) => one.from - other.from);
      if (first === undefined || others.length > 0) return nothing;
      return { things: thingsCalled(first.letters), ...aroundLast(text, first.pattern) };
    },
    ofProject: (cell) => {
      const ways = waysToRead(cell).map((letters) => projects.get(letters) ?? []);
      return ways.find(({ length }) => length > 0) ?? [];
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

/** A name may stand in a line twice, as what is done and as what is counted; the figures follow the last. */
function aroundLast(text: string, pattern: RegExp): Pick<InLine, 'before' | 'behind'> {
  const last = [...text.matchAll(new RegExp(pattern, 'gu'))].at(-1);
  const from = last?.index ?? 0;
  return { before: text.slice(0, from), behind: text.slice(from + (last?.[0].length ?? 0)) };
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

/** A name begins where a word begins, or 「農業セミナー開催回数」 would be 「セミナー開催回数」. */
function looselyIn(letters: string): RegExp {
  const between = betweenLetters.source;
  const loosely = Array.from(letters).map((one) => one.replace(/[.*+?^${}()|[\]\\]/u, '\\$&'));
  return new RegExp(
    `(?<=^|[\\s\\d.)】」])(?:${between})*${loosely.join(`(?:${between})*`)}[)」』】]*(?=$|[\\s「(【※*])`,
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
