/** Files of values: what each row does to what was entered before, and which rows stop the whole. */

import { describe, expect, it } from 'vitest';
import type { State } from '../../src/domain/state.ts';
import { isReady } from '../../src/collection/plan-import.ts';
import { approved, colleague, entered, figure, first, owner } from './entering.ts';
import {
  fates,
  head,
  planned,
  plannedOf,
  previewOf,
  rowOf,
  sheetOf,
  tablesOf,
} from './importing.ts';

const kept = ({ entries }: State) =>
  entries.map(({ no, target, what, fiscalYear, value, remark, evidence, via, by }) => [
    ...[no, target, what, fiscalYear, value.state === 'measured' ? value.value : value.why],
    ...[remark, evidence, via, by],
  ]);

describe('what was entered before', () => {
  const inForce = approved(entered(first), 1);

  it('is shown beside what would take its place', () => {
    const state = entered(first, { by: colleague });
    const table = tablesOf(sheetOf([head, ['5-A2', 'R7', '231', '']]));
    expect(previewOf(table, { state })[1]).toBe(
      '2行目　変更　5-A2 多様な働き方の相談・社会保険労務士の相談実施回数（令和7年度）：230回（承認待ちの入力1） → 231回',
    );
    const { state: after } = plannedOf(table, { state });
    expect(
      after.entries.map(({ no, decisions }) => [no, decisions.map(({ kind }) => kind)]),
    ).toEqual([
      [1, ['withdrawn']],
      [2, []],
    ]);
  });

  it('is not told to a colleague while it waits, only that it is replaced', () => {
    const state = entered(first, { by: colleague });
    const table = tablesOf(sheetOf([head, ['5-A2', 'R7', '231', '']]));
    const lines = previewOf(table, { state, sees: ({ by }) => by === owner });
    expect(lines[1]).toMatch(/（令和7年度）：ほかの方の承認待ちの値と入れ替え → 231回$/);
    expect(lines.join()).not.toContain('230');
  });

  it('is the same where the file brings nothing new, and then nothing is entered', () => {
    const states = [entered(first), entered(first, { by: colleague }), inForce];
    const plans = states.map((state) => planned([['5-A2', 'R7', '230', '']], { state }));
    expect(plans.map(fates)).toEqual(states.map(() => [[2, 'same']]));
    expect(plans.map(({ state }) => state)).toEqual(states);
  });

  it('is another one with another unit, which is kept and asked about again', () => {
    const state = entered(first, { unit: '回' });
    const typed = (value: string, reason = '') =>
      planned([['5-A2', 'R7', value, reason]], { state });
    expect([fates(typed('230')), fates(typed('230回')), fates(typed('230人'))]).toEqual([
      ...[[[2, 'same']], [[2, 'same']], [[2, 'doubtful']]],
    ]);
    expect(typed('230人', '延べ人数').state.entries.at(-1)).toMatchObject({ no: 2, unit: '人' });
  });

  it('needs a reason once it is approved', () => {
    const rows = (reason: string) => planned([['5-A2', 'R7', '231', reason]], { state: inForce });
    expect([fates(rows('')), fates(rows('二重に数えていた'))]).toEqual([
      [[2, 'doubtful']],
      [[2, 'changed']],
    ]);
    expect(rows('').state).toEqual(inForce);
    expect(kept(rows('二重に数えていた').state).at(-1)).toEqual([
      ...[2, '5-A2', 'actual', 2025, '231', '二重に数えていた', null, 'file', owner],
    ]);
  });

  it('is what the documents print, which only their revision changes', () => {
    const plan = planned([
      ['5-A2', 'R6', '205', ''],
      ['5-A1', 'R6', '1', '直したい'],
    ]);
    expect(fates(plan)).toEqual([
      [2, 'same'],
      [3, 'wrong'],
    ]);
  });
});

it('wants a reason for a figure that looks wrong, and says why it does', () => {
  const row = ['5-A2', 'R7', '66', ''];
  expect(previewOf(tablesOf(sheetOf([head, row]))).slice(0, 2)).toEqual([
    'このままでは登録できません。1行のうち、「理由」の要る行が1行あります。まだ何も登録していません。',
    expect.stringMatching(
      /^2行目　確認　5-A2 .*：66回　前回（令和6年度）は205回でした。66回はその32.2%です。正しければ、「理由」の列に、そのわけを書いてください。$/,
    ),
  ]);
  const plan = planned([['5-A2', 'R7', '66', '会場が使えなかった']]);
  expect([fates(plan), plan.state.entries.length]).toEqual([[[2, 'added']], 1]);
});

it('holds the years of one file against each other', () => {
  const today = '2027-06-12';
  const rows = [
    ['mi-07', 'R8', '6800', ''],
    ['mi-07', 'R7', '6900', ''],
    ['5-A2', 'R8', '66', ''],
    ['5-A2', 'R7', '210', ''],
    ['6-A2', 'R7', '7640', ''],
    ['6-A2', 'R8', '7640', ''],
  ];
  const lines = previewOf(tablesOf(sheetOf([head, ...rows])), { today });
  expect(lines.slice(1, 4).map((line) => line.replace(/^.*?年度）：/u, ''))).toEqual([
    '6,800人　累計の値ですが、前回（令和7年度、同じファイル）の6,900人より少なくなっています。正しければ、「理由」の列に、そのわけを書いてください。',
    '6,900人　累計の値ですが、次の年度（令和8年度、同じファイル）の6,800人より多くなっています。正しければ、「理由」の列に、そのわけを書いてください。',
    '66回　前回（令和7年度、同じファイル）は210回でした。66回はその31.4%です。正しければ、「理由」の列に、そのわけを書いてください。',
  ]);
  expect(lines[4]).toContain('追加');
});

