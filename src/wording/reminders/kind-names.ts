/** お知らせの種類の呼び名. */

import type { ReminderKind } from '../../domain/notice.ts';

export const reminderKindNames: Readonly<Record<ReminderKind, string>> = {
  entry: '入力期限',
  review: '意見の締切',
  unanswered: '未回答の意見（事務局）',
};
