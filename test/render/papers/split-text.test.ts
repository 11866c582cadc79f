/** Lines and rows: nothing of a long text is lost or clipped on paper. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesIn, splitText, unitsIn } from '../../../src/render/papers/split-text.ts';

it('counts Japanese letters twice as wide as Latin ones', () => {
  expect([unitsIn('指標abc'), unitsIn('ｱ\n')]).toEqual([7, 1]);
  expect([linesIn('中長期アウトカム', 10), linesIn('短い', 10), linesIn('一\n二', 10)]).toEqual([
    2, 1, 2,
  ]);
});

it('takes a Latin word into the next line whole, and breaks an address at its strokes', () => {
  expect(linesIn('意見 committee', 16)).toBe(1);
  expect(linesIn('意見の文 committee', 16)).toBe(2);
  expect(linesIn('https://example.com/a/b', 16)).toBe(2);
});

it('leaves a text of 25 lines in one row, and puts the 26th into the row below', () => {
  const lines = (count: number): string => Array(count).fill('行').join('\n');
  expect(splitText(lines(25), 20)).toEqual([lines(25)]);
  expect(splitText(lines(26), 20)).toEqual([lines(25), '\n行']);
});

it('loses no letter, breaks no letter in two, and gives no row more than it holds', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 600 });
  fc.assert(
    fc.property(text, fc.integer({ min: 3, max: 42 }), (words, width) => {
      const pieces = splitText(words, width);
      expect(pieces.join('')).toBe(words);
      expect(pieces.filter((piece) => /\p{Cs}/u.test(piece))).toEqual([]); // Half a letter
    }),
  );
});