it('holds a row against what waits, as far as the sender may see it', () => {
  const state = entered(first, { value: figure('400') });
  const doubtsOf = (by: string) =>
    planned([['5-A2', 'R8', '150', '']], {
      ...{ state, by, today: '2027-06-12', sees: (one) => one.by === by },
    }).rows.map((row) => 'doubts' in row && row.doubts);
  expect(doubtsOf(owner)).toMatchObject([[{ last: '400', standing: 'waiting' }]]);
  expect(doubtsOf(colleague)).toEqual([[]]);
});

it('takes two rows for one figure and year for wrong, and names both', () => {
  const rows = [
    ['5-S1', 'R7', '8', ''],
    ['5-A2', 'R7', '230', ''],
    ['5-M6', '2025', '9', ''],
  ];
  const lines = previewOf(tablesOf(sheetOf([head, ...rows])));
  expect(lines.slice(1, 3)).toEqual([
    '2行目　誤り　「5-S1」：同じ数値の同じ年度が、4行目にもあります。どちらかを消してください。',
    '4行目　誤り　「5-M6」：同じ数値の同じ年度が、2行目にもあります。どちらかを消してください。',
  ]);
});

it('takes nothing that only a formula, a fault or a hidden row says', () => {
  const cells = ['5-A2', 'R7', '230', ''];
  const rows = [
    rowOf(head, { no: 1 }),
    rowOf(cells, { no: 2, formulas: [2] }),
    rowOf(['5-A1', 'R7', '', ''], {
      no: 3,
      formulas: [2],
      faults: [{ column: 2, fault: 'no-value' }],
    }),
    rowOf(['5-A3', 'R7', '#REF!', ''], { no: 4, faults: [{ column: 2, fault: 'error' }] }),
    rowOf(['5-A4', 'R7', '3', ''], { no: 5, hidden: true }),
  ];
  const plan = plannedOf(tablesOf({ name: '', rows, hiddenColumns: [] }));
  expect(
    plan.rows.map((row) => row.fate === 'wrong' && row.problems.map((one) => one.problem)),
  ).toEqual([['formula'], ['formula'], ['fault'], ['hidden']]);
});

it('takes no unit that is longer than an entry keeps', () => {
  const table = sheetOf([
    [...head, '単位'],
    ['5-A2', 'R7', '230', '', '回'.repeat(61)],
  ]);
  expect(previewOf(tablesOf(table))[1]).toContain('「単位」が長すぎます（上限60字）。');
});

it('takes a name that a formula has looked up', () => {
  const name = '多様な働き方の相談・社会保険労務士の相談実施回数';
  const rows = [
    rowOf(['番号', '名称', '年度', '値'], { no: 1 }),
    rowOf(['5-A2', name, 'R7', '230'], { no: 2, formulas: [1] }),
  ];
  expect(isReady(plannedOf(tablesOf({ name: '', rows, hiddenColumns: [] })))).toBe(true);
});

it('keeps people to their own figures', () => {
  const may = ({ target }: { target: string }): boolean => target === '5-A2';
  const plan = planned(
    [
      ['5-A2', 'R7', '230', ''],
      ['5-A1', 'R7', '9', 'あ'],
    ],
    { may },
  );
  expect(fates(plan)).toEqual([
    [2, 'added'],
    [3, 'wrong'],
  ]);
});

it('says what is wrong with units and addresses', () => {
  const columns = ['番号', '年度', '値', '単位', '根拠'];
  const rows = [
    ['5-A2', 'R7', '230回', '件', ''],
    ['5-A1', 'R7', '9', '', 'javascript:alert(1)'],
    ['5-A3', 'R7', '約50', '', '庁内資料'],
  ];
  expect(previewOf(tablesOf(sheetOf([columns, ...rows]))).slice(1)).toEqual([
    '2行目　誤り　「5-A2」：値の単位「回」と、単位の列「件」が違います。',
    '3行目　誤り　「5-A1」：根拠「javascript:alert(1)」は、https:// で始まるアドレスにしてください。ほかの補足は「理由」に書けます。',
    '4行目　誤り　「5-A3」：値「約50」を、正確な数値として読み取れません。「約」「以上」や括弧書きを除いて、数字と単位だけを書いてください。補足は「理由」に書けます。根拠「庁内資料」は、https:// で始まるアドレスにしてください。ほかの補足は「理由」に書けます。',
  ]);
});

it('stays short before a thousand wrong rows, and harmless before what they say', () => {
  const rows = Array.from({ length: 1000 }, (_, no) => [
    `<!channel> ${no} ${'あ'.repeat(3000)}`,
    '@here',
    '=cmd|x',
    '',
  ]);
  const lines = previewOf(tablesOf(sheetOf([head, ...rows])));
  expect(lines.length).toBe(22);
  expect(lines.at(-1)).toBe('ほか980行');
  expect(lines.join('\n').length).toBeLessThan(8000);
  expect(lines.join('\n')).not.toMatch(/[<>@]/);
});

it('keeps nothing of a file that has more rows than there are figures', () => {
  const rows = Array.from({ length: 2001 }, () => ['5-A2', 'R7', '230', '']);
  expect(previewOf(tablesOf(sheetOf([head, ...rows])))).toEqual([
    '値の入った行が多すぎます（上限2000行）。ファイルを分けてください。何も登録していません。',
  ]);
});
