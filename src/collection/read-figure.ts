/** 数値を読む: what somebody typed into a field for one figure becomes that figure, or is declined. */

import type { Figure } from '../domain/figure.ts';
import { plainNumber, type PlainNumber } from './plain-number.ts';
import { readMyriads } from './read-myriads.ts';

export type FigureProblem =
  | 'empty'
  | 'not-a-number'
  | 'several-numbers'
  | 'too-long'
  | 'ambiguous-separator'
  /** 約, 程度, 以上, 概数, and whatever stands in brackets. */
  | 'not-exact'
  /** 割, 千, K: the figure would be another one than its digits. */
  | 'other-scale';

export type ReadFigure =
  { figure: Figure; unit: string | null } | { dash: true } | { problem: FigureProblem };

/**
 * Reads one figure, with or without its unit; 「—」 and 未定 are a dash.
 *
 * Nothing is guessed: 「約50」, 「50以上」, 「12件(概数)」, 「5割」, 「12K」, 「三十」, 「1,23」 and 「10～12」 are
 * declined. Every digit stays as it was typed: 「0.50」 is not 0.5. Zeros in front go, and the sign of a
 * zero.
 *
 * @example
 * readFigure('１，２３４回'); // { figure: '1234', unit: '回' }
 * readFigure('△12.5'); // { figure: '-12.5', unit: null }
 * readFigure('1万2,000人'); // { figure: '12000', unit: '人' }
 */
export function readFigure(text: string): ReadFigure {
  const typed = halfWidth(text).trim();
  if (typed === '') return { problem: 'empty' };
  if (dash.test(typed)) return { dash: true };
  if (typed.length > longest) return { problem: 'too-long' };
  const [sign = ''] = minus.exec(typed) ?? [];
  const read = readUnsigned(typed.slice(sign.length));
  return 'figure' in read && sign !== '' ? { ...read, figure: negative(read.figure) } : read;
}

const longest = 60;

/** What keyboards, tables and the ward's papers hold for 「—」; a long vowel mark is typed for it too. */
const dash = /^(?:[-‐‑‒–—―−ー─━]+|[….‥・]+|未定|未集計|集計中)$/u;
const minus = /^[-‐‑‒–—―−ー△▲]\s*(?=\d)/u;

function readUnsigned(typed: string): ReadFigure {
  const myriads = readMyriads(typed);
  if (myriads !== undefined) return withUnit(myriads.number, myriads.rest);
  const [token = ''] = /^[\d,.、'’]*/.exec(typed) ?? [];
  if (!/\d/.test(token)) return { problem: isRough(typed) ? 'not-exact' : 'not-a-number' };
  const rest = typed.slice(token.length);
  return problemAfter(rest) ?? withUnit(plainNumber(token), rest);
}

/** A digit that follows: the number was cut in two, or there is another one. */
function problemAfter(rest: string): ReadFigure | undefined {
  if (!/\d/.test(rest)) return undefined;
  if (/^(?: \d{3})+(?!\d)/.test(rest) || /^[・·]\d/.test(rest)) {
    return { problem: 'ambiguous-separator' };
  }
  return { problem: /^[a-z][+-]?\d/i.test(rest) ? 'not-a-number' : 'several-numbers' };
}

function withUnit(number: PlainNumber, rest: string): ReadFigure {
  const unit = rest.trim();
  if (otherScale.test(unit)) return { problem: 'other-scale' };
  if (roughly.test(unit)) return { problem: 'not-exact' };
  if (!isUnit(unit)) return { problem: 'not-a-number' };
  return 'figure' in number ? { ...number, unit: unit === '' ? null : unit } : number;
}

function isUnit(unit: string): boolean {
  return /^[\p{L}\p{So}\p{Sc}%‰/\s]{0,20}$/u.test(unit);
}

/** 「約50」: words before the digits. */
function isRough(typed: string): boolean {
  return /^\D*\d/u.test(typed) && roughly.test(typed.replace(/\d.*$/su, ''));
}

/** 程度, 以上, 増 make the figure another one; what is added in brackets belongs to the reason. */
const roughly =
  /約|およそ|凡そ|おおむね|概|ほぼ|最大|最低|最高|最小|以上|以下|以内|未満|超|程度|前後|ほど|くらい|ぐらい|ちかく|近く|[弱強余増減]$|余り|あまり|見込|予定|推計|推定|速報|暫定|仮値|不明|[()~〜]/u;

const otherScale = /^(?:[〇一二三四五六七八九十百千万億兆割]|[kmb](?![a-z])|mil)/iu;

function negative(figure: Figure): Figure {
  return /[1-9]/.test(figure) ? `-${figure}` : figure;
}

/**
 * Only what is the same character in another width: the compatibility forms of Unicode would make 122
 * of 「12²」. What nobody sees is dropped.
 */
function halfWidth(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[\u3000\u00a0\u2009\u202f]/gu, ' ')
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
