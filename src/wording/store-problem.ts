/** 保存先の不具合: why the store cannot be opened or can save nothing more, and what to do. */

import { momentText } from './moment-text.ts';

/** Who has the store, as written in owner.json. */
export type Holder = { pid: number; host: string; since: string };

export type StoreProblem =
  | { problem: 'in-use'; file: string; holder: Holder | undefined }
  | { problem: 'damaged'; file: string; byte: number; damage: Damage }
  | { problem: 'newer-format'; file: string; format: number; known: number }
  | { problem: 'put-aside'; file: string; aside: string }
  | { problem: 'sync-failed'; file: string; code: string }
  | { problem: 'taken-over'; file: string }
  | { problem: 'closed'; file: string };

/**
 * `gap`: changes are missing before this place; `misfit`: a change does not fit the content before
 * it; `no-snapshot`: there is a journal, but nothing that it could continue; `short-journal`: it ends
 * before the last change that `database.json` holds.
 */
export type Damage =
  'unreadable-line' | 'gap' | 'misfit' | 'checksum' | 'no-snapshot' | 'short-journal';

/** Returns the sentence that follows on 「ファイル「…」」. */
export function whatIsWrongWithStore(problem: StoreProblem): string {
  switch (problem.problem) {
    case 'in-use':
      return `は、ほかのプログラム（すでに動いているこのボットかもしれません）が使っています${heldBy(problem.holder)}。`;
    case 'damaged':
      return `${damagePlace(problem)}${damageText(problem.damage)}。`;
    case 'newer-format':
      return `は、このプログラムより新しい形式（形式${problem.format}）で書かれています。このプログラムが読めるのは形式${problem.known}までです。`;
    case 'put-aside':
      return `には保存データがありませんが、隣に元のデータ「${problem.aside}」があります。控えから戻す途中で止まったと思われます。`;
    case 'sync-failed':
      return `がディスクに書き込めたことを確かめられませんでした（${problem.code}）。最後の変更が残ったかどうかは分かりません。それより前の変更は失われていません。`;
    case 'taken-over':
      return 'は、ほかのプログラムに引き継がれました。このプログラムからはもう保存しません。最後の変更が残ったかどうかは、引き継いだ側で確かめてください。';
    case 'closed':
      return 'は、もう閉じられています。何も保存していません。';
  }
}

export function whatToDoAboutStore(problem: StoreProblem): string {
  switch (problem.problem) {
    case 'in-use':
      return '動いているほうを止めてから、もう一度お試しください。止められないときだけ、npm start -- --take-over で始めると引き継げます。';
    case 'damaged':
      return 'ファイルには手を加えていません。控えから戻してください（npm run restore）。';
    case 'newer-format':
      return 'ファイルには手を加えていません。新しいほうのプログラムで開いてください。';
    case 'put-aside':
      return '何も変えていません。控えから戻し直すか、元のデータを控えとして指定して戻してください（npm run restore）。新しく始めるときだけ、元のデータのフォルダを別の場所へ移してください。';
    case 'sync-failed':
      return 'ディスクを確かめてから、起動し直してください。';
    case 'taken-over':
    case 'closed':
      return '続けるには、起動し直してください。';
  }
}

/** Returns in brackets who has the store. */
export function heldBy(holder: Holder | undefined): string {
  return holder === undefined
    ? ''
    : `（プロセス${holder.pid}、${holder.host}、${momentText(holder.since)}から）`;
}

/** What is not there has no place in a file. */
function damagePlace({ byte, damage }: { byte: number; damage: Damage }): string {
  if (damage === 'no-snapshot') return 'がないか、別のものに替わっています。';
  if (damage === 'short-journal') return 'で、';
  if (damage === 'gap' && byte === 0) return 'の前で、';
  return `の先頭から${byte}バイト目で、`;
}

function damageText(damage: Damage): string {
  switch (damage) {
    case 'unreadable-line':
      return '記録が壊れています';
    case 'gap':
      return '記録が途切れています';
    case 'misfit':
      return '記録がそれより前の内容と合いません';
    case 'checksum':
      return '内容が照合値と合いません';
    case 'short-journal':
      return '変更の記録が終わっていて、database.json に入っている変更に届きません。記録のファイルが失われたようです';
    case 'no-snapshot':
      return '変更の記録の土台になる内容が見つかりません';
  }
}
