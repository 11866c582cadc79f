/** Files of values: how headings, figures, years, days and dashes are read. */

import { describe, expect, it } from 'vitest';
import type { State } from '../../src/domain/state.ts';
import { figure, owner } from './entering.ts';
import { fates, head, planned, plannedOf, previewOf, sheetOf, tablesOf } from './importing.ts';

const kept = ({ entries }: State) =>
  entries.map(({ no, target, what, fiscalYear, value, remark, evidence, via, by }) => [
    ...[no, target, what, fiscalYear, value.state === 'measured' ? value.value : value.why],
    ...[remark, evidence, via, by],
  ]);

it('enters what stands in a file as entries that wait, in the name of one person', () => {
  const plan = planned([
    ['5-A2', '令和7年度', '２３０回', ''],
    ['mi-03', 'R7', '—', ''],
  ]);
  expect(fates(plan)).toEqual([
    [2, 'added'],
    [3, 'wrong'],
  ]);
  expect(plan.state.entries).toEqual([]);
  const whole = planned([['5-A2', '令和7年度', '２３０回', '']]);
  expect(kept(whole.state)).toEqual([
    [1, '5-A2', 'actual', 2025, '230', null, null, 'file', owner],
  ]);
});

describe('the heading', () => {
  const row = ['230', 'https://example.jp/a.pdf', '5-A2', '2025年度'];

  it('may stand below title rows, in any order, in wide letters and with breaks in it', () => {
    const table = sheetOf([
      ['令和7年度　実績調べ'],
      ['', '所管課', '番号のない行'],
      ['　値（実績）', '根 拠', '番\n号', '年度'],
      row,
    ]);
    const { state } = plannedOf(tablesOf(table));
    expect(kept(state)).toEqual([
      [1, '5-A2', 'actual', 2025, '230', null, 'https://example.jp/a.pdf', 'file', owner],
    ]);
  });

  it('says which column is missing, doubled or hidden', () => {
    const said = (columns: string[], given = {}) =>
      previewOf(tablesOf(sheetOf([columns, row], given)));
    expect([
      said(['値', '根拠', '番号', '']),
      said(['値', '値', '番号', '年度']),
      said(['値', '根拠', '番号', '年度'], { hiddenColumns: [1] }),
      said(['あ', 'い', 'う', 'え']),
    ]).toEqual([
      ['見出しの行に「年度」の列がありません。何も登録していません。'],
      ['見出しの行に「値」の列が2つ以上あります。何も登録していません。'],
      [
        '「根拠」の列が非表示になっています。表示してから、もう一度送ってください。何も登録していません。',
      ],
      [
        '見出しの行（番号、年度、値など）が見つかりません。ひな形の見出しを使ってください。何も登録していません。',
      ],
    ]);
  });

  it('takes columns called __proto__ and the like for columns that are not used', () => {
    const columns = ['__proto__', 'constructor', '番号', '年度', '値', 'toString'];
    const cells = ['1', '2', '5-A2', 'R7', '230', '3'];
    expect(previewOf(tablesOf(sheetOf([columns, cells])))).toEqual([
      '登録するもの：追加1件。まだ何も登録していません。',
      '2行目　追加　5-A2 多様な働き方の相談・社会保険労務士の相談実施回数（令和7年度）：230回',
      '使わない列：「__proto__」「constructor」「toString」',
    ]);
  });

  it('names the sheets that were not read', () => {
    const sheets = [
      sheetOf([['書き方のせつめい']], { name: '書き方' }),
      sheetOf([head, ['5-A2', 'R7', '230', '']], { name: '入力' }),
    ];
    const lines = previewOf({ sheets, hiddenSheets: ['下書き'] });
    expect(lines.at(-1)).toBe('読まなかったシート：「書き方」「下書き」');
  });
});

it('leaves rows alone in which nothing is filled in, and notes below the table', () => {
  const plan = planned([
    ['5-A1', 'R7', '', ''],
    ['5-A2', 'R7', '230', ''],
    ['', '', '', ''],
    ['値を書いて送ってください。', '', '', ''],
  ]);
  expect([fates(plan), plan.empty]).toEqual([[[3, 'added']], 1]);
  expect(previewOf(tablesOf(sheetOf([head, ['5-A1', 'R7', '', '']])))).toEqual([
    '値の入った行がありません（値が空欄の行は1行）。何も登録していません。',
  ]);
});

