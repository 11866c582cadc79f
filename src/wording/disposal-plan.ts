/** 廃棄の見込みの言葉: what is due and why, and what a disposal would touch. */

import type { DisposedReview } from '../review/dispose-words.ts';
import { fiscalYearOf } from '../domain/fiscal-year.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { dateText } from '../domain/date-text.ts';

export type DisposalPlan = {
  folder: string;
  /** 保存年限; nothing is ever due where there is none. */
  years: number | null;
  due: readonly DisposedReview[];
  drafts: number;
  /** Notes of who was answered what. */
  answers: number;
  /** An earlier disposal was broken off. */
  isUnderWay: boolean;
  /** Files of the history, documents of older formats, and copies of torn ends. */
  segments: number;
  older: number;
  torn: number;
  backups: { place: string; folders: readonly string[] } | undefined;
  /** Copies that restores left beside the data. */
  aside: readonly string[];
};

export function planLines(plan: DisposalPlan): string[] {
  if (plan.due.length === 0 && !plan.isUnderWay) return nothingDueLines(plan.years);
  return [
    ...(plan.isUnderWay ? [underWay] : []),
    ...(plan.due.length === 0 ? [] : dueLines(plan)),
    '',
    '廃棄すると、次のことをします。元には戻せません。',
    ...[...storeLines(plan), ...backupLines(plan)].map((line) => `・${line}`),
    '',
    ...beyondReach(plan.backups !== undefined, plan.aside),
  ];
}

export const yesLines: readonly string[] = [
  'まだ何も廃棄していません。この内容でよければ、ボットを止めてから、次のとおり --yes を付けて実行してください。',
  '　npm run --silent dispose -- --yes',
];

export function nothingDueLines(years: number | null): string[] {
  return years === null
    ? [
        '廃棄するものはありません。保存年限が決まっていないため、記録はずっと保存します。何も変えていません。',
      ]
    : [
        `廃棄するものはありません。保存年限（${years}年）を過ぎた検証がまだないためです。何も変えていません。`,
      ];
}

const underWay =
  '前に始めた廃棄が、終わりまで進んでいません。--yes を付けて実行すると、続きから行います。';

function dueLines({ years, due, drafts }: DisposalPlan): string[] {
  const comments = due.reduce((sum, one) => sum + one.comments, 0);
  return [
    `保存年限（${years ?? 0}年）を過ぎた検証が${due.length}件、その意見が${comments}件あります。`,
    ...due.map(reviewLine),
    ...(drafts === 0
      ? []
      : [`　書きかけ${drafts}件（これらの検証についてのもの、または30日より前のもの）`]),
  ];
}

/** Returns one review: when it was closed, and until when it was to be kept. */
export function reviewLine(review: DisposedReview): string {
  const { no, goal, closedOn, keptUntil, comments } = review;
  const year = fiscalYearName(fiscalYearOf(closedOn));
  return `　検証${no}（目指す姿${goal}）：意見${comments}件。${dateText(closedOn)}（${year}）に終了し、${dateText(keptUntil)}まで保存するものです。`;
}

function storeLines({ folder, segments, answers, older, torn }: DisposalPlan): string[] {
  return [
    `保存先「${folder}」から、これらの検証、意見、区の考え方、書きかけ、まだ送っていない投稿を消します。番号だけを残し、二度と使いません。`,
    `変更の記録（${segments}ファイル）から、それらの値を消します。いつ、だれが、何をしたかは残ります。書きかけと投稿の値は、廃棄しない分も消します。`,
    ...(answers === 0
      ? []
      : [
          `回答の控え（だれに、いつ、何をお答えしたか）から、これらの検証の意見にかかわるものと、古くなったもの${answers}件を消します。その回答は、番号では探せなくなります。`,
        ]),
    ...(older === 0 ? [] : [`古い形式の写し（${older}ファイル）からも、それらを消します。`]),
    ...(torn === 0
      ? []
      : [
          `切れた末尾の写し（${torn}ファイル）は、だれの言葉か見分けられないため、すべて消します。`,
        ]),
  ];
}

function backupLines({ backups }: DisposalPlan): string[] {
  if (backups === undefined) return [];
  const { place, folders } = backups;
  return [
    `控えの置き場所「${place}」に、残ったものの新しい控えを取り、確かめます。`,
    folders.length === 0
      ? '消す古い控えはありません。'
      : `廃棄する言葉が入っているため、このデータの古い控え${folders.length}個をすべて消します：${folders.join('、')}`,
  ];
}

/** Returns what no program can do for the officials. */
export function beyondReach(hasBackups: boolean, aside: readonly string[]): string[] {
  return [
    'このプログラムの手の届かないもの（必要なら、それぞれの場所で消してください）：',
    hasBackups
      ? '・ほかの場所に取った控えや、写し取ったファイル'
      : '・控え（控えの置き場所 MICHISUJI_BACKUP_DIR が設定されていないため、控えには手を付けません）',
    '・Slackに投稿されたメッセージ',
    ...(aside.length === 0
      ? []
      : [
          `・控えから戻したときに隣に残した元のデータ（ほかにない記録が入っているかもしれないため、消しません。中を検索し、言葉が残っていればお知らせします）：${aside.join('、')}`,
        ]),
  ];
}
