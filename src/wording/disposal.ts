/** 廃棄の言葉: what was disposed of, when, and how it was verified, for the officials' own files. */

import type { Disposal } from '../domain/disposal.ts';
import type { DisposedReview } from '../review/dispose-words.ts';
import { type BackupResult, backupLines } from './backup.ts';
import { commentName } from './comment-names.ts';
import { beyondReach, nothingDueLines, reviewLine } from './disposal-plan.ts';
import { momentText } from './moment-text.ts';
import { sizeText } from './size-text.ts';
import { heldBy, type Holder } from './store-problem.ts';

/** What was found where; words themselves are never named. */
export type LeftSearch = {
  files: number;
  bytes: number;
  /** How many words were looked for. */
  sought: number;
  /** How many were too short to tell from what is kept, and were not looked for. */
  unsure: number;
  /** How many stand in a record that is kept, too. */
  shared: number;
  /** Files in which one of them is left. */
  places: readonly string[];
  /** Files into which nobody could look. */
  unreadable: readonly string[];
};

export type DisposalReport = {
  /** When all was done. */
  at: string;
  folder: string;
  reviews: readonly DisposedReview[];
  disposals: readonly Disposal[];
  /** How many changes the history tells of. */
  changes: number;
  /** How many notes of answers went. */
  answers: number;
  backup:
    | {
        made: string;
        dropped: readonly string[];
        stuck: readonly { folder: string; code: string }[];
      }
    | undefined;
  aside: readonly string[];
  search: LeftSearch;
};

export type DisposalResult =
  | { outcome: 'nothing-stored'; folder: string }
  | { outcome: 'nothing-due'; years: number | null }
  | { outcome: 'in-use'; folder: string; holder: Holder | undefined }
  /** The words are gone from the store, but not from the backups. */
  | { outcome: 'no-backup'; backup: BackupResult }
  | { outcome: 'searched'; report: DisposalReport };

/** Whether all that had to go is gone, as far as anybody can tell. */
export function isClean({ backup, search }: Pick<DisposalReport, 'backup' | 'search'>): boolean {
  const stuck = backup?.stuck ?? [];
  return search.places.length + search.unreadable.length + stuck.length === 0;
}

const again =
  'もう一度 npm run --silent dispose -- --yes を実行すると、続きから行い、検索し直します。';

export const disposalFailed = `廃棄を終えられませんでした。途中まで進んでいるかもしれません。次の原因を取り除いてから、${again}`;

/** Returns the reason under which the audit tells of it. */
export function disposalReason(reviews: readonly DisposedReview[], years: number | null): string {
  const comments = reviews.reduce((sum, one) => sum + one.comments, 0);
  const names = reviews.map(({ no }) => `検証${no}`).join('、');
  return `保存年限（${years ?? 0}年）を過ぎたため、${names}と、その意見${comments}件を廃棄`;
}

export function disposalLines(result: DisposalResult): string[] {
  switch (result.outcome) {
    case 'nothing-stored':
      return [
        `保存先「${result.folder}」には、まだ何も保存されていません。置き場所の設定（MICHISUJI_DATA_DIR）を確かめてください。`,
      ];
    case 'nothing-due':
      return nothingDueLines(result.years);
    case 'in-use':
      return [
        '廃棄していません。データは変わっていません。',
        `「${result.folder}」は、ほかのプログラム（動いているこのボットかもしれません）が使っています${heldBy(result.holder)}。ボットを止めてから、もう一度お試しください。`,
      ];
    case 'no-backup':
      return [
        '廃棄を終えられませんでした。保存先からは廃棄しましたが、新しい控えが取れなかったため、古い控えを消していません。廃棄する言葉が、まだ古い控えに残っています。',
        ...backupLines(result.backup),
        `控えを取れるようにしてから、${again}`,
      ];
    case 'searched':
      return isClean(result.report) ? doneLines(result.report) : leftLines(result.report);
  }
}

