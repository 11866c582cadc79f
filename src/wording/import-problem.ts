/** 直すところの言葉: what is wrong with a file of values or with one of its rows, and how to write it. */

import { dashWords } from '../collection/written-dash.ts';
import type { ImportColumn } from '../collection/import-columns.ts';
import type { ImportProblem, RowPlace } from '../collection/import-rows.ts';
import type { RowProblem } from '../collection/row-problem.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { CellFault } from '../domain/tables.ts';
import { dateText } from '../domain/date-text.ts';
import { targetName } from './entry.ts';
import { baselineName } from './entry-refusal.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { withUnit } from './numbers.ts';
import { quote } from './quote.ts';
import { explain } from './refusal.ts';

/** The headings, as our own files write them. */
export const importHeadings: Readonly<Record<ImportColumn, string>> = {
  target: '番号',
  name: '名称',
  fiscalYear: '年度',
  what: '種類',
  value: '値',
  unit: '単位',
  dashReason: '「—」の理由',
  expectedOn: '次に出る日',
  remark: '理由',
  evidence: '根拠',
};

/** Returns why nothing of a file was taken in, and what to do next. */
export function importProblemText(problem: ImportProblem): string {
  return `${whatIsWrong(problem)}何も登録していません。`;
}

function whatIsWrong(problem: ImportProblem): string {
  switch (problem.problem) {
    case 'no-heading':
      return '見出しの行（番号、年度、値など）が見つかりません。ひな形の見出しを使ってください。';
    case 'column-missing':
      return `${ofSheet(problem.sheet)}見出しの行に「${importHeadings[problem.column]}」の列がありません。`;
    case 'column-twice':
      return `${ofSheet(problem.sheet)}見出しの行に「${importHeadings[problem.column]}」の列が2つ以上あります。`;
    case 'column-hidden':
      return `${ofSheet(problem.sheet)}「${importHeadings[problem.column]}」の列が非表示になっています。表示してから、もう一度送ってください。`;
    case 'nothing-filled-in':
      return `値の入った行がありません${problem.empty === 0 ? '' : `（値が空欄の行は${problem.empty}行）`}。`;
    case 'too-many-rows':
      return `値の入った行が多すぎます（上限${problem.limit}行）。ファイルを分けてください。`;
  }
}

/** @example placeText({ sheet: '', no: 4 }, false); // '4行目' */
export function placeText({ sheet, no }: RowPlace, withSheet: boolean): string {
  return `${withSheet ? ofSheet(sheet) : ''}${no}行目`;
}

function ofSheet(sheet: string): string {
  return sheet === '' ? '' : `シート${quote(sheet)}の`;
}

/** Returns what to correct in a row, a sentence. */
export function rowProblemText(problem: RowProblem): string {
  switch (problem.problem) {
    case 'no-figure':
      return '番号が空です。';
    case 'unknown-figure':
      return `${quote(problem.said)}という番号や名称のものは、値を集めていません。`;
    case 'ambiguous-name':
      return `${quote(problem.said)}という名称のものは${problem.ids.length}つあります（${problem.ids.join('、')}）。番号で書いてください。`;
    case 'other-name':
      return `名称${quote(problem.said)}が、その番号の「${targetName(problem.figure)}」と違います。番号か名称を直してください。`;
    case 'hidden':
      return '非表示の行です。表示して内容を確かめるか、行を消してください。';
    case 'formula':
      return `「${importHeadings[problem.column]}」が数式です。値を貼り付けて（コピーして「値の貼り付け」）、数式をなくしてください。`;
    case 'fault':
      return `「${importHeadings[problem.column]}」${faults[problem.fault]}`;
    case 'twice':
      return `同じ数値の同じ年度が、${problem.others.map((one) => placeText(one, true)).join('、')}にもあります。どちらかを消してください。`;
    case 'not-yours':
      return 'あなたの担当ではないため、入力できません。担当については事務局にお尋ねください。';
    case 'declined':
      return declinedText(problem.refusal);
    default:
      return wordsProblemText(problem);
  }
}

type WordsProblem = Exclude<
  RowProblem,
  {
    problem:
      | ('no-figure' | 'unknown-figure' | 'ambiguous-name' | 'other-name' | 'hidden')
      | ('formula' | 'fault' | 'twice' | 'not-yours' | 'declined');
  }
>;

