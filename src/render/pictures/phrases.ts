/** 文節: where a line of Japanese may break, so that no word is torn. */

import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Model = z.object({ model: z.record(z.string(), z.record(z.string(), z.number())) });

/** `src/render/pictures` and `dist/render/pictures` lie alike. */
const file = new URL('../../../data/phrase-model.json', import.meta.url);

const { model } = Model.parse(JSON.parse(readFileSync(file, 'utf8')));
const weights = Object.values(model).flatMap((group) => Object.values(group));
const baseScore = -0.5 * weights.reduce((sum, weight) => sum + weight, 0);
const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Which letters around a place each group of the model looks at, counted from the place. */
const windows: readonly [group: string, from: number, to: number][] = [
  ['UW1', -3, -2],
  ['UW2', -2, -1],
  ['UW3', -1, 0],
  ['UW4', 0, 1],
  ['UW5', 1, 2],
  ['UW6', 2, 3],
  ['BW1', -2, 0],
  ['BW2', -1, 1],
  ['BW3', 0, 2],
  ['TW1', -3, 0],
  ['TW2', -2, 1],
  ['TW3', -1, 2],
  ['TW4', 0, 3],
];

/** So many full-width letters of a phrase may stay together. */
const usualLongest = 14;

/**
 * Returns the pieces of a text between which a line may break.
 *
 * A place must look like the end of a phrase to the model, and be one between words: the model alone
 * tears 産業 apart, words alone leave の at the beginning of a line. A phrase that is longer than a
 * line breaks between its words, and a word that is longer still anywhere.
 *
 * @example
 * phrasesOf('産業活性化拠点における「学び」施設への来場者数');
 * // ['産業活性化拠点における', '「学び」', '施設への', '来場者数']
 */
export function phrasesOf(text: string, longest = usualLongest): string[] {
  const key = `${longest} ${text}`;
  const known =
    memory.get(key) ??
    cutAt(text, breaksIn(text, longest)).flatMap((piece) => hardCut(piece, longest));
  if (memory.size > 2000) memory.clear();
  memory.set(key, known);
  return known;
}

/** The same names stand in picture after picture. */
const memory = new Map<string, string[]>();

function breaksIn(text: string, longest: number): number[] {
  const between = [...words.segment(text)]
    .map(({ index }) => index)
    .filter((at) => mayBreak(text, at));
  const kept = shortQuotations(text, Math.min(longest, usualLongest));
  const ends = between.filter((at) =>
    kept.some(({ from, to }) => from < at && at < to)
      ? false
      : scoreAt(text, at) > 0 || endsQuotation(text, at),
  );
  const bounds = [0, ...ends, text.length];
  const withinLong = bounds.flatMap((from, no) => {
    const to = bounds[no + 1] ?? from;
    return widthOf(text.slice(from, to)) > longest
      ? between.filter((at) => at > from && at < to)
      : [];
  });
  return [...ends, ...withinLong].toSorted((one, other) => one - other);
}

/** The model was trained on whole sentences: it tears names in brackets and glues what follows. */
function shortQuotations(text: string, longest: number): { from: number; to: number }[] {
  return [...text.matchAll(/「[^「」]*」/gu)]
    .filter(([quotation]) => widthOf(quotation) <= longest)
    .map(({ index, 0: quotation }) => ({ from: index, to: index + quotation.length }));
}

/** 「…」の keeps its particle. */
function endsQuotation(text: string, at: number): boolean {
  return text.at(at - 1) === '」' && /[\p{Script=Han}\p{Script=Katakana}]/u.test(text.charAt(at));
}

function scoreAt(text: string, at: number): number {
  return windows.reduce((score, [group, from, to]) => {
    const seen = text.slice(Math.max(at + from, 0), Math.max(at + to, 0));
    return score + (model[group]?.[seen] ?? 0);
  }, baseScore);
}

/** 禁則: what no line may begin or end with. */
const neverFirst =
  /[、。，．・：；？！）」』】〕］｝〉》ー～…ぁぃぅぇぉっゃゅょァィゥェォッャュョ％%°′″)\]},.:;?!\s]/u;
const neverLast = /[（「『【〔［｛〈《([{約第]/u;

function mayBreak(text: string, at: number): boolean {
  const [before = '', after = ''] = [text.at(at - 1), text.at(at)];
  if (text.slice(at - 3, at + 1) === '目指す姿') return false; // The segmenter knows no such word
  if (at === 0 || neverFirst.test(after) || neverLast.test(before)) return false;
  if (/\d/.test(before) && !/\s/.test(after)) return false; // 3月, 44.2%, 13件
  return !(/[A-Za-z]/.test(before) && /[\dA-Za-z]/.test(after));
}

/**
 * Returns the lines of a text, each as many phrases as it holds; `most` counts full-width letters.
 *
 * @example
 * linesOf('「十分に取り組んでいる」事業所の割合', 12); // ['「十分に取り組んでいる」', '事業所の割合']
 */
export function linesOf(text: string, most: number): string[] {
  return phrasesOf(text, Math.floor(most)).reduce<string[]>((lines, phrase) => {
    const last = lines.at(-1);
    if (last === undefined || !fits(last + phrase, most)) return [...lines, phrase];
    return [...lines.slice(0, -1), last + phrase];
  }, []);
}

/** In full-width letters of BIZ UDPGothic, rather too much than too little. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  if (/[A-Z@%&mw]/.test(letter)) return 0.85;
  if (/[「」『』（）、。：]/.test(letter)) return 0.75;
  if (/[ぁ-んァ-ヶ]/.test(letter)) return 0.97;
  return /[ -~ｦ-ﾟ]/.test(letter) ? 0.62 : 1;
}

/**
 * Whether a line stays in its room even where all of it is Latin letters or digits, which `widthOf`
 * takes for what they are on average. Half a letter more fits into what boxes leave around their words.
 */
function fits(line: string, most: number): boolean {
  const widest = Array.from(line).reduce((sum, letter) => sum + widestOfLetter(letter), 0);
  return widthOf(line) <= most && widest <= most + 0.5;
}

/** In the bold font, the widest of each kind. */
function widestOfLetter(letter: string): number {
  if (!/[ -~]/.test(letter)) return widthOfLetter(letter);
  if (/[@%#&MWQmw]/.test(letter)) return 1;
  if (/[A-Z+<=>$?]/.test(letter)) return 0.88;
  if (/\d/.test(letter)) return 0.76;
  return /[a-z]/.test(letter) ? 0.73 : 0.56;
}

function hardCut(piece: string, longest: number): string[] {
  if (fits(piece, longest)) return [piece];
  return Array.from(piece).reduce<string[]>((lines, letter) => {
    const last = lines.at(-1) ?? '';
    return fits(last + letter, longest)
      ? [...lines.slice(0, -1), last + letter]
      : [...lines, letter];
  }, []);
}

function cutAt(text: string, places: readonly number[]): string[] {
  const bounds = [0, ...places, text.length];
  return bounds
    .slice(0, -1)
    .map((from, no) => text.slice(from, bounds[no + 1]))
    .filter((piece) => piece !== '');
}
