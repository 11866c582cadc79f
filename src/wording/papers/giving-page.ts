/** 資料を渡す言葉: that a paper is being made, where it went, and what to do when it did not. */

import type { PaperKind } from '../../domain/paper-kind.ts';
import type { Failure } from '../failure.ts';
import { paperNames } from './paper-names.ts';

type Named = { kind: PaperKind; goal: number | null };

/** @example paperLabel({ kind: 'indicators', goal: 5 }); // '指標一覧（目指す姿5）' */
export function paperLabel({ kind, goal }: Named): string {
  return `${paperNames[kind]}${goal === null ? '' : `（目指す姿${goal}）`}`;
}

export function makingLines(paper: Named, isForThread: boolean): string[] {
  const where = isForThread ? '検証のスレッド' : 'あなたとみちすじのダイレクトメッセージ';
  return [
    `${paperLabel(paper)}を作っています…`,
    `できあがりしだい、${where}に送ります。この画面は閉じてもかまいません。`,
  ];
}

export function makingSentence(paper: Named): string {
  return `${paperLabel(paper)}を作っています。できあがりしだい、お送りします。`;
}

export function givenSentence(paper: Named, isInThread: boolean): string {
  return isInThread
    ? `${paperLabel(paper)}を、検証のスレッドに置きました。`
    : `${paperLabel(paper)}を、あなたとみちすじのダイレクトメッセージに送りました。ほかの人には見えません。`;
}

export function notGivenSentence(paper: Named, why: Failure): string {
  return `${reasons[why]}${paperLabel(paper)}は${why === 'in-doubt' ? '、届いていないかもしれません' : '渡せていません'}。もとの記録は変わっていません。${nexts[why]}`;
}

const noAnswer = 'Slackから返事がなく、ファイルが届いたかどうかを確かめられませんでした。';
const reasons: Readonly<Record<Failure, string>> = {
  'slack-busy': 'Slackが混み合っていて、ファイルを送れませんでした。',
  'slack-unreachable': 'Slackとの通信が途切れ、ファイルを送れませんでした。',
  'in-doubt': noAnswer,
  'roles-unknown': noAnswer,
  unknown: 'Slackがファイルを受け取らなかったため、送れませんでした。',
};

const soon = '1分ほどおいて、「もう一度送る」を押してください。';
const nexts: Readonly<Record<Failure, string>> = {
  'slack-busy': soon,
  'slack-unreachable': soon,
  'in-doubt': '届いていなければ、「もう一度送る」を押してください。',
  'roles-unknown': soon,
  unknown:
    '「もう一度送る」を押しても送れないときは、Slackでファイルの共有が許されているかを、Slackの管理者に確かめてください。',
};

/** With the files that follow the summary of a review. */
export const closingPapersSentence =
  'この検証の資料です。委員意見一覧（Excel）と、意見と区の考え方（Word）を付けました。公開の意見と匿名で公開の意見を載せています。';
