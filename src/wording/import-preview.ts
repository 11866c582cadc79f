/** 取り込みの下見の言葉: what a file of values would do, row by row, before any of it is registered. */

import {
  changesAnything,
  type ImportPlan,
  isReady,
  type PlannedRow,
} from '../collection/plan-import.ts';
import type { Template } from '../collection/template-rows.ts';
import type { Doubt } from '../collection/doubts.ts';
import { doubtText, enteredValueText, targetName } from './entry.ts';
import { cut } from './excerpt.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { placeText, rowProblemText } from './import-problem.ts';
import { quote } from './quote.ts';

type Planned<Fate extends PlannedRow['fate']> = Extract<PlannedRow, { fate: Fate }>;
type Rows = Pick<ImportPlan, 'rows'>;

const fates = {
  added: '追加',
  changed: '変更',
  same: '同じ',
  doubtful: '確認',
  wrong: '誤り',
} as const;

/**
 * Returns the counts first, then at most so many rows, what is to be corrected before what is not; rows
 * that change nothing are only counted.
 */
export function importPreviewLines(plan: ImportPlan, most: number): string[] {
  const { empty, unused, notRead } = plan;
  const rows = shownRows(plan);
  const left = rows.length - most;
  return [
    summaryText(plan),
    ...rows.slice(0, most).map((row) => rowLine(row, plan)),
    ...(left > 0 ? [`ほか${left}行`] : []),
    ...(empty > 0 ? [`値が空欄の行（${empty}行）には、何もしません。`] : []),
    ...namedLine('使わない列', unused),
    ...namedLine('読まなかったシート', notRead),
  ];
}

/** Returns what a file would do in one line, and that nothing is registered yet. */
function summaryText(plan: ImportPlan): string {
  const { rows } = plan;
  const count = (fate: PlannedRow['fate']): number =>
    rows.filter((one) => one.fate === fate).length;
  const same = count('same');
  if (!isReady(plan)) {
    const parts = [
      ...(count('wrong') > 0 ? [`直すところのある行が${count('wrong')}行`] : []),
      ...(count('doubtful') > 0 ? [`「理由」の要る行が${count('doubtful')}行`] : []),
    ];
    return `このままでは登録できません。${rows.length}行のうち、${parts.join('、')}あります。まだ何も登録していません。`;
  }
  if (!changesAnything(plan)) {
    return `${same}行とも、いまの値と同じです。登録するものはありません。`;
  }
  const parts = (['added', 'changed'] as const)
    .filter((fate) => count(fate) > 0)
    .map((fate) => `${fates[fate]}${count(fate)}件`);
  const others = same > 0 ? `（ほかに、いまの値と同じもの${same}件）` : '';
  return `登録するもの：${parts.join('、')}${others}。まだ何も登録していません。`;
}

function shownRows({ rows }: Rows): PlannedRow[] {
  const order = ['wrong', 'doubtful', 'changed', 'added'] as const;
  return order.flatMap((fate) => rows.filter((one) => one.fate === fate));
}

function rowLine(row: PlannedRow, { rows }: Rows): string {
  const sheets = new Set(rows.map(({ written }) => written.place.sheet));
  const place = placeText(row.written.place, sheets.size > 1);
  return `${place}　${fates[row.fate]}　${row.fate === 'wrong' ? wrongText(row) : fittingText(row)}`;
}

function wrongText({ written, problems }: Planned<'wrong'>): string {
  const { target, name } = written.cells;
  const said = target === '' ? name : target;
  const whose = said === '' ? '' : `${quote(said)}：`;
  return `${whose}${correctionText(problems)}`;
}

function fittingText(row: Exclude<PlannedRow, { fate: 'wrong' }>): string {
  const { figure, cell, value, remark } = row;
  const { fiscalYear, what } = cell;
  const year = `${fiscalYearName(fiscalYear)}${what === 'planned' ? 'の計画' : ''}`;
  const now = enteredValueText(value, figure.unit);
  const reason = remark === null ? '' : `　理由：${cut(remark, 40)}`;
  return `${cut(targetName(figure), 60)}（${year}）：${beforeText(row)}${now}${reason}${doubtsText(row)}`;
}

