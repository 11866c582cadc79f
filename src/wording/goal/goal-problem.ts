/** ブックの直すところの言葉: what is wrong with the workbook of a goal or with one of its rows. */

import { goalItems, sheetNames, titles } from '../../collection/goal/goal-columns.ts';
import { notStatedWord } from '../../collection/goal/goal-actuals.ts';
import type { GoalFileProblem, GoalRowProblem, Spot } from '../../collection/goal/goal-problem.ts';
import { titleOf } from '../../collection/goal/goal-rows.ts';
import { dashWords } from '../../collection/written-dash.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { faults, notFigures, placeText } from '../import-problem.ts';
import { quote } from '../quote.ts';

/** Returns why nothing of the workbook could be looked at, and what to do next. */
export function goalFileProblemText(problem: GoalFileProblem): string {
  return `${whatIsWrong(problem)}何も登録していません。`;
}

function whatIsWrong(problem: GoalFileProblem): string {
  switch (problem.problem) {
    case 'sheet-missing':
      return `目指す姿の登録用のブックに、シート「${sheetNames[problem.sheet]}」がありません。ひな形のシートを使ってください。`;
    case 'sheet-hidden':
      return `シート「${sheetNames[problem.sheet]}」が非表示になっています。表示して内容を確かめてから、もう一度送ってください。`;
    case 'sheet-twice':
      return `シート「${sheetNames[problem.sheet]}」が2つ以上あります。1つにしてください。`;
    case 'heading-missing':
      return `シート「${sheetNames[problem.sheet]}」に、見出しの行が見つかりません。ひな形の見出しを使ってください。`;
    case 'column-missing':
      return `シート「${sheetNames[problem.sheet]}」の見出しの行に「${problem.title}」の列がありません。`;
    case 'column-twice':
      return `シート「${sheetNames[problem.sheet]}」の見出しの行に「${problem.title}」の列が2つ以上あります。`;
    case 'column-hidden':
      return `シート「${sheetNames[problem.sheet]}」の「${problem.title}」の列が非表示になっています。表示してから、もう一度送ってください。`;
    case 'year-not-collected':
      return `シート「${sheetNames[problem.sheet]}」に、${fiscalYearName(problem.year)}の列があります。登録できるのは${fiscalYearName(problem.first)}から${fiscalYearName(problem.last)}までの実績です。`;
    case 'no-rows':
      return `シート「${sheetNames[problem.sheet]}」に、書き込まれた行がありません（「（例）」の行は数えません）。`;
    case 'no-goal-number':
      return problem.said === ''
        ? 'シート「目指す姿」の「番号」に、目指す姿の番号（1～11）を書いてください。'
        : `シート「目指す姿」の番号${quote(problem.said)}が、計画の目指す姿（1～11）のどれでもありません。`;
    case 'goal-is-in-plan':
      return `目指す姿${problem.goal}は、計画データに載っています。ブックで追加や差し替えができるのは、計画データにない目指す姿だけです。`;
  }
}

/** Returns what to correct in a row, a sentence. */
export function goalRowProblemText(problem: GoalRowProblem): string {
  switch (problem.problem) {
    case 'hidden':
      return '非表示の行です。表示して内容を確かめるか、行を消してください。';
    case 'formula':
      return `${column(problem.at)}が数式です。値を貼り付けて（コピーして「値の貼り付け」）、数式をなくしてください。`;
    case 'fault':
      return `${column(problem.at)}${faults[problem.fault]}`;
    case 'empty':
      return emptyText(problem.at);
    case 'too-long':
      return `${column(problem.at)}が長すぎます（上限${problem.limit}字）。`;
    case 'not-one-of':
      return `${column(problem.at)}${saidText(problem.said)}${problem.words.map((word) => `「${word}」`).join('か')}${problem.words.length > 2 ? 'のどれか' : ''}にしてください。`;
    case 'not-a-number':
      return `${column(problem.at)}の${quote(problem.said)}を、1から${problem.most}までの整数で書いてください。`;
    case 'not-a-figure':
      return `${column(problem.at)}の${quote(problem.said)}を、${notFigures[problem.because]}`;
    case 'unit-in-figure':
      return `${column(problem.at)}に付いた単位${quote(problem.inValue)}が、単位の列（${problem.unit ?? '—'}）と違います。`;
    case 'unknown-year':
      return `${column(problem.at)}の${quote(problem.said)}を読み取れません。「令和5年度」「R5」「2023」のどれかの形で書いてください。`;
    case 'unknown-cadence':
      return `「${titles.cadence}」の${quote(problem.said)}を読み取れません。「毎年」「随時」「5年に1度」「令和8年度」のどれかの形で書き始めてください。`;
    case 'dash-unexplained':
      return `${column(problem.at)}を、「${notStatedWord}」か、${whys}のどれかで書き始めてください（例：「${dashWords['not-yet'][0]}：国の集計待ち」）。`;
    case 'figure-and-dash':
      return `実績に数値があるのに、${column(problem.at)}が書かれています。どちらかを消してください。`;
    case 'no-index-without-actual':
      return `${column(problem.at)}がありますが、その年度の実績か、0でない基準値がありません。`;
    case 'item-missing':
      return `「${goalItems[problem.item]}」の行がありません。`;
    case 'unknown-item':
      return `項目${quote(problem.said)}は、ひな形の項目のどれでもありません。`;
    default:
      return meaningProblemText(problem);
  }
}

