/** 読めないファイル: what is wrong with a data file, where, and what to do about it. */

import { type StoreProblem, whatIsWrongWithStore, whatToDoAboutStore } from './store-problem.ts';

/** Where and why a file could not be used; `places` are Japanese sentences or paths into the file. */
export type DataFileProblem =
  | { problem: 'missing'; file: string }
  | { problem: 'unreadable'; file: string; code: string }
  | { problem: 'not-json'; file: string; line: number; column: number }
  | { problem: 'wrong-content'; file: string; places: readonly string[] }
  | { problem: 'unwritable'; file: string; code: string }
  | { problem: 'not-renamable'; file: string; code: string }
  | StoreProblem;

/** How many places are named; the rest is counted. */
const shown = 5;

/** Returns one Japanese paragraph for the person who looks after the files. */
export function explainDataFile(problem: DataFileProblem): string {
  return `${whatIsWrongWithFile(problem)}${whatToDo(problem)}`;
}

/** Returns its first half, for where something else is to be done about it. */
export function whatIsWrongWithFile(problem: DataFileProblem): string {
  return `${isOfFolder(problem) ? 'フォルダ' : 'ファイル'}「${problem.file}」${whatIsWrong(problem)}`;
}

function isOfFolder({ problem }: DataFileProblem): boolean {
  return [
    ...['unwritable', 'not-renamable', 'in-use', 'put-aside', 'sync-failed'],
    ...['taken-over', 'closed'],
  ].includes(problem);
}

function whatIsWrong(problem: DataFileProblem): string {
  switch (problem.problem) {
    case 'missing':
      return 'が見つかりません。';
    case 'unreadable':
      return `を開けません（${problem.code}）。`;
    case 'not-json':
      return `を読めません。${problem.line}行目の${problem.column}文字目で、JSONの書き方が崩れています。`;
    case 'wrong-content':
      return `の内容が正しくありません。${listed(problem.places)}`;
    case 'unwritable':
      return `に書き込めません（${problem.code}）。`;
    case 'not-renamable':
      return `そのものの名前を変えられません（${problem.code}）。ディスクや共有フォルダがじかにつながれている場所（マウントポイント）と思われます。`;
    default:
      return whatIsWrongWithStore(problem);
  }
}

function whatToDo(problem: DataFileProblem): string {
  switch (problem.problem) {
    case 'missing':
      return '置き場所の設定（MICHISUJI_PLAN_DIR、MICHISUJI_DATA_DIR）を確かめてください。';
    case 'unreadable':
    case 'unwritable':
      return 'フォルダとファイルの権限、空き容量を確かめてください。';
    case 'not-renamable':
      return '何も変えていません。MICHISUJI_DATA_DIR にこの中の新しいフォルダを設定してから、もう一度お試しください。';
    case 'not-json':
    case 'wrong-content':
      return 'ファイルには手を加えていません。直すか、控えに戻してから、もう一度お試しください。';
    default:
      return whatToDoAboutStore(problem);
  }
}

function listed(places: readonly string[]): string {
  const rest = places.length - shown;
  const more = rest > 0 ? `ほかにも${rest}か所あります。` : '';
  return `${places.slice(0, shown).join('')}${more}`;
}
