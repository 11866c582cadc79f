/** 済んだことの言葉: what is said beside a reminder that is no longer open. */

import type { ReminderStanding, ReminderSubject } from '../../domain/notice.ts';

/** Returns what has become of it; nothing while it is open. */
export function standingText(
  standing: ReminderStanding,
  { kind }: Pick<ReminderSubject, 'kind'>,
): string | undefined {
  switch (standing) {
    case 'open':
      return undefined;
    case 'entered':
      return '入力済み';
    case 'approved':
      return '入力済み・承認';
    case 'not-yet':
      return 'まだ出ない';
    case 'next-business-day':
      return '翌営業日にもう一度お知らせします';
    case 'done':
      return kind === 'review' ? '意見をいただきました' : 'すべて答えました';
    case 'no-longer':
      return kind === 'review' ? '検証は終わりました' : '入力の必要がなくなりました';
  }
}