function doneLines(report: DisposalReport): string[] {
  return [
    '廃棄の記録',
    ...factLines(report),
    `確認：よし。${nothingLeft(report.search)}`,
    ...searchLines(report.search),
    ...beyondReach(report.backup !== undefined, report.aside),
    'この記録は、必要なら印刷するか、ファイルに保存してください。廃棄したことは変更の記録（npm run audit）にも残ります。',
  ];
}

/** Claims no more than a search can tell. */
function nothingLeft({ unsure, shared }: LeftSearch): string {
  const isSure = unsure + shared === 0;
  return `${isSure ? '' : '検索で見分けられるかぎり、'}廃棄した言葉は、どのファイルにも残っていませんでした。`;
}

function leftLines(report: DisposalReport): string[] {
  const { search, backup } = report;
  return [
    '廃棄は終わっていません。廃棄した言葉が残っているか、残っていないことを確かめられないところがあります。',
    ...listed('廃棄した言葉が残っているファイル：', search.places),
    ...listed('読めないため確かめられなかったもの：', search.unreadable),
    ...listed(
      '消せなかった古い控え：',
      (backup?.stuck ?? []).map(({ folder, code }) => `${folder}（${code}）`),
    ),
    `これらを確かめ、要らないものは消してから、${again}`,
    `それまでは、検索する言葉の一覧が「${report.folder}」の disposal-under-way.json に残っています（終わると消えます）。`,
    '',
    'ここまでに済んだこと',
    ...factLines(report),
    ...searchLines(search),
    ...beyondReach(report.backup !== undefined, report.aside),
  ];
}

function factLines({ at, reviews, disposals, changes, answers, backup }: DisposalReport): string[] {
  return [
    ...disposals.map((one) => `廃棄した日時：${momentText(one.at)}（日本時間）`),
    `廃棄を終えて確かめた日時：${momentText(at)}（日本時間）`,
    '廃棄したもの：',
    ...reviews.map(reviewLine),
    `　${commentsText(disposals)}`,
    `変更の記録：${changes}件の、いつ、だれが、何をしたかを残し、廃棄したものの値を消しました。`,
    ...(answers === 0
      ? []
      : [
          `回答の控え：${answers}件を消しました。これらの検証の意見にかかわるものと、古くなったものです。`,
        ]),
    ...backupFacts(backup),
  ];
}

function commentsText(disposals: readonly Disposal[]): string {
  const names = disposals.flatMap(({ comments }) =>
    comments.map(({ label }) => commentName(label)),
  );
  return names.length === 0
    ? '意見はありませんでした。'
    : `意見${names.length}件（${names.join('、')}）と、その区の考え方。これらの番号は、もう使いません。`;
}

function backupFacts(backup: DisposalReport['backup']): string[] {
  if (backup === undefined) return [];
  const { made, dropped } = backup;
  return [
    `控え：残ったものの新しい控え「${made}」を取り、確かめました。`,
    ...(dropped.length === 0
      ? ['　消す古い控えはありませんでした。']
      : [`　古い控え${dropped.length}個を消しました：${dropped.join('、')}`]),
  ];
}

function searchLines({ files, bytes, sought, unsure, shared, places }: LeftSearch): string[] {
  return [
    `　廃棄した意見の本文、提案、区の考え方、氏名など${sought}件を、${files}ファイル（${sizeText(bytes)}）のすべてのバイトから検索しました。見つかったファイル：${places.length}件。`,
    ...(shared === 0
      ? []
      : [
          `　うち${shared}件は、いまも保存している記録に同じ言葉があり、その記録の中にだけあります。`,
        ]),
    ...(unsure === 0
      ? []
      : [
          `　このほか${unsure}件は、短く、いまも保存しているものにも同じ文字の並びがあるため、検索では見分けられません。保存先からは、番号によって消しています。`,
        ]),
  ];
}

function listed(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [head, ...lines.map((line) => `　${line}`)];
}
