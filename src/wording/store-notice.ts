/** 保存先の知らせ: what the secretariat is told unasked, because what people save depends on it. */

import type { Condition } from '../domain/condition.ts';

/** Returns one paragraph: what happened, whether anything was lost, what to do. */
export function conditionNotice(condition: Condition): string {
  if (condition.writable)
    return 'また保存できるようになりました。これまでに保存したものは、すべて残っています。';
  switch (condition.reason) {
    case 'disk-full':
      return `保存先のディスクがいっぱいのため、いまは何も保存できません（${condition.code}）。質問には答えます。これまでに保存したものは失われていません。ディスクに空きを作ってください。空きができると、そのまままた保存できます。`;
    case 'sync-failed':
      return `保存先のディスクに書き込めたことを確かめられませんでした（${condition.code}）。最後の変更が残ったかどうかは分かりません。それより前の変更は失われていません。いまは何も保存できません。ディスクを確かめてから、ボットを起動し直してください。`;
    case 'taken-over':
      return '保存先が、ほかのプログラムに引き継がれました。こちらのボットからはもう保存しません。動かすほうを1つに決めて、もう1つを止めてください。';
    case 'closed':
      return 'ボットは終了しました。';
  }
}

export const backupFailedNotice =
  '毎日の控えを取れませんでした。保存されているデータは変わっていません。1時間ごとにやり直します。置き場所（MICHISUJI_BACKUP_DIR）の権限と空きを、npm run doctor で確かめてください。';

export const backupAgainNotice = '毎日の控えが、また取れるようになりました。';

/** `copy` is where what was cut off lies. */
export function tornNotice(copy: string): string {
  return `前回ボットが止まったとき、記録の末尾が書きかけでした。書きかけの部分を取り除いて始めました（写しは「${copy}」）。ふつうは、まだ「保存しました」と出ていないものです。念のため、最後に入力したものが残っているか確かめてください。`;
}

export function snapshotFailedNotice(code: string): string {
  return `保存したものの写し（database.json）を新しくできません（${code}）。保存はできており、何も失われていませんが、次の起動に時間がかかるようになります。保存先のフォルダの権限と空きを、npm run doctor で確かめてください。`;
}

export const snapshotAgainNotice =
  '保存したものの写し（database.json）が、また新しくできるようになりました。';
