/** 登録用ブックの表: the workbook to fill in for a goal, and the one that comes back with what to correct. */

import {
  type ColumnKey,
  goalItems,
  type GoalSheet,
  sheetNames,
} from '../../collection/goal/goal-columns.ts';
import { notStatedWord } from '../../collection/goal/goal-actuals.ts';
import { exampleMark, titleOf } from '../../collection/goal/goal-rows.ts';
import { explainingSheet } from '../../collection/goal/goal-tables.ts';
import type { GoalPlan } from '../../collection/goal/plan-goal.ts';
import { type WrittenGoal, type WrittenValue } from '../../collection/goal/written-goal.ts';
import { dashWords } from '../../collection/written-dash.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { type ImportSheet, inCell } from '../import-sheet.ts';
import { placeText } from '../import-problem.ts';
import { goalExamples } from './goal-examples.ts';
import { goalRowProblemText } from './goal-problem.ts';

/** Returns the sheets to fill in; where the goal is empty, each list has a row that shows how. */
export function goalWorkbook(
  written: readonly WrittenGoal[],
  years: readonly FiscalYear[],
): ImportSheet[] {
  return [
    ...written.map(({ sheet, columns, rows }) => ({
      name: sheetNames[sheet],
      columns: columns.map(columnOf),
      rows: [
        ...(rows.length === 0 ? [exampleRow(sheet, columns, years)] : []),
        ...rows.map((cells) => columns.map((key) => valueIn(cells.get(key)))),
      ],
    })),
    explanation,
  ];
}

/** Returns all rows of a workbook as they were sent, and beside them what to correct. */
export function goalCorrections({ sheets }: Pick<GoalPlan, 'sheets'>): ImportSheet[] {
  return sheets.map(({ sheet, columns, rows }) => ({
    name: sheetNames[sheet],
    columns: [
      { title: '直すところ', width: 60 },
      { title: '元の行', width: 10 },
      ...columns.map(columnOf),
    ],
    rows: rows.map(({ row, problems }) => [
      problems.map(goalRowProblemText).join(''),
      placeText(row.place, false),
      ...columns.map(row.text),
    ]),
  }));
}

function valueIn(value: WrittenValue | undefined): string | number | null {
  if (value === undefined || value === '') return null;
  return typeof value === 'string' ? value : inCell(value.figure);
}

function exampleRow(
  sheet: GoalSheet,
  columns: readonly ColumnKey[],
  years: readonly FiscalYear[],
): (string | null)[] {
  const example = goalExamples(years)[sheet];
  return columns.map((key, at) => {
    const said = example.get(key) ?? '';
    return at === 0 ? `${exampleMark}${said}` : said === '' ? null : said;
  });
}

const wide: readonly string[] = [
  ...['text', 'from', 'content', 'method', 'initiative', 'activities', 'remarks', 'shownRemarks'],
  ...['name', 'measure', 'shown', 'sectionName', 'variants', 'second'],
];

function columnOf(key: ColumnKey): { title: string; width: number } {
  const isWide = wide.includes(key) || key.startsWith('dash:');
  return { title: titleOf(key), width: isWide ? 36 : 14 };
}

const dash = [dashWords['not-yet'], dashWords['not-surveyed-this-year']]
  .concat([dashWords['not-started'], dashWords.retired])
  .map(([first]) => `「${first}」`)
  .join('');

const notes: readonly string[] = [
  '5枚のシート（目指す姿、ロジックモデル、指標、取組み、施策）をすべて書いて、Slackのホームの「ファイルから入力」か npm run import で取り込みます。取り込めるのは事務局だけです。',
  '登録する前に、追加されるものと、直すところを行ごとに示します。直すところが1つでもあれば、何も登録しません。',
  `「${exampleMark}」で始まる行と、このシートは読みません。行の追加、削除、並べ替えはかまいません。見出しとシートの名前は変えないでください。`,
  '数式と非表示の行・列・シートは読みません。数式は値の貼り付けで値にしてください。',
  '「8-1」のような番号は、日付にならないように、セルの書式を「文字列」にして書いてください。',
  '［目指す姿］「名称」は、計画にある名称のとおりに書きます。「注目する対象」は1行に1つずつ書きます（Alt+Enter）。',
  `［目指す姿］「${goalItems.shortTermWhole}」は、ロジックモデルの文をすべて書いたときに「はい」、一部のときに「いいえ」とします。中長期も同じです。`,
  '［ロジックモデル］「区分」は、主な課題・現状、きっかけとなる変化、取組例、短期アウトカム、中長期アウトカム、つながりのどれかです。',
  '［ロジックモデル］主な課題・現状には「対象」を、きっかけとなる変化には「対象」と「つながる元の文」（課題の文）を書きます。取組例には「つながる元の文」（きっかけの文）と、行動指標の番号（8-A1）を書きます。番号は「、」で区切って並べられます。',
  '［ロジックモデル］アウトカムには「指標」を1つ書きます。「つながり」は、資料に言葉で書かれたものだけを、「指標」から「つながる先の指標」への向きで書きます。',
  '［指標］「段階」は、行動指標、短期アウトカム、中長期アウトカムのどれかです。「番号」は段階ごとに1から付けます（行動指標の1が8-A1になります）。',
  '［指標］「よい方向」は、「増えるほどよい」か「減るほどよい」です。「収集の周期」は、「毎年」「随時」「5年に1度」「令和8年度」のように書きます。',
  `［指標・施策］値がないときは「—」と書き、その理由を「${notStatedWord}」か、${dash}のどれかで書き始めます。次の年度は「（次は令和8年度）」と添えられます。0と「—」は別のものです。`,
  '［指標・施策］年度ごとの列は、「令和7年度の実績」のように見出しを足すと増やせます。「指数」と「達成率」は、資料に印刷されたものだけを書きます。',
  '［指標］「同じ指標」には、ほかの目指す姿にも載っている同じ指標の番号（5-M2）を書きます。値はすべて同じでなければなりません。',
  '［指標］「備考」は1行に1つずつ書きます。「比較：」「名称：」「単位：」「書き込み：」「転記：」で書き始めると、その種類の注記になります。',
  '［取組み］区分（8-1）ごとに、取組みを1から順に書きます。',
  '［施策］「再掲」には○を書きます。ほかの行や、ほかの目指す姿にある行動指標は、名前だけを書けば、その値が使われます（種類から先は空欄）。',
  '［施策］「値の種類」は「年ごと」か「累計」です。施設などがまだ始まっていないときは「開始」に「未開始」と書きます。',
];

const explanation: ImportSheet = {
  name: explainingSheet,
  columns: [{ title: '書き方', width: 120 }],
  rows: notes.map((note) => [note]),
};

/** Returns that the workbook lies in a file, and what to do with it. */
export function goalWorkbookWrittenText(
  file: string,
  { no, loaded }: { no: number; loaded: boolean },
): string {
  return loaded
    ? `目指す姿${no}のいまの内容を、登録用のブックの形で「${file}」に書き出しました。資料の行番号や、写しの欠けについての注記など、ブックにない欄は入っていません。`
    : `目指す姿${no}の登録用のブックを「${file}」に書き出しました。書き込んで、npm run import かSlackの「ファイルから入力」で取り込めます。`;
}
