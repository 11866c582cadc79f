/** 控えの言葉: what became of a backup. */

import { type CopyDoubt, doubtText } from './copy-doubt.ts';
import { momentText } from './moment-text.ts';
import { sizeText } from './size-text.ts';

export type BackupResult =
  | {
      outcome: 'verified';
      folder: string;
      /** The last change that is in it, and when that was made. */
      seq: number;
      at: string;
      bytes: number;
      files: number;
    }
  | { outcome: 'doubtful'; folder: string; doubt: CopyDoubt }
  | { outcome: 'nothing'; from: string }
  | { outcome: 'inside'; into: string };

export const backupFailed = '控えを取れませんでした。保存されているデータは変わっていません。';

/** Returns what was written and whether it was verified, or why there is no backup. */
export function backupLines(result: BackupResult): string[] {
  switch (result.outcome) {
    case 'verified':
      return [
        `控えを取りました：${result.folder}`,
        `　${result.files}ファイル、${sizeText(result.bytes)}。変更番号${result.seq}まで（${lastChange(result)}）。`,
        '　確認：よし（写したものを開き直し、元と同じ内容であることを確かめました）。',
      ];
    case 'doubtful':
      return [
        backupFailed,
        `写したものが確認に通りませんでした。${doubtText(result.doubt)}`,
        `写したものは「${result.folder}」に残しています。控えとしては使わず、もう一度お試しください。続くときはディスクを確かめてください。`,
      ];
    case 'nothing':
      return [
        backupFailed,
        `保存先「${result.from}」には、まだ何も保存されていません。置き場所の設定（MICHISUJI_DATA_DIR）を確かめてください。`,
      ];
    case 'inside':
      return [
        backupFailed,
        `「${result.into}」は保存先の中にあります。控えは保存先の外、できれば別のディスクのフォルダに置いてください。`,
      ];
  }
}

/** A store in which nothing was ever changed has no last change. */
export function lastChange({ seq, at }: { seq: number; at: string }): string {
  return seq === 0 ? 'まだ変更はありません' : `最後の変更は${momentText(at)}`;
}

/** Returns which old backups could not be cleared away; the new one stands all the same. */
export function stuckLines(stuck: readonly { folder: string; code: string }[]): string[] {
  return [
    '控えは取れましたが、古い毎日の控えを消せませんでした。フォルダの権限を確かめてください。次の控えのときに、もう一度消してみます。',
    ...stuck.map(({ folder, code }) => `　${folder}（${code}）`),
  ];
}

/** Returns what was cleared away, so that nothing goes in silence. */
export function droppedLines(folders: readonly string[], keep: number): string[] {
  return [
    `毎日の控えは${keep}回分を残す設定（MICHISUJI_BACKUP_KEEP）のため、古いものを消しました：`,
    ...folders.map((folder) => `　${folder}`),
  ];
}
