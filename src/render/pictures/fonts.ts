/** 書体: BIZ UDPGothic, and Noto Sans JP only where it lacks a character; TTF, from our packages. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import { glyphsOf } from './glyphs.ts';

const require = createRequire(import.meta.url);

const main = 'BIZ UDPGothic';
const other = 'Noto Sans JP';

export const fontFamily = `${main}, ${other}`;

/** What stands for a character that neither font has: printers put it where a type was missing. */
const noGlyph = '〓';

/**
 * Reading a font takes a third of a second, so Noto waits until something needs it. satori keeps what
 * it has read by the identity of the list.
 */
const mainOnly: Font[] = [
  fontOf(main, 400, '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'),
  fontOf(main, 700, '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf'),
];
let both: Font[] | undefined;

const mainGlyphs = mainOnly.map(glyphsIn);
let otherGlyphs: readonly Has[] = [];

type Has = (codePoint: number) => boolean;

/** Returns the fonts that a text needs. */
export function fontsFor(text: string): Font[] {
  return charactersIn(text).every((one) => isIn(one, mainGlyphs)) ? mainOnly : withOther();
}

/**
 * Returns the characters of a text that no font has, each once.
 *
 * @example
 * missingIn('事業🍣'); // ['🍣']
 */
export function missingIn(text: string): string[] {
  const strange = charactersIn(text).filter((one) => !isIn(one, mainGlyphs));
  if (strange.length === 0) return [];
  withOther();
  return strange.filter((one) => !isIn(one, otherGlyphs));
}

/**
 * Returns a text without what is no letter: a tab or another control is drawn as a space, what is never
 * seen not at all. Half of a letter, as a broken file has it, is one that no font has.
 */
export function withoutControls(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\n]|[\u2028\u2029]/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Cs}/gu, noGlyph);
}

/** Returns a text that can be drawn: 「事業🍣」 becomes 「事業〓」. The text twin keeps the original. */
export function drawable(text: string, missing: readonly string[]): string {
  return missing.reduce((left, one) => left.replaceAll(one, noGlyph), text);
}

function withOther(): Font[] {
  if (both !== undefined) return both;
  const added = [
    fontOf(other, 400, '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
    fontOf(other, 700, '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'),
  ];
  otherGlyphs = added.map(glyphsIn);
  both = [...mainOnly, ...added];
  return both;
}

function fontOf(name: string, weight: 400 | 700, path: string): Font {
  return { name, weight, style: 'normal', data: readFileSync(require.resolve(path)) };
}

function glyphsIn({ data }: Font): Has {
  return glyphsOf(new Uint8Array(data));
}

/** Both weights must have it, because any text may be bold. */
function isIn(character: string, fonts: readonly Has[]): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return fonts.every((has) => has(codePoint));
}

/** Line ends and variation selectors draw nothing themselves. */
function charactersIn(text: string): string[] {
  return [...new Set(text)].filter((one) => !/[\n\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u.test(one));
}
