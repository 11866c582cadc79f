/** Workbooks with mistakes in them: each is found in its row, said in words, and nothing is kept. */

import { expect, it } from 'vitest';
import type { GoalSheet } from '../../../src/collection/goal/goal-columns.ts';
import { isGoalWorkbook } from '../../../src/collection/goal/goal-tables.ts';
import { isGoalPlan, planGoal } from '../../../src/collection/goal/plan-goal.ts';
import type { Tables } from '../../../src/domain/tables.ts';
import { goalFileProblemText } from '../../../src/wording/goal/goal-problem.ts';
import { goalPreviewLines } from '../../../src/wording/goal/goal-preview.ts';
import { first, goalEight, importer, plannedGoal, tablesFrom } from './a-goal.ts';

/** Row and heading of a sheet → what somebody wrote there. */
type Slip = readonly [sheet: GoalSheet, no: number, title: string, said: string];

function withSlips(...slips: readonly Slip[]): Tables {
  return tablesFrom(goalEight(), (sheet, cells) => {
    const changed = cells.map((row) => [...row]);
    for (const [where, no, title, said] of slips) {
      const at = cells[0]?.indexOf(title) ?? -1;
      const row = changed[no - 1];
      if (where === sheet && at === -1) throw new Error(`No column ${title}`);
      if (where === sheet && row !== undefined) row[at] = said;
    }
    return changed;
  });
}

/** What a person reads, and that nothing is kept. */
function said(tables: Tables): string[] {
  const plan = planGoal(first, tables, importer);
  if (!isGoalPlan(plan)) return [goalFileProblemText(plan)];
  expect(plan.state).toBe(first);
  return goalPreviewLines(plan, first, 20);
}

const inRows = (...slips: Slip[]): string[] => said(withSlips(...slips)).slice(1);

it('tells mistakes in figures, units, years and 「—」', () => {
  expect(
    inRows(
      ['indicators', 2, '令和6年度の実績', '約7'],
      ['indicators', 3, '単位', ''],
      ['indicators', 4, '令和6年度の実績', '—'],
      ['indicators', 5, '令和6年度の実績', ''],
      ['indicators', 6, '基準値の年度', '令和5年'],
      ['indicators', 7, '基準値', '787件'],
      ['indicators', 8, '収集の周期', 'ときどき'],
      ['indicators', 9, '令和6年度の指数', '101'],
      ['indicators', 11, 'よい方向', '上'],
    ),
  ).toMatchInlineSnapshot(`
    [
      "シート「指標」の2行目　「令和6年度の実績」の「約7」を、正確な数値として読み取れません。「約」「以上」や括弧書きを除いて、数字と単位だけを書いてください。補足は「理由」に書けます。",
      "シート「指標」の3行目　単位が空です。単位がないときは「—」を書いてください。",
      "シート「指標」の4行目　「令和6年度の実績が「—」の理由」を、「資料に理由の記載なし」か、「まだ出ない」「調査の年ではない」「まだ始まっていない」「廃止・差し替え」のどれかで書き始めてください（例：「まだ出ない：国の集計待ち」）。",
      "シート「指標」の5行目　「令和6年度の実績」が空です。数値か、値がないときは「—」を書いてください。",
      "シート「指標」の6行目　「基準値の年度」の「令和5年」を読み取れません。「令和5年度」「R5」「2023」のどれかの形で書いてください。",
      "シート「指標」の7行目　「基準値」に付いた単位「件」が、単位の列（人）と違います。",
      "シート「指標」の8行目　「収集の周期」の「ときどき」を読み取れません。「毎年」「随時」「5年に1度」「令和8年度」のどれかの形で書き始めてください。",
      "シート「指標」の9行目　「令和6年度の指数」がありますが、その年度の実績か、0でない基準値がありません。",
      "シート「指標」の11行目　「よい方向」の「上」は、「増えるほどよい」か「減るほどよい」にしてください。",
      "シート「指標」の14行目　「同じ指標」の「8-S1」と、単位、よい方向、基準値、実績、指数のどれかが違います。同じ指標なら、すべて同じにしてください。",
    ]
  `);
});

