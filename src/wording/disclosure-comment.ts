/** 開示される意見の言葉: one comment with all its versions and what the ward answered. */

import type { Plan } from '../domain/plan.ts';
import type { OwnComment } from '../review/disclosure.ts';
import {
  categoryNames,
  commentName,
  stepName,
  subjectName,
  visibilityNames,
} from './comment-names.ts';
import { momentText } from './moment-text.ts';
import { dateText } from '../domain/date-text.ts';

export function ownCommentLines(comment: OwnComment, plan: Plan): string[] {
  const { label, review, goal, visibility, deletedAt, isLate, versions } = comment;
  const { step, about } = comment.classification;
  return [
    `■ ${commentName(label)}（検証${review}、目指す姿${goal}）`,
    `受け方：${viaText(comment)}`,
    `公開の範囲：${visibilityNames[visibility]}`,
    ...(isLate ? ['締切後の意見として記録しています。'] : []),
    ...(deletedAt === null
      ? []
      : [`取り消し：${momentText(deletedAt)}（本文は事務局にだけ見えます）`]),
    `分類：${stepName(step, plan)}。${about.map((one) => subjectName(one, plan)).join('、')}。${classifiedBy(comment)}`,
    ...versions.flatMap((version, at) => versionLines(version, at, versions.length)),
    ...responseLines(comment),
  ];
}

function viaText({ via, occasion }: OwnComment): string {
  switch (via) {
    case 'thread':
      return 'スレッドに書いたもの';
    case 'shortcut':
      return 'メッセージを検証コメントとして記録したもの';
    case 'form':
      return 'フォームから送ったもの';
    case 'proxy':
      return `事務局が代わって入力したもの（${occasion === null ? '' : `${occasionName(occasion.kind)}、${dateText(occasion.on)}`}）`;
  }
}

const occasionNames: Readonly<Record<string, string>> = {
  meeting: '会議',
  mail: 'メール',
  fax: 'ファクス',
  other: 'そのほか',
};

function occasionName(kind: string): string {
  return occasionNames[kind] ?? kind;
}

function classifiedBy({ classification: { by, because } }: OwnComment): string {
  if (by === 'self') return '本人が分類しました。';
  if (by === 'somebody-else') return '事務局が分類しました。';
  const words = because.map((one) => `「${one}」`).join('');
  return words === '' ? '自動で分類しました。' : `自動で分類しました（手がかり：${words}）。`;
}

function versionLines(
  { at, text, proposal }: OwnComment['versions'][number],
  index: number,
  count: number,
): string[] {
  const which = count === 1 ? '' : `（${count}回のうち${index + 1}回目）`;
  return [
    `本文${which}　${momentText(at)}`,
    ...indented(text === '' ? '（本文はありません）' : text),
    ...(proposal === null ? [] : ['提案', ...indented(proposal)]),
  ];
}

function responseLines({ response }: OwnComment): string[] {
  if (response === null) return ['区の考え方：まだありません。'];
  return [
    ...response.versions.flatMap(({ category, text, division, on }) => [
      `区の考え方：${categoryNames[category]}（${division}、${dateText(on)}）`,
      ...indented(text),
    ]),
    ...response.progress.flatMap(({ text, asOf }) => [
      `対応状況（${dateText(asOf)}現在）`,
      ...indented(text),
    ]),
  ];
}

export function indented(text: string): string[] {
  return text.split('\n').map((line) => `　${line}`);
}
