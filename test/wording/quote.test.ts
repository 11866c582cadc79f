import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/wording/quote.ts';

describe('words said back', () => {
  it('stand in 「」', () => {
    expect(quote('渋谷区')).toBe('「渋谷区」');
  });

  it('never call anybody', () => {
    expect(quote('<!channel> <@U1> & 「本当」')).toBe('「＜!channel＞ ＜＠U1＞ ＆ 『本当』」');
  });

  it('stay on one line, without invisible characters', () => {
    expect(quote('a\nb\r\u200b\u202ec\u0000')).toBe('「abc」');
  });

  it('are cut after 40 characters', () => {
    expect(quote('あ'.repeat(41))).toBe(`「${'あ'.repeat(40)}…」`);
  });

  it('hold nothing that a chat service reads as a mention, a link or a new line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
        const said = quote(words);
        expect(said).not.toMatch(/[<>&@\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(Array.from(said).length).toBeLessThanOrEqual(43);
      }),
    );
  });
});
