/** まだ記録のないもの: what a later part of the bot will hold, and what can be asked until then. */

import type { Intent } from '../../answers/query.ts';

export type NotYetRecorded = {
  /** That nothing is recorded yet. */
  now: string;
  /** What it will be. */
  later: string;
  /** What can be asked instead. */
  instead: string;
};

const generally: NotYetRecorded = {
  now: 'お尋ねの内容は、まだ登録されていません。',
  later: '登録されしだい、お答えできるようになります。',
  instead: '指標、施策、重点事業のことでしたら、いまお答えできます。',
};

const byIntent: Partial<Record<Intent, NotYetRecorded>> = {
  'deadline-lookup': {
    now: '締切は、まだ登録されていません。',
    later:
      '数値の入力と意見の締切を登録できるように準備しています。登録されると、ここでお答えし、期日の前にお知らせします。',
    instead: '数値をどのように集めているか（調査の時期など）は、いまお答えできます。',
  },
  'owner-lookup': {
    now: '担当の課や担当者は、まだ登録されていません。',
    later: '指標ごとの担当を登録できるように準備しています。登録されると、ここでお答えします。',
    instead: '数値の出どころ（出典）は、いまお答えできます。',
  },
  'comment-list': {
    now: '委員のご意見は、まだ登録されていません。',
    later:
      '事務局がショートカット「検証を始める」で検証を始めると、回答待ちのご意見を古い順にお示しします。',
    instead: '意見を考えるときの手がかり（検証手順とその例）は、いまお答えできます。',
  },
  'review-progress': {
    now: '検証の進み具合は、まだ記録されていません。',
    later: '検証が始まると、目指す姿ごとに、手順別のご意見の件数をお示しします。',
    instead: '検証手順と、指標のいまの値は、いまお答えできます。',
  },
};

/** Returns the words for a question whose answer nobody can have recorded yet. */
export function notYetRecorded(intent: Intent | undefined): NotYetRecorded {
  return (intent && byIntent[intent]) ?? generally;
}
