/** 数値の読み取り: figures and 「—」 at the end of a row, each with the unit beside it. */

import type { Figure } from '../domain/figure.ts';
import { plainNumber } from '../collection/plain-number.ts';

/** What stands in one place of a table: a figure or 「—」. */
export type Mark = {
  /** As it was printed. */
  printed: string;
  /** `null` is a 「—」. */
  figure: Figure | null;
  unit: string | null;
  /** ①, ②: several values share one cell. */
  isNumbered: boolean;
  /** 約: only as exact as its digits. */
  isAbout: boolean;
};

/** Where the figures of a row begin, and whether units stand about that belong to none of them. */
export type Trail = { before: string; marks: readonly Mark[]; hasStrayUnits: boolean };

export const commonUnits: readonly string[] = [
  ...[
    '%',
    '人',
    '名',
    '件',
    '回',
    '社',
    '事業者',
    '事業',
    '事業所',
    '団体',
    '店',
    '店舗',
    '組',
    '円',
  ],
  ...[
    '千円',
    '万円',
    '百万円',
    '億円',
    '千人',
    '万人',
    '千件',
    '千社',
    'か所',
    'ヶ所',
    '箇所',
    'ポイント',
  ],
  ...['点', '校', '台', '本', '冊', '日', '時間', '世帯', '戸', '棟', '㎡', '区民', '者', '倍'],
];

export type MarkReader = {
  /** Reads a whole cell. */
  cell: (text: string) => Mark | 'blank' | 'other';
  /** Reads the figures in which a text ends. */
  trail: (text: string) => Trail;
};

/** Longer lines are no row of figures, and nothing must run away. */
const longestTrail = 240;

/** Returns the reader for the units of a plan. */
export function markReader(units: readonly string[]): MarkReader {
  const words = [...new Set([...commonUnits, ...units.map(halfWidth)])]
    .toSorted((one, other) => other.length - one.length)
    .map((unit) => unit.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const unit = `(?:${words.join('|')})`;
  const number = '[-+△▲]?\\d[\\d,]*(?:\\.\\d+)?';
  const end = '(?=\\s|$|[→⇒↑↓①-⑳※])';
  const mark = new RegExp(
    `[→⇒]?\\s*([①-⑳])?\\s*((?:約|およそ|概ね)\\s*)?(${number}|[—\\-ー]+)\\s*(${unit})?${end}\\s*[↑↓→]?\\s*(?:※\\d*)?\\s*`,
    'uy',
  );
  const stray = new RegExp(`${unit}${end}\\s*|[→⇒]\\s*`, 'uy');
  // 「回 150.00」: the unit of the cell before has slid into this one
  const slidUnit = new RegExp(`^${unit}\\s+(?=(?:約\\s*)?[\\d—-])`, 'u');
  const readFrom = (text: string, from: number): Trail | undefined => {
    const marks: Mark[] = [];
    let hasStrayUnits = false;
    let at = from;
    while (at < text.length) {
      mark.lastIndex = stray.lastIndex = at;
      const found = mark.exec(text);
      const next = found ? markOf(found) : undefined;
      if (found && next) marks.push(next);
      else if (found || !stray.test(text)) return undefined;
      else hasStrayUnits ||= !/[→⇒]/u.test(text.charAt(at));
      at = found ? mark.lastIndex : stray.lastIndex;
    }
    return marks.length === 0 ? undefined : { before: text.slice(0, from), marks, hasStrayUnits };
  };
  const trail = (given: string): Trail => {
    const text = halfWidth(given).trim();
    const first = Math.max(0, text.length - longestTrail);
    for (let from = first; from < text.length; from += 1) {
      const isBoundary = from === 0 || /\s/u.test(text.charAt(from - 1));
      const found = isBoundary && /\S/u.test(text.charAt(from)) && readFrom(text, from);
      if (found) return found;
    }
    return { before: text, marks: [], hasStrayUnits: false };
  };
  return {
    trail,
    cell: (text) => {
      if (text.trim() === '') return 'blank';
      const { before, marks, hasStrayUnits } = trail(halfWidth(text).trim().replace(slidUnit, ''));
      const [only, ...others] = marks;
      const isOne = before === '' && others.length === 0 && !hasStrayUnits;
      return isOne && only !== undefined ? only : 'other';
    },
  };
}

function markOf([printed, sign, about, text = '', unit]: RegExpExecArray): Mark | undefined {
  const shared = {
    printed: tidy(printed),
    unit: unit ?? null,
    isNumbered: sign !== undefined,
    isAbout: about !== undefined,
  };
  if (/^[—\-ー]+$/u.test(text)) return { ...shared, figure: null };
  const isNegative = /^[-△▲]/u.test(text);
  const read = plainNumber(text.replace(/^[-+△▲]/u, ''));
  if (!('figure' in read)) return undefined;
  const isZero = !/[1-9]/.test(read.figure);
  return { ...shared, figure: isNegative && !isZero ? `-${read.figure}` : read.figure };
}

function tidy(text: string): string {
  return text
    .replaceAll(/[→⇒↑↓]|※\d*/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/**
 * Returns a text with what is full-width in half width and every dash as one; a ① stays, because in the
 * compatibility forms of Unicode 「①66」 would be 166.
 */
export function halfWidth(text: string): string {
  return text
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replaceAll(/[\u3000\u00a0\u2009\u202f]/gu, ' ')
    .replaceAll(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/[―─━]/gu, '—')
    .replaceAll(/[‐‑‒–−]/gu, '-');
}
