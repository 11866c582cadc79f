/** Stories of typing a figure: everything that means one number is read, and nothing is guessed. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../src/collection/read-figure.ts';
import { Figure } from '../../src/domain/figure.ts';

const read = (text: string) => {
  const outcome = readFigure(text);
  if ('dash' in outcome) return '—';
  if ('problem' in outcome) return outcome.problem;
  return outcome.unit === null ? outcome.figure : `${outcome.figure} ${outcome.unit}`;
};

describe('a figure', () => {
  it.each([
    ['205', '205'],
    ['１，２３４回', '1234 回'],
    ['1,234,567.80円', '1234567.80 円'],
    ['44.2％', '44.2 %'],
    ['44.2 %', '44.2 %'],
    ['１２．５', '12.5'],
    ['　７　件　', '7 件'],
    ['205　回', '205 回'],
    ['0.50', '0.50'],
    ['007', '7'],
    ['0', '0'],
    ['00.5', '0.5'],
    ['50台', '50 台'],
    ['12㎡', '12 ㎡'],
    ['\ufeff15\u200b事業', '15 事業'],
    ['5人/年', '5 人/年'],
    ['12km', '12 km'],
    ['12kg', '12 kg'],
    ['3組', '3 組'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('reads %s', (typed, figure) => {
    expect(read(typed)).toBe(figure);
  });

  it.each(['-5', '−5', '－５', '‐5', '–5', '—5', 'ー5', '△5', '▲５', '△ 5'])(
    'reads %s as less than nothing',
    (typed) => {
      expect(read(typed)).toBe('-5');
    },
  );

  it('gives nothing a sign that is nothing', () => {
    expect(['△0', '-0.00回'].map(read)).toEqual(['0', '0.00 回']);
  });

  it.each([
    ['1万2,000人', '12000 人'],
    ['1万2000', '12000'],
    ['１万２千人', '12000 人'],
    ['1万500', '10500'],
    ['3.5億', '350000000'],
    ['2億3,000万円', '230000000 円'],
    ['5千', '5000'],
    ['△1.2万', '-12000'],
  ])('works %s out', (typed, figure) => {
    expect(read(typed)).toBe(figure);
  });
});

it.each(['—', '－', '‐', '-', 'ー', '――', '…', '・・・', '...', '未定', ' — '])(
  'reads %s as a dash',
  (typed) => {
    expect(read(typed)).toBe('—');
  },
);

describe('what is not one figure', () => {
  it.each(['', '　 ', '\u200b\n'])('finds %j empty', (typed) => {
    expect(read(typed)).toBe('empty');
  });

  it.each([
    ...[
      '約50',
      '50くらい',
      '50以上',
      '50人以上',
      '50人程度',
      '100人超',
      '50回弱',
      '50余り',
      '12増',
    ],
    ...['三十', '二百五十回', '5百万円', '十', 'あ', '5十', '1万2', '1億500', '2.5千', '1.23456万'],
    ...['2,500千円', '1万2千3百', '1万12000', '1.5万2000'],
    ...[
      '1e5',
      '1E+5',
      '0x1F',
      '+5',
      '(5)',
      '¥100',
      '50回。',
      '50?',
      '12²',
      '½',
      '①',
      '٣',
      '~5',
      '△△5',
    ],
    ...[
      'たくさん',
      '50回くらい',
      '△',
      'NaN',
      'Infinity',
      '50_000回',
      '同左',
      `5${'回'.repeat(21)}`,
    ],
  ])('finds no number in %s', (typed) => {
    expect(read(typed)).not.toMatch(/^-?\d/);
    expect(['not-a-number', 'several-numbers', 'not-exact', 'other-scale']).toContain(read(typed));
  });

  it.each([
    ...['約12', 'およそ50人', '約 1,234 回', '50程度', '50人以上', '100未満', '12件ほど', '12前後'],
    ...['12件(概数)', '12（見込み）', '12 (速報)', '12件概数', '12人（延べ）', '44.2%(速報値)'],
    ...['12件（', '12 )', '12速報', '12暫定', '最大12', '12件約', '約5割', '12~', '12件～'],
  ])('finds no exact number in %s', (typed) => {
    expect(read(typed)).toBe('not-exact');
  });

  it.each([
    ...[
      '5割',
      '5割5分',
      '３割',
      '12K',
      '12k',
      '１２Ｋ',
      '12 k',
      '3M',
      '1.5m',
      '2B',
      '12千',
      '2.5千',
    ],
    ...['2,500千円', '5百万円', '12百', '5十', '12K円', '1mil', '3 million', '12kの', '3.5兆円'],
  ])('reads %s in no other scale', (typed) => {
    expect(['other-scale', 'several-numbers']).toContain(read(typed));
  });

  it.each([
    ...['10～12', '3/4', '2026-06-30', '12回、13回', '50人（うち女性20人）', '12 5', '205\n206'],
    ...['7回（昨年6回）', '3分の1'],
  ])('finds several numbers in %s', (typed) => {
    expect(read(typed)).toBe('several-numbers');
  });

  it.each([
    ...['1 234', '1 234 567', '1,23', '1,2345', '12,34', '1.234,5', '1.234.567', '1,,234', '0,123'],
    ...['.5', '5.', '5,', ',5', '1、234', '12・5', "1'234", '1,234,56', '1234,567', '1..5'],
  ])('guesses no separator in %s', (typed) => {
    expect(read(typed)).toBe('ambiguous-separator');
  });

  it('reads nothing that is longer than a figure can be', () => {
    expect(['1'.repeat(31), '1'.repeat(61), 'あ'.repeat(61)].map(read)).toEqual([
      ...['too-long', 'too-long', 'too-long'],
    ]);
  });
});

const digits = fc.stringMatching(/^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?$/);
const signs = fc.constantFrom('', '-', '△', '▲', '−', '－');
const units = fc.constantFrom('', '回', '件', '人', '社', '%', '事業', '事業者', '園', '団体');

it('reads back every figure with its separators, in both widths and with its unit', () => {
  fc.assert(
    fc.property(digits, signs, units, fc.boolean(), fc.boolean(), (figure, sign, unit, ...how) => {
      const [isGrouped, isWide] = how;
      const [whole = '', decimals] = figure.split('.');
      const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
      const written = `${sign}${grouped}${decimals === undefined ? '' : `.${decimals}`}${unit}`;
      const typed = isWide
        ? written.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
        : written;
      const isNegative = sign !== '' && /[1-9]/.test(figure);
      expect(readFigure(typed)).toEqual({
        ...{ figure: isNegative ? `-${figure}` : figure, unit: unit === '' ? null : unit },
      });
    }),
  );
});

it('reads whatever is typed as a figure, a dash or a problem', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (typed) => {
      const outcome = readFigure(typed);
      if ('figure' in outcome) expect(Figure.safeParse(outcome.figure).success).toBe(true);
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Array.from('0159,.万億千回 -△')), { maxLength: 14 }),
      (characters) => {
        const outcome = readFigure(characters.join(''));
        if ('figure' in outcome) expect(Figure.safeParse(outcome.figure).success).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
