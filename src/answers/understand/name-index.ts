/** 候補の索引: names that look like what was typed. It proposes; it never answers. */

import MiniSearch from 'minisearch';
import type { Plan } from '../../domain/plan.ts';
import { foldWord } from './fold.ts';

export type NameIndex = {
  /** Returns ids whose names share most letter pairs with the words, best first. */
  like: (words: string, most: number) => string[];
};

/** The share of the typed letter pairs that a name must hold to be worth proposing. */
const enough = 0.6;

/** Builds an index of letter pairs: Japanese has no spaces, and pairs survive slips of one letter. */
export function buildNameIndex(plan: Plan): NameIndex {
  const search = new MiniSearch<{ id: string; name: string }>({
    fields: ['name'],
    storeFields: ['name'],
    tokenize: pairs,
    processTerm: (term) => term,
  });
  search.addAll([
    ...plan.indicators.map(({ id, name, versions = [] }) => ({
      id,
      name: [...new Set([name, ...versions.map((one) => one.name)])].map(named).join(' '),
    })),
    ...plan.measureIndicators.map(({ id, name }) => ({ id, name: named(name) })),
    ...plan.projects.map(({ no, name }) => ({ id: `project-${no}`, name: named(name) })),
  ]);
  return {
    like: (words, most) => {
      const asked = new Set(pairs(words));
      return search
        .search(words)
        .filter(({ terms }) => new Set(terms).size / asked.size >= enough)
        .slice(0, most)
        .map(({ id }) => String(id));
    },
  };
}

/** The ward's own name stands in several names and tells none of them apart. */
function named(name: string): string {
  return foldWord(name.replace('世田谷区', ''));
}

function pairs(text: string): string[] {
  if (text.length < 2) return [];
  return Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
}
