import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byteSearch, formsOf } from '../../src/store/byte-search.ts';

const short = fc.array(fc.constantFrom(0x61, 0x62, 0xe3, 0x81, 0x82, 0xff), { maxLength: 7 });

it('finds what a plain search finds, whatever the length', () => {
  const patterns = fc.array(
    short.filter(({ length }) => length > 0),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(patterns, fc.array(short), (wanted, parts) => {
      const bytes = Buffer.from([...parts, ...wanted, ...parts].flat());
      const list = wanted.map((one) => Buffer.from(one));
      const found = byteSearch(list)(bytes).map(({ pattern, at, end }) => [pattern, at, end]);
      const plain = list.flatMap((one, pattern) =>
        [...bytes.keys()]
          .filter((at) => bytes.subarray(at, at + one.length).equals(one))
          .map((at) => [pattern, at, at + one.length]),
      );
      expect(new Set(found.map(String))).toEqual(new Set(plain.map(String)));
    }),
  );
});

it('knows a text as it is, as JSON and as JSON in ASCII', () => {
  expect(formsOf('「案」\n"A"').map(String)).toEqual([
    '「案」\n"A"',
    String.raw`「案」\n\"A\"`,
    String.raw`\u300c\u6848\u300d\n\"A\"`,
  ]);
  expect(formsOf('plain').map(String)).toEqual(['plain']);
});