function wordsProblemText(problem: WordsProblem): string {
  switch (problem.problem) {
    case 'unknown-year':
      return problem.said === ''
        ? '年度が空です。「令和7年度」のように書いてください。'
        : `年度${quote(problem.said)}を読み取れません。「令和7年度」「R7」「2025」のどれかの形で書いてください。`;
    case 'unknown-kind':
      return `種類${quote(problem.said)}は、「実績」か「計画」か空欄（実績）にしてください。`;
    case 'has-no-plan':
      return '行動指標とアウトカムに、計画の値はありません。種類を「実績」にしてください。';
    case 'no-value':
      return '値が空です。数値か、まだ値がないときは「—」を書いてください。';
    case 'not-a-figure':
      return `値${quote(problem.said)}を、${notFigures[problem.because]}`;
    case 'two-units':
      return `値の単位${quote(problem.inValue)}と、単位の列${quote(problem.inColumn)}が違います。`;
    case 'dash-unexplained':
      return `値が「—」のときは、「—」の理由を${whys}のどれかで書き始めてください（例：「${dashWords['not-yet'][0]}：国の集計待ち」）。`;
    case 'figure-and-dash':
      return '数値があるのに、「—」の理由か次に出る日が書かれています。どちらかを消してください。';
    case 'unknown-day':
      return `次に出る日${quote(problem.said)}を読み取れません。「2026-06-30」のように書いてください。`;
    case 'too-long':
      return `「${importHeadings[problem.column]}」が長すぎます（上限${problem.limit}字）。`;
    case 'no-address':
      return `根拠${quote(problem.said)}は、https:// で始まるアドレスにしてください。ほかの補足は「理由」に書けます。`;
  }
}

const whys = [
  ...[dashWords['not-yet'], dashWords['not-surveyed-this-year']],
  ...[dashWords['not-started'], dashWords.retired],
]
  .map(([first]) => `「${first}」`)
  .join('');

export const notFigures: Readonly<
  Record<Extract<RowProblem, { problem: 'not-a-figure' }>['because'], string>
> = {
  empty: '数値として読み取れません。',
  'not-a-number': '数値として読み取れません。「1,234回」のように、数字と単位だけを書いてください。',
  'several-numbers': '1つの数値として読み取れません。数値を1つだけ書いてください。',
  'too-long': '数値として読み取れません。長すぎます。',
  'ambiguous-separator':
    '桁の区切りか小数点か読み分けられません。「1234」か「12.5」のように書いてください。',
  'not-exact':
    '正確な数値として読み取れません。「約」「以上」や括弧書きを除いて、数字と単位だけを書いてください。補足は「理由」に書けます。',
  'other-scale':
    '数値として読み取れません。「割」「千」「K」などは使わず、「50%」「12000」のように、桁を省かずに書いてください。',
};

export const faults: Readonly<Record<CellFault, string>> = {
  'no-value': 'の数式に、計算した結果が入っていません。Excelで開いて、値を貼り付け直してください。',
  error: 'がエラーになっています。正しい値を書いてください。',
  unreadable: 'のセルを読み取れません。書き直してください。',
  'odd-letters': 'に、文字として読めないもの（�）が混じっています。書き直してください。',
  'shown-otherwise':
    'のセルに入っている数と、見えている数が違います（四捨五入や千単位の表示など）。正しい数を確かめ、表示形式を「標準」にして、書き直してください。',
  'too-many-digits':
    'の数が16桁以上あり、Excelでは正しく保たれません。正しい数を確かめ、表示形式を「文字列」にして、書き直してください。',
};

/** What a form says at length, short enough for a row. */
function declinedText(refusal: Refusal): string {
  switch (refusal.refused) {
    case 'year-not-collected':
      return `${fiscalYearName(refusal.fiscalYear)}の値は登録できません。登録できるのは${fiscalYearName(refusal.first)}から${fiscalYearName(refusal.last)}までです。`;
    case 'figure-is-printed':
      return `${fiscalYearName(refusal.fiscalYear)}の値は、計画の資料に「${withUnit(refusal.figure, refusal.unit)}」と載っていて、ここでは直せません。行を消してください。`;
    case 'figure-is-baseline':
      return `${fiscalYearName(refusal.fiscalYear)}の値は、${baselineName(refusal)}の「${withUnit(refusal.figure, refusal.unit)}」で、ここでは直せません。行を消してください。`;
    case 'day-not-ahead':
      return refusal.day === null
        ? '次に出る日が空です。おおよその日でかまいませんので、書いてください。'
        : `次に出る日（${dateText(refusal.day)}）を、今日（${dateText(refusal.today)}）より後にしてください。`;
    case 'day-too-far':
      return `次に出る日（${dateText(refusal.day)}）が先すぎます。${dateText(refusal.last)}までの日にしてください。`;
    default:
      return explain(refusal);
  }
}
