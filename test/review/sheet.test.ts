/** Sheets that are pasted from Excel: every row is kept, and every slip is told with its row. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../src/review/sheet.ts';
import { pastedRows } from '../../src/review/sheet-cells.ts';
import { speakerOf } from '../../src/review/speaker.ts';

const person = (user: string, name: string) => ({
  ...{ user, name },
  roles: ['committee-member' as const],
});
const members = [person('U1', '佐藤 花子'), person('U2', '鈴木'), person('U4', '佐藤 一郎')];
const read = (...rows: string[]) => readSheet(rows.join('\n'), members);

/** As Excel copies it: quotes only where a cell could be misread without them. */
const written = (separator: string) => (rows: readonly (readonly string[])[]) =>
  rows
    .map((cells) =>
      cells
        .map((cell) => (/["\t,\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(separator),
    )
    .join('\n');

const cell = fc.string({ unit: fc.constantFrom('"', '\t', '\n', ',', 'あ', '意見', ' ', '😀') });
const row = fc.tuple(
  cell,
  cell,
  cell.map((text) => `${text}。`),
);

describe('cells', () => {
  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const found = pastedRows(written('\t')(rows));
        expect(found).toEqual(rows.map((cells, at) => ({ no: at + 1, cells })));
      }),
    );
  });

  it('come back from a CSV too', () => {
    const noTabs = row.map((cells) => cells.map((one) => one.replaceAll('\t', '')));
    fc.assert(
      fc.property(fc.array(noTabs, { minLength: 1 }), (rows) => {
        expect(pastedRows(written(',')(rows)).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('lose no letter, however odd the quotes are', () => {
    const odd = fc.string({ unit: fc.constantFrom('"', '\t', '\n', 'あ', 'い') });
    fc.assert(
      fc.property(odd, (text) => {
        const letters = (one: string): string => one.replaceAll(/[^あい]/gu, '');
        const kept = pastedRows(text).flatMap(({ cells }) => cells);
        expect(letters(kept.join(''))).toBe(letters(text));
      }),
    );
  });

  it('may begin with a quotation, and a quote that never closes takes no other row with it', () => {
    expect(pastedRows('佐藤\t4\t"重要"な点\n鈴木\t"まだ\t意見')).toEqual([
      { no: 1, cells: ['佐藤', '4', '"重要"な点'] },
      { no: 2, cells: ['鈴木', '"まだ', '意見'] },
    ]);
  });

  it('count empty rows, as Excel does, and end with the lines of Windows', () => {
    expect(pastedRows('あ\tい\r\n\t\r\nう\tえ\r\n')).toEqual([
      { no: 1, cells: ['あ', 'い'] },
      { no: 3, cells: ['う', 'え'] },
    ]);
  });
});

it('reads the columns in their usual order', () => {
  expect(read('鈴木\t④\t回収率は。\t加える\t事務局のみ', '佐藤 一郎\t\t良い。')).toEqual({
    remarks: [
      {
        ...{ no: 1, author: { user: 'U2' }, step: 4, text: '回収率は。', proposal: '加える' },
        visibility: 'secretariat-only',
      },
      {
        ...{ no: 2, author: { user: 'U4' }, step: undefined, text: '良い。', proposal: null },
        visibility: 'public',
      },
    ],
    unused: [],
  });
});

it('follows a head that orders them otherwise, and says what it does not use', () => {
  expect(read('No\t意見（要旨）\t公開の範囲\t委員名', '1\t"二行の\n意見"\t匿名\t鈴木委員')).toEqual(
    {
      remarks: [
        {
          ...{
            no: 2,
            author: { user: 'U2' },
            step: undefined,
            text: '二行の\n意見',
            proposal: null,
          },
          visibility: 'anonymous',
        },
      ],
      unused: ['No'],
    },
  );
});

it('tells every problem with its row, and then gives no row at all', () => {
  expect(
    read(
      '佐藤\t4\t意見です。',
      '\t4\t意見です。',
      '鈴木\t6\t',
      '鈴木\t1\t意見です。\t\tみんな',
      '鈴木\t1\t良い。',
      '鈴木\t1\t良い。\t\t\t余り',
    ),
  ).toEqual({
    problems: [
      { problem: 'several-speakers', no: 1, written: '佐藤', names: ['佐藤 花子', '佐藤 一郎'] },
      { problem: 'no-speaker', no: 2 },
      { problem: 'no-text', no: 3 },
      { problem: 'unknown-step', no: 3, written: '6' },
      { problem: 'unknown-visibility', no: 4, written: 'みんな' },
      { problem: 'too-many-cells', no: 6 },
    ],
  });
});

it.each([
  ['', [{ problem: 'nothing-pasted' }]],
  ['発言者\t意見', [{ problem: 'nothing-pasted' }]],
  ['発言者\t手順\n佐藤\t4', [{ problem: 'no-column', column: 'text' }]],
  ['発言者\t意見\t発言\n佐藤\tあ\tい', [{ problem: 'column-twice', column: 'text' }]],
])('says of %j what the whole sheet lacks', (text, problems) => {
  expect(readSheet(text, members)).toEqual({ problems });
});

it('never loses a row: each is a remark or a problem', () => {
  const some = fc.constantFrom('', '鈴木', '4', '9', '良い。', '公開', '内緒');
  fc.assert(
    fc.property(fc.array(fc.array(some, { minLength: 2, maxLength: 7 })), (rows) => {
      const filled = rows.flatMap((cells, at) => (cells.some((one) => one !== '') ? [at + 1] : []));
      const sheet = readSheet(written('\t')(rows), members);
      const told =
        'problems' in sheet
          ? sheet.problems.flatMap((one) => ('no' in one ? [one.no] : filled))
          : sheet.remarks.map(({ no }) => no);
      if ('remarks' in sheet) expect(told).toEqual(filled);
      expect(filled.length === 0 || told.length > 0).toBe(true);
    }),
  );
});

describe('speakers', () => {
  it.each([
    ['佐藤花子委員', { author: { user: 'U1' } }],
    ['佐藤　一郎 さん', { author: { user: 'U4' } }],
    ['鈴木様', { author: { user: 'U2' } }],
    ['佐藤', { several: ['佐藤 花子', '佐藤 一郎'] }],
    ['田中委員', { author: { name: '田中' } }],
    ['委員', { author: { name: '委員' } }],
  ])('%s', (name, speaker) => {
    expect(speakerOf(name, members)).toEqual(speaker);
  });
});
