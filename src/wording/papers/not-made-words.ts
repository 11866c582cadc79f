/** 資料ができなかったときの言葉: why there is no file, that nothing was changed, and what to do instead. */

import type { PaperKind } from '../../domain/paper-kind.ts';
import { grouped } from '../numbers.ts';
import { paperNames } from './paper-names.ts';

export function paperNotMadeText(because: 'too-slow' | 'broke'): string {
  return because === 'too-slow'
    ? '資料を作るのに時間がかかりすぎたため、途中でやめました。ファイルはできていません。もとの記録は変わっていません。目指す姿を1つ選ぶか、少しおいてから、もう一度書き出してください。'
    : '資料を作っている途中で不具合が起きたため、ファイルはできていません。もとの記録は変わっていません。目指す姿を1つ選んで、もう一度書き出してください。それでもできないときは、ボットの管理者に知らせてください。';
}

/** @example deskOnlyText('findings'); // '点検結果は、事務局の下書きです。…' */
export function deskOnlyText(kind: PaperKind): string {
  return `${paperNames[kind]}は、事務局の下書きです。配布用や公表用では作れません。何も作っていません。事務局控えを選んでください。`;
}

/** @example paperTooLongText({ kind: 'answers', rows: 2500, most: 2000 }); // '意見と区の考え方は、2,000件までを1つの…' */
export function paperTooLongText({
  kind,
  rows,
  most,
}: {
  kind: PaperKind;
  rows: number;
  most: number;
}): string {
  return `${paperNames[kind]}は、意見${grouped(String(most))}件までを1つのWordの文書にできます。いまは${grouped(String(rows))}件あるため、作っていません。もとの記録は変わっていません。目指す姿を1つ選ぶか、委員意見一覧をExcelのブック（.xlsx）で書き出してください。`;
}
