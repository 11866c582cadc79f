/** 資料を書き出す命令の言葉: how it is used, what it did, and why it did not. */

import { formatsOf, PaperFormat, PaperKind } from '../../domain/paper-kind.ts';
import { formatNames, paperNames } from './paper-names.ts';

const kindLines = PaperKind.options.map(
  (kind) => `  　${kind.padEnd(14)}${paperNames[kind]}（${formatsOf(kind).join('・')}）`,
);

export const exportUsage: readonly string[] = [
  '使い方: npm run --silent export -- --what 資料 [--goal 5] [--format 形式] [--out ファイル]',
  '  --what 資料         次のどれかです。（ ）の中は、書き出せる形式です。',
  ...kindLines,
  '  --since 2026-11-01  変化の一覧（changes-since）に要ります。この日からの変化を載せます（この日を含みます）。',
  '                      「第2回部会」「前回」とも書けます（その会議の日のあとからの変化です）。',
  '  --goal 5            その目指す姿のものだけにします。付けないと、すべての目指す姿です。',
  '  --format 形式       xlsx、csv、txt、docx のどれかです。付けないと、ファイルの名前の終わりで決めます。',
  '  --fiscal-year 2024  どの年度の値か。令和6年度、R6 とも書けます。付けないと、値のある最新の年度です。',
  '  --out ファイル      まだないファイルの名前。付けないと、今のフォルダに名前を付けて書き出します。',
  '  --publication       公表用：委員と職員の氏名を載せません（意見の文の中の氏名は、そのまま残ります）。',
  '  --secretariat       事務局控え：事務局だけの意見と、匿名の委員の氏名も載せます。',
  '  --with-pace         施策一覧に、年25%の目安との比較（区の評価ではありません）を入れます。',
  '  --without-pace      入れません。どちらも付けないと、みちすじの設定のとおりです。',
  '例:',
  '  npm run --silent export -- --what indicators --goal 5 --out 指標一覧.xlsx',
  '  npm run --silent export -- --goal 5 --what review-sheet --format csv',
  '  npm run --silent export -- --what changes --secretariat',
  '  npm run --silent export -- --what changes-since --since 2026-11-01 --format docx',
];

export const exportFailed = '資料を書き出していません。';

/** Said when it takes long, once. */
export const exportTakesLong = '資料を作っています。件数が多いため、少しかかります。';

export function noSuchPaperText(written: string): string {
  const known = PaperKind.options.map((kind) => `${kind}（${paperNames[kind]}）`).join('、');
  return written === ''
    ? `--what で資料を指定してください。あるのは、${known}です。`
    : `「${written}」という資料はありません。あるのは、${known}です。`;
}

export function noSuchFormatText(written: string): string {
  const known = PaperFormat.options.map((one) => `${one}（${formatNames[one]}）`).join('、');
  return `「${written}」という形式はありません。あるのは、${known}です。`;
}

export function noSuchGoalText(written: string): string {
  return `目指す姿「${written}」はありません。1から11までの番号で書いてください。`;
}

export function noSuchYearText(written: string): string {
  return `年度「${written}」を読み取れません。2024、令和6年度、R6 の形で書いてください。`;
}

export const sinceMissing =
  '変化の一覧には、--since でいつからの変化かを指定してください（例：--since 2026-11-01、--since 第2回部会）。';

export const sinceNotWanted = '--since は、変化の一覧（changes-since）だけに使えます。';

export function noSuchSinceText(written: string): string {
  return `「${written}」がいつのことか読み取れません。2026-11-01、11月1日、第2回部会 のように書いてください。`;
}

export function exportedLines(file: string, whatItHolds: string): string[] {
  return [`「${file}」に書き出しました。`, whatItHolds];
}