describe('which figure is meant', () => {
  const columns = ['番号', '名称', '年度', '値'];
  const seen = (number: string, name: string) =>
    previewOf(tablesOf(sheetOf([columns, [number, name, 'R7', '230']])))[1];

  it('is said by its number, either number of a series, or a name that no other has', () => {
    const target = (number: string, name: string) =>
      plannedOf(tablesOf(sheetOf([columns, [number, name, 'R7', '44']]))).rows.map((row) =>
        row.fate === 'wrong' ? row.problems : row.cell.target,
      );
    expect([
      target('５－ａ２', ''),
      target('5-M6', ''),
      target('pp‐17‐1', '三茶おしごとカフェ：セミナー開催数(見込み)'),
      target('多様な働き方の相談・社会保険労務士の相談実施回数', ''),
      target('', '多様な働き方の相談・ 社会保険労務士の相談実施回数'),
    ]).toEqual([['5-A2'], ['5-S1'], ['pp-17-1'], ['5-A2'], ['5-A2']]);
  });

  it('is never guessed where number and name differ, or several have the name', () => {
    expect([
      seen('5-A2', '多様な働き方の相談'),
      seen('「セミナー&相談」の実施回数', ''),
      seen('5-A99', ''),
      seen('', ''),
    ]).toEqual([
      '2行目　誤り　「5-A2」：名称「多様な働き方の相談」が、その番号の「5-A2 多様な働き方の相談・社会保険労務士の相談実施回数」と違います。番号か名称を直してください。',
      expect.stringMatching(/という名称のものは2つあります（.+、.+）。番号で書いてください。$/),
      '2行目　誤り　「5-A99」：「5-A99」という番号や名称のものは、値を集めていません。',
      '2行目　誤り　番号が空です。',
    ]);
  });
});

describe('a year, a kind, a day', () => {
  const columns = ['番号', '年度', '種類', '値', '「―」の理由', '次に出る日'];
  const value = (...cells: string[]) => {
    const [row] = plannedOf(tablesOf(sheetOf([columns, cells]))).rows;
    return row?.fate === 'wrong' ? row.problems : [row?.cell, row?.value];
  };

  it('is read in every form in which offices write it', () => {
    const years = ['令和7年度', 'Ｒ７', 'R7年度', '2025年度', '２０２５', '令和 7 年度'];
    const read = years.map((year) => value('5-A2', year, '実績', '230', '', ''));
    expect(new Set(read.map((one) => JSON.stringify(one))).size).toBe(1);
    const days = ['2026-07-30', '2026/7/30', '令和8年7月30日', 'R8.7.30'];
    const dashes = days.map((day) => value('5-A2', 'R7', '', '―', 'まだ出ない：国の集計待ち', day));
    expect(new Set(dashes.map((one) => JSON.stringify(one)))).toEqual(
      new Set([
        JSON.stringify([
          { target: '5-A2', what: 'actual', fiscalYear: 2025 },
          {
            ...{ state: 'missing', why: 'not-yet', reason: '国の集計待ち' },
            expectedOn: '2026-07-30',
          },
        ]),
      ]),
    );
  });

  it('is declined where it could mean something else', () => {
    expect([
      value('5-A2', '令和7年', '', '230', '', ''),
      value('5-A2', '', '', '230', '', ''),
      value('5-A2', 'R7', '見込', '230', '', ''),
      value('5-A2', 'R7', '計画', '230', '', ''),
      value('5-A2', 'R7', '', '—', '不明', '令和8年6月31日'),
      value('5-A2', 'R7', '', '230', 'まだ出ない', ''),
      value('5-A2', 'R7', '', '—', 'まだ出ない', ''),
    ]).toEqual([
      [{ problem: 'unknown-year', said: '令和7年' }],
      [{ problem: 'unknown-year', said: '' }],
      [{ problem: 'unknown-kind', said: '見込' }],
      [{ problem: 'has-no-plan' }],
      [
        { problem: 'dash-unexplained', said: '不明' },
        { problem: 'unknown-day', said: '令和8年6月31日' },
      ],
      [{ problem: 'figure-and-dash' }],
      [
        {
          problem: 'declined',
          refusal: { refused: 'day-not-ahead', day: null, today: '2026-06-12' },
        },
      ],
    ]);
  });

  it('takes the four-year plan of a 施策', () => {
    expect(value('mi-03', 'R7', '計画', '1,200', '', '')).toEqual([
      { target: 'mi-03', what: 'planned', fiscalYear: 2025 },
      figure('1200'),
    ]);
  });
});