type MeaningProblem = Exclude<
  GoalRowProblem,
  {
    problem:
      | ('hidden' | 'formula' | 'fault' | 'empty' | 'too-long' | 'not-one-of' | 'not-a-number')
      | ('not-a-figure' | 'unit-in-figure' | 'unknown-year' | 'unknown-cadence')
      | ('dash-unexplained' | 'figure-and-dash' | 'no-index-without-actual')
      | ('item-missing' | 'unknown-item');
  }
>;

function meaningProblemText(problem: MeaningProblem): string {
  switch (problem.problem) {
    case 'other-name':
      return `名称${quote(problem.said)}が、計画にある名称「${problem.name}」と違います。番号か名称を直してください。`;
    case 'not-an-indicator':
      return `${column(problem.at)}の${quote(problem.said)}は、指標の番号ではありません。「8-A1」の形で書いてください。`;
    case 'unknown-indicator':
      return `${column(problem.at)}の「${problem.id}」が、シート「指標」にありません。`;
    case 'other-level':
      return `${column(problem.at)}の「${problem.id}」は、区分「${problem.part}」に付く段階の指標ではありません。`;
    case 'one-indicator':
      return `${column(problem.at)}に、番号を1つだけ書いてください。`;
    case 'link-leads-back':
      return 'つながりは、行動指標から短期アウトカム、短期アウトカムから中長期アウトカムの向きに書いてください。';
    case 'unknown-text':
      return `${quote(problem.said)}が、${among[problem.among]}にありません。同じ文で書いてください。`;
    case 'not-a-section':
      return /^\d{4}-\d\d-\d\d$/u.test(problem.said)
        ? `「${titles.section}」が日付（${problem.said}）になっています。セルの書式を「文字列」にして、「8-1」のように書き直してください。`
        : `「${titles.section}」の${quote(problem.said)}を、「8-1」の形で書いてください。`;
    case 'other-goal':
      return `${column(problem.at)}の${quote(problem.said)}が、この目指す姿の番号で始まっていません。`;
    case 'unknown-section':
      return `区分「${problem.said}」が、シート「取組み」にありません。`;
    case 'unknown-initiative':
      return `区分${problem.section}に、取組み${problem.no}がありません。`;
    case 'initiative-gap':
      return `区分${problem.section}に、取組み${problem.expected}がありません。番号は1から順に付けてください。`;
    case 'other-section-name':
      return `区分${problem.section}の名称が、上の行の「${problem.name}」と違います。`;
    case 'unknown-twin':
      return `「${titles.same}」の「${problem.id}」が、計画にもこのブックにもありません。`;
    case 'other-twin':
      return `「${titles.same}」の「${problem.id}」と、単位、よい方向、基準値、実績、指数のどれかが違います。同じ指標なら、すべて同じにしてください。`;
    case 'twice':
      return `「${problem.what}」が、${problem.others.map((one) => placeText(one, false)).join('、')}にもあります。どちらかを直してください。`;
    case 'other-value':
      return `行動指標「${problem.name}」の内容が、${placeText(problem.row, false)}と違います。同じものなら同じ内容にするか空欄に、別のものなら違う名前か「${titles.shownId}」で分けてください。`;
    case 'other-in-plan':
      return `行動指標「${problem.name}」は、計画のほかの目指す姿にもあります（${problem.id}）が、内容が違います。同じものなら値を空欄に、別のものなら違う名前にしてください。`;
    case 'value-without-indicator':
      return `「${titles.shown}」が空なのに、その値などが書かれています。`;
    case 'not-used':
      return `区分「${problem.part}」の行では、${column(problem.at)}を使いません。消してください。`;
    case 'too-many-rows':
      return `行が多すぎます（上限${problem.limit}行）。`;
  }
}

function emptyText(at: Spot): string {
  if (at === 'unit') return '単位が空です。単位がないときは「—」を書いてください。';
  if (typeof at === 'string' && at.startsWith('actual:')) {
    return `${column(at)}が空です。数値か、値がないときは「—」を書いてください。`;
  }
  if (at === 'baseline') return '基準値が空です。数値か、値がないときは「—」を書いてください。';
  return `${column(at)}が空です。`;
}

function saidText(said: string): string {
  return said === '' ? 'が空です。' : `の${quote(said)}は、`;
}

function column(at: Spot): string {
  return `「${typeof at === 'string' ? titleOf(at) : goalItems[at.item]}」`;
}

const among = {
  audience: 'シート「目指す姿」の「注目する対象」',
  issue: '区分「主な課題・現状」の行',
  trigger: '区分「きっかけとなる変化」の行',
} as const;

const whys = [
  ...[dashWords['not-yet'], dashWords['not-surveyed-this-year']],
  ...[dashWords['not-started'], dashWords.retired],
]
  .map(([first]) => `「${first}」`)
  .join('');
