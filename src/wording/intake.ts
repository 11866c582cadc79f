/** 読み込めないファイルの言葉: why nothing was read from a file, and what to do next. */

import type { IntakeCause, IntakeProblem, OtherKind } from '../domain/intake-problem.ts';
import { quote } from './quote.ts';
import { sizeText } from './size-text.ts';

/** Returns what is wrong with a file, that nothing was saved, and what to do about it. */
export function explainIntake({ file, cause }: IntakeProblem): string {
  return `ファイル${quote(file)}を読み込めませんでした。${whatIsWrong(cause)}何も保存していません。${whatToDo(cause)}`;
}

/**
 * Returns the letters over a column in Excel.
 *
 * @example
 * columnLetters(0); // 'A'
 * columnLetters(27); // 'AB'
 */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  const last = String.fromCodePoint(65 + (column % 26));
  return before === 0 ? last : `${columnLetters(before - 1)}${last}`;
}

function whatIsWrong(cause: IntakeCause): string {
  switch (cause.is) {
    case 'empty-file':
      return '中身が空（0バイト）です。';
    case 'too-big':
      return `大きさが、上限の${sizeText(cause.limit)}を超えています。`;
    case 'other-kind':
      return `中身は${otherKinds[cause.kind].what}です。`;
    case 'password':
      return 'パスワードがかかっています。';
    case 'damaged':
      return 'ファイルが途中で切れているか、壊れています。';
    case 'unpacks-too-large':
      return '展開すると、表としては大きすぎるものになります。';
    case 'too-many-parts':
      return `中に入っている部品が多すぎます（上限${cause.limit}個）。`;
    case 'too-heavy':
      return '読み込みに時間かメモリがかかりすぎるため、途中でやめました。';
    case 'not-text':
      return '文字コードが、UTF-8、Shift_JIS、UTF-16のどれでもないか、文字が途中で壊れています。';
    case 'unclosed-quote':
      return `${cause.no}行目で始まる引用符（"）が、閉じていません。`;
    case 'no-cells':
      return '何か書かれたセルがありません。非表示のシートは読みません。';
    default:
      return whatIsTooMuch(cause);
  }
}

type TooMuch = Extract<
  IntakeCause,
  { is: `too-many-${string}` | 'cell-too-long' | 'too-much-text' }
>;

function whatIsTooMuch(cause: Exclude<TooMuch, { is: 'too-many-parts' }>): string {
  switch (cause.is) {
    case 'too-many-sheets':
      return `シートが多すぎます（上限${cause.limit}枚）。`;
    case 'too-many-rows':
      return `${ofSheet(cause.sheet)}行が多すぎます（上限${counted(cause.limit)}行）。`;
    case 'too-many-columns':
      return `${ofSheet(cause.sheet)}${cause.no}行目の列が多すぎます（上限${cause.limit}列）。`;
    case 'cell-too-long':
      return `${ofSheet(cause.sheet)}セル${columnLetters(cause.column)}${cause.no}の文字が多すぎます（上限${counted(cause.limit)}字）。`;
    case 'too-many-cells':
      return `書かれているセルが多すぎます（上限${counted(cause.limit)}個）。`;
    case 'too-much-text':
      return `全体の文字が多すぎます（上限${counted(cause.limit)}字）。`;
  }
}

function whatToDo(cause: IntakeCause): string {
  switch (cause.is) {
    case 'other-kind':
      return otherKinds[cause.kind].next;
    case 'empty-file':
    case 'damaged':
      return '手元のファイルがExcelで開けるかを確かめ、.xlsx形式で保存し直してから、もう一度送ってください。';
    case 'password':
      return 'Excelでパスワードを外し、.xlsx形式で保存し直してから、もう一度送ってください。';
    case 'not-text':
      return 'Excelで開いて文字が正しいかを確かめ、.xlsx形式か「CSV UTF-8（コンマ区切り）」で保存し直してから、もう一度送ってください。';
    case 'unclosed-quote':
      return 'その行の引用符を直すか、Excelで.xlsx形式に保存し直してから、もう一度送ってください。';
    case 'no-cells':
      return '送るファイルを確かめて、もう一度送ってください。';
    case 'cell-too-long':
      return 'そのセルを短くしてから、もう一度送ってください。';
    default:
      return '必要な表だけを新しいブックに値で貼り付け、.xlsx形式で保存してから、もう一度送ってください。';
  }
}

const asXlsx = 'Excelで開き、.xlsx形式で保存し直してから、もう一度送ってください。';
const tableInExcel = '表をExcelに写し、.xlsx形式で保存してから、もう一度送ってください。';

const otherKinds: Readonly<Record<OtherKind, { what: string; next: string }>> = {
  xls: { what: '古い形式のExcel（.xls）', next: asXlsx },
  xlsb: { what: 'バイナリ形式のExcel（.xlsb）', next: asXlsx },
  ods: { what: 'OpenDocument形式の表（.ods）', next: asXlsx },
  numbers: {
    what: 'Numbersの書類（.numbers）',
    next: 'Numbersの「書き出す」でExcelの形式（.xlsx）にしてから、もう一度送ってください。',
  },
  pdf: { what: 'PDF', next: tableInExcel },
  picture: { what: '画像', next: tableInExcel },
  word: { what: 'Wordの文書', next: tableInExcel },
  powerpoint: { what: 'PowerPointの資料', next: tableInExcel },
  'web-page': { what: 'ウェブページ（HTMLかXML）', next: asXlsx },
  archive: {
    what: 'Excelのブックではない圧縮ファイル',
    next: '圧縮を解き、中の.xlsxかCSVを1つずつ送ってください。',
  },
};

/** A CSV has one sheet, without a name. */
function ofSheet(sheet: string): string {
  return sheet === '' ? '' : `シート${quote(sheet)}の`;
}

function counted(count: number): string {
  return count.toLocaleString('ja-JP');
}