it('tells numbers that stand twice, are none, or belong to another goal', () => {
  expect(
    inRows(
      ['indicators', 3, '番号', '1'],
      ['indicators', 4, '番号', '0'],
      ['indicators', 5, '段階', '成果'],
      ['indicators', 9, '同じ指標', '7-M9'],
      ['indicators', 10, '同じ指標', '5-M1'],
      ['initiatives', 3, '取組みの区分', '7-1'],
      ['initiatives', 4, '取組みの区分', '2026-08-02'],
      ['measures', 4, '取組みの区分', '8-9'],
    ),
  ).toMatchInlineSnapshot(`
    [
      "シート「ロジックモデル」の8行目　「指標」の「8-A2」が、シート「指標」にありません。",
      "シート「ロジックモデル」の9行目　「指標」の「8-A3」が、シート「指標」にありません。",
      "シート「ロジックモデル」の10行目　「指標」の「8-A4」が、シート「指標」にありません。",
      "シート「指標」の2行目　「8-A1」が、3行目にもあります。どちらかを直してください。",
      "シート「指標」の3行目　「8-A1」が、2行目にもあります。どちらかを直してください。",
      "シート「指標」の4行目　「番号」の「0」を、1から99までの整数で書いてください。",
      "シート「指標」の5行目　「段階」の「成果」は、「行動指標」か「短期アウトカム」か「中長期アウトカム」のどれかにしてください。",
      "シート「指標」の9行目　「同じ指標」の「7-M9」が、計画にもこのブックにもありません。",
      "シート「指標」の10行目　「同じ指標」の「5-M1」と、単位、よい方向、基準値、実績、指数のどれかが違います。同じ指標なら、すべて同じにしてください。",
      "シート「取組み」の3行目　「取組みの区分」の「7-1」が、この目指す姿の番号で始まっていません。",
      "シート「取組み」の4行目　「取組みの区分」が日付（2026-08-02）になっています。セルの書式を「文字列」にして、「8-1」のように書き直してください。",
      "シート「施策」の4行目　区分「8-9」が、シート「取組み」にありません。",
      "シート「施策」の5行目　区分8-1に、取組み2がありません。",
      "シート「施策」の6行目　区分「8-2」が、シート「取組み」にありません。",
      "シート「施策」の7行目　区分「8-2」が、シート「取組み」にありません。",
      "シート「施策」の8行目　区分「8-2」が、シート「取組み」にありません。",
      "シート「施策」の9行目　区分「8-2」が、シート「取組み」にありません。",
      "シート「施策」の10行目　区分「8-2」が、シート「取組み」にありません。",
    ]
  `);
});

it('tells links that lead nowhere', () => {
  expect(
    inRows(
      ['model', 2, '対象', '区内の人'],
      ['model', 5, 'つながる元の文', 'なかった課題'],
      ['model', 7, '指標', '8-A9'],
      ['model', 8, '指標', '8-S1'],
      ['model', 9, 'つながる元の文', 'なかったきっかけ'],
      ['model', 11, '指標', '8-A1'],
      ['model', 6, 'つながる先の指標', '8-S1'],
    ),
  ).toMatchInlineSnapshot(`
    [
      "シート「ロジックモデル」の2行目　「区内の人」が、シート「目指す姿」の「注目する対象」にありません。同じ文で書いてください。",
      "シート「ロジックモデル」の5行目　「なかった課題」が、区分「主な課題・現状」の行にありません。同じ文で書いてください。",
      "シート「ロジックモデル」の6行目　区分「きっかけとなる変化」の行では、「つながる先の指標」を使いません。消してください。",
      "シート「ロジックモデル」の7行目　「指標」の「8-A9」が、シート「指標」にありません。",
      "シート「ロジックモデル」の8行目　「指標」の「8-S1」は、区分「取組例」に付く段階の指標ではありません。",
      "シート「ロジックモデル」の9行目　「なかったきっかけ」が、区分「きっかけとなる変化」の行にありません。同じ文で書いてください。",
      "シート「ロジックモデル」の11行目　「指標」の「8-A1」は、区分「短期アウトカム」に付く段階の指標ではありません。",
    ]
  `);
});

it('tells two values for one thing, in the workbook and in the plan', () => {
  expect(
    inRows(
      ['measures', 3, '行動指標', '三軒茶屋就労支援センターのセミナー開催数（目指す姿8）'],
      ['measures', 4, '令和6年度の実績', '8'],
      ['measures', 6, '行動指標', ''],
    ),
  ).toMatchInlineSnapshot(`
    [
      "シート「施策」の3行目　行動指標「三軒茶屋就労支援センターのセミナー開催数（目指す姿8）」の内容が、2行目と違います。同じものなら同じ内容にするか空欄に、別のものなら違う名前か「行動指標の番号」で分けてください。",
      "シート「施策」の4行目　行動指標「R60-SETAGAYA-のセミナーの開催回数」は、計画のほかの目指す姿にもあります（mi-03）が、内容が違います。同じものなら値を空欄に、別のものなら違う名前にしてください。",
      "シート「施策」の6行目　「行動指標」が空なのに、その値などが書かれています。",
    ]
  `);
});

