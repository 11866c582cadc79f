/** Where lines of Japanese may break. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phrasesOf } from '../../../src/render/pictures/phrases.ts';

it.each([
  [
    '産業活性化拠点における「学び」施設への来場者数',
    '産業活性化拠点における|「学び」|施設への|来場者数',
  ],
  [
    'ワークライフバランスに「十分に取り組んでいる」事業所の割合',
    'ワークライフバランスに|「十分に取り組んでいる」|事業所の|割合',
  ],
  ['目指す姿6 中長期4と同じ指標', '目指す姿6 中長期4と|同じ|指標'],
  ['令和6年度の実績は44.2%です。', '令和6年度の|実績は|44.2%です。'],
])('breaks 「%s」 between phrases', (text, phrases) => {
  expect(phrasesOf(text).join('|')).toBe(phrases);
});

it('breaks a word anywhere rather than leave a narrow box', () => {
  const pieces = phrasesOf('アントレプレナーシップ', 5);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(5);
});

it('loses no letter, and begins no line with a comma', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('目指す姿、。（）「」の働き方R6・ー1.5%')),
  });
  fc.assert(
    fc.property(letters, (text) => {
      const pieces = phrasesOf(text, 100);
      expect(pieces.join('')).toBe(text);
      expect(pieces.slice(1).filter((piece) => /^[、。）」]/.test(piece))).toEqual([]);
    }),
  );
});
