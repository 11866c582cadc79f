/** 断りの言葉: a refusal becomes the sentence that people read. */

import type { Refusal } from '../domain/refusal.ts';

/** Returns what was declined, why, and what to do next. */
export function explain(refusal: Refusal): string {
  switch (refusal.refused) {
    case 'plan-not-newer':
      return `計画は差し替えませんでした。差し出された版（第${refusal.offered}版）が、使用中の版（第${refusal.stored}版）より新しくないためです。`;
    case 'unreadable-button':
      return 'このボタンの内容を読み取れませんでした。何も変更していません。お手数ですが、同じことを文字でお尋ねください。';
    case 'disk-full':
      return '保存できません。保存先のディスクがいっぱいです。これまでに保存したものは失われていません。事務局が空きを作ると、そのまままた保存できます。';
  }
}
