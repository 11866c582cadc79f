import { expect, it } from 'vitest';
import { cut, excerpt } from '../../src/wording/excerpt.ts';

it('brings a text on one line, and says that there is more', () => {
  expect(excerpt(' 設問を\n\n見直すべきです。', 5)).toBe('設問を 見…');
  expect(excerpt('設問を\n見直す ', 7)).toBe('設問を 見直す');
});

it('cuts a text and leaves its lines and blanks alone', () => {
  expect(cut('設問を\n見直す', 4)).toBe('設問を\n…');
  expect(cut(' 設問を\n見直す', 8)).toBe(' 設問を\n見直す');
});

it('counts letters, and never cuts one in two', () => {
  expect(cut('𠮷野𠮷野', 3)).toBe('𠮷野𠮷…');
  expect(cut('𠮷野𠮷野', 4)).toBe('𠮷野𠮷野');
});