it('tells another name than that of the plan, and what is missing on the first sheet', () => {
  expect(inRows(['goal', 3, '内容', '渋谷区<!channel>'], ['goal', 6, '内容', '']))
    .toMatchInlineSnapshot(`
    [
      "シート「目指す姿」の3行目　名称「渋谷区＜!channel＞」が、計画にある名称「地域及び社会課題解決への関心が高く参画しやすい世田谷区」と違います。番号か名称を直してください。",
      "シート「目指す姿」の6行目　「短期アウトカムの文は、これですべて」が空です。「はい」か「いいえ」にしてください。",
    ]
  `);
});

it('reads wide digits and letters', () => {
  const tables = withSlips(
    ['indicators', 3, '令和6年度の実績', '２０５回'],
    ['indicators', 3, '番号', '２'],
    ['model', 7, '指標', '８－Ａ１'],
    ['goal', 2, '内容', '８'],
  );
  expect(plannedGoal(tables).content).toEqual(plannedGoal(withSlips()).content);
});

it('refuses formulas, faults, hidden rows, hidden columns and hidden sheets', () => {
  const tables = withSlips();
  const changed = (change: (at: Tables['sheets'][number]) => Tables['sheets'][number]): Tables => ({
    ...tables,
    sheets: tables.sheets.map((sheet) => (sheet.name === '指標' ? change(sheet) : sheet)),
  });
  const row = (given: Partial<Tables['sheets'][number]['rows'][number]>) =>
    changed((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((one) => (one.no === 3 ? { ...one, ...given } : one)),
    }));
  expect([
    said(row({ formulas: [9] })).slice(1),
    said(row({ faults: [{ column: 8, fault: 'error' }] })).slice(1),
    said(row({ hidden: true })).slice(1),
    said(changed((sheet) => ({ ...sheet, hiddenColumns: [8] }))),
    said({
      sheets: tables.sheets.filter(({ name }) => name !== '施策'),
      hiddenSheets: ['施策'],
    }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "シート「指標」の3行目　「令和6年度の実績」が数式です。値を貼り付けて（コピーして「値の貼り付け」）、数式をなくしてください。",
      ],
      [
        "シート「指標」の3行目　「基準値」がエラーになっています。正しい値を書いてください。",
      ],
      [
        "シート「指標」の3行目　非表示の行です。表示して内容を確かめるか、行を消してください。",
      ],
      [
        "シート「指標」の「基準値」の列が非表示になっています。表示してから、もう一度送ってください。何も登録していません。",
      ],
      [
        "シート「施策」が非表示になっています。表示して内容を確かめてから、もう一度送ってください。何も登録していません。",
      ],
    ]
  `);
});

it('refuses a workbook without a sheet, a column, a year or a number, and one for a goal of the plan', () => {
  const without = (name: string): Tables => ({
    ...withSlips(),
    sheets: withSlips().sheets.filter((sheet) => sheet.name !== name),
  });
  expect([
    said(without('取組み')),
    said(withSlips(['indicators', 1, '基準値', '基準'])),
    said(withSlips(['indicators', 1, '令和6年度の実績', '令和16年度の実績'])),
    said(withSlips(['indicators', 1, '令和6年度の実績', '実績'])),
    said(withSlips(['goal', 2, '内容', '12'])),
    said(withSlips(['goal', 2, '内容', '5'])),
    said({ ...withSlips(), sheets: [...withSlips().sheets, ...withSlips().sheets] }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "目指す姿の登録用のブックに、シート「取組み」がありません。ひな形のシートを使ってください。何も登録していません。",
      ],
      [
        "シート「指標」の見出しの行に「基準値」の列がありません。何も登録していません。",
      ],
      [
        "シート「指標」に、令和16年度の列があります。登録できるのは令和6年度から令和7年度までの実績です。何も登録していません。",
      ],
      [
        "シート「指標」の見出しの行に「令和6年度の実績」の列がありません。何も登録していません。",
      ],
      [
        "シート「目指す姿」の番号「12」が、計画の目指す姿（1～11）のどれでもありません。何も登録していません。",
      ],
      [
        "目指す姿5は、計画データに載っています。ブックで追加や差し替えができるのは、計画データにない目指す姿だけです。何も登録していません。",
      ],
      [
        "シート「目指す姿」が2つ以上あります。1つにしてください。何も登録していません。",
      ],
    ]
  `);
});

it('is told from a file of values by its sheets', () => {
  expect([
    isGoalWorkbook(withSlips()),
    isGoalWorkbook({ sheets: [], hiddenSheets: ['指標', '施策'] }),
    isGoalWorkbook({
      sheets: [{ name: '指標', rows: [], hiddenColumns: [] }],
      hiddenSheets: [],
    }),
  ]).toEqual([true, true, false]);
});