function beforeText(row: Exclude<PlannedRow, { fate: 'wrong' }>): string {
  if (!('before' in row) || row.before === null) return '';
  const { value, waitsAs, isHidden } = row.before;
  if (isHidden) return 'ほかの方の承認待ちの値と入れ替え → ';
  const waits = waitsAs === null ? '' : `（承認待ちの入力${waitsAs}）`;
  return `${enteredValueText(value, row.figure.unit)}${waits} → `;
}

function doubtsText(row: Exclude<PlannedRow, { fate: 'wrong' }>): string {
  const said = doubtSentences(row);
  return said === '' ? '' : `　${said}`;
}

/** Returns what to correct or to explain in a row; nothing for one that fits. */
export function toCorrect(row: PlannedRow): string {
  if (row.fate === 'wrong') return correctionText(row.problems);
  return row.fate === 'doubtful' ? doubtSentences(row) : '';
}

function correctionText(problems: Planned<'wrong'>['problems']): string {
  return problems.map(rowProblemText).join('');
}

function doubtSentences(row: Exclude<PlannedRow, { fate: 'wrong' }>): string {
  const { figure, value, doubts } = row;
  const of = (doubt: Doubt): string =>
    value.state === 'measured' ? doubtText(doubt, value.value, figure) : '';
  const said = doubts.map(of).join('');
  if (row.fate !== 'doubtful') return said;
  const next = '「理由」の列に、そのわけを書いてください。';
  return doubts.length === 0
    ? `承認された値を直すときは、理由が要ります。${next}`
    : `${said}正しければ、${next}`;
}

export function namedLine(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const left = names.length - most.names;
  const others = left > 0 ? `、ほか${left}` : '';
  return [`${what}：${names.slice(0, most.names).map(quote).join('')}${others}`];
}

const most = { names: 8 };

/** Returns what was registered, and what comes next. */
export function importedText(count: number): string {
  return `${count}件を登録しました。事務局が承認すると、答えに使われます。`;
}

export const importFailed = '登録していません。今のデータは変わっていません。';

export function noSuchFile(file: string): string {
  return `ファイル「${file}」が見つかりません。名前と場所を確かめてください。${importFailed}`;
}

/** Returns that the table with the corrections lies in a file, and what to do with it. */
export function correctionsWrittenText(file: string): string {
  return `直すところを書き足した表を「${file}」に書き出しました。直してから、そのファイルをもう一度取り込めます。`;
}

/** Returns that the sheet to fill in lies in a file, and how many rows it has. */
export function templateWrittenText(file: string, rows: number): string {
  return `${rows}件の行のあるひな形を「${file}」に書き出しました。値を書き込んで、npm run import で取り込めます。`;
}

export const templateFailed = 'ひな形は書き出していません。';

/** Returns why there is nothing to fill in. */
export function nothingToFillIn({
  fiscalYear,
  printed,
  baselines,
  notExpected,
}: Omit<Template, 'rows'>): string {
  const whys = [
    ...(printed > 0 ? [`資料に値が載っているもの${printed}件`] : []),
    ...(baselines > 0 ? [`基準値になっているもの${baselines}件`] : []),
    ...(notExpected > 0 ? [`その年度に集める予定のないもの${notExpected}件`] : []),
  ];
  const why = whys.length === 0 ? '' : `（${whys.join('、')}）`;
  return `${fiscalYearName(fiscalYear)}に値を書き込むものがありません${why}。${templateFailed}`;
}

export const correctionsGivenText =
  '直すところを書き足した表を、このアプリの「メッセージ」に送ります。直してから、そのファイルを選んでください。';

export const fileGoneText =
  'ファイルを受け取れませんでした。削除されたか、ほかの人が送ったファイルのようです。何も登録していません。もう一度選んでください。';
