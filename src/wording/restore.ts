/** 控えから戻す言葉: what took the place of what, and what to do when nothing did. */

import { lastChange } from './backup.ts';
import { type CopyDoubt, doubtText } from './copy-doubt.ts';
import { heldBy, type Holder } from './store-problem.ts';

export type RestoreResult =
  | {
      outcome: 'restored';
      backup: string;
      to: string;
      /** Where the data that were there lie now. */
      aside: string | undefined;
      seq: number;
      at: string;
      /** How many changes the backup does not have; nothing when the old data cannot be read. */
      lost: number | undefined;
    }
  | { outcome: 'in-use'; to: string; holder: Holder | undefined }
  /** The copy could not take the place of the data, nor could they get it back. */
  | { outcome: 'stranded'; to: string; aside: string; copy: string; code: string }
  | { outcome: 'same-folder'; to: string }
  | { outcome: 'not-a-backup'; backup: string; newest: string | undefined }
  | { outcome: 'not-a-store'; to: string }
  | { outcome: 'backup-doubtful'; backup: string; doubt: CopyDoubt }
  | { outcome: 'copy-doubtful'; copy: string; doubt: CopyDoubt }
  | { outcome: 'result-doubtful'; to: string; aside: string | undefined; doubt: CopyDoubt };

export const restoreFailed = '戻しませんでした。今のデータは変わっていません。';

/** `botFolder` is where the bot has its data, which may lie elsewhere. */
export function restoreLines(result: RestoreResult, botFolder: string): string[] {
  switch (result.outcome) {
    case 'restored':
      return restoredLines(result, botFolder);
    case 'in-use':
      return [
        restoreFailed,
        `「${result.to}」は、ほかのプログラム（動いているこのボットかもしれません）が使っています${heldBy(result.holder)}。ボットを止めてから、もう一度お試しください。`,
      ];
    case 'stranded':
      return [
        `「${result.to}」に戻せませんでした（${result.code}）。入れ替えの途中で、ほかのプログラム（ボット）が「${result.to}」を使い始めたようです。`,
        `データは失われていません。元のデータは「${result.aside}」に、控えから写したものは「${result.copy}」にあります。`,
        `ボットを止めてから、控えか「${result.aside}」を指定して、もう一度 npm run restore で戻してください。`,
      ];
    case 'same-folder':
      return [
        restoreFailed,
        `控えと戻し先「${result.to}」の一方が、もう一方の中にあります。控えを戻し先の外へ写してから、もう一度お試しください。`,
      ];
    case 'not-a-backup':
      return [restoreFailed, notABackup(result.backup), whichBackup(result.newest)];
    case 'not-a-store':
      return [
        restoreFailed,
        `「${result.to}」には、みちすじの保存データではないものが入っています。空のフォルダか、まだないフォルダを指定してください。`,
      ];
    case 'backup-doubtful':
      return [
        restoreFailed,
        `控え「${result.backup}」が確認に通りませんでした。${doubtText(result.doubt)}`,
        'ほかの日の控えでお試しください。',
      ];
    case 'copy-doubtful':
      return [
        restoreFailed,
        `控えから写したものが確認に通りませんでした。${doubtText(result.doubt)}`,
        `写したものは「${result.copy}」に残しています。ディスクを確かめてから、もう一度お試しください。`,
      ];
    case 'result-doubtful':
      return [
        `「${result.to}」に戻しましたが、最後の確認に通りませんでした。${doubtText(result.doubt)}`,
        `ボットを始めずに、ディスクを確かめてください。${asideText(result.aside)}`,
      ];
  }
}

/** Returns what the audit gives as the reason of a restore. */
export function restoreReason({
  backup,
  seq,
  lost,
}: Pick<Extract<RestoreResult, { outcome: 'restored' }>, 'backup' | 'seq' | 'lost'>): string {
  const gone =
    lost === undefined
      ? '。元のデータは読めませんでした'
      : lost === 0
        ? ''
        : `。控えにない変更${lost}件は入っていません`;
  return `控え「${backup}」の変更番号${seq}まで${gone}`;
}

function restoredLines(
  result: Extract<RestoreResult, { outcome: 'restored' }>,
  botFolder: string,
): string[] {
  return [
    `控え「${result.backup}」から「${result.to}」に戻しました。`,
    `　変更番号${result.seq}まで（${lastChange(result)}）。確認：よし（開き直し、控えと同じ内容であることを確かめました）。`,
    ...(result.aside === undefined ? [] : [`　${asideText(result.aside)}`, ...lostLines(result)]),
    result.to === botFolder ? nextStep : elsewhere(result.to, botFolder),
  ];
}

const nextStep = '次に npm run doctor で全体を確かめ、npm start でボットを始めてください。';

function elsewhere(to: string, botFolder: string): string {
  return `ボットの保存先（MICHISUJI_DATA_DIR）は「${botFolder}」のままで、そこは変えていません。戻したデータでボットを動かすには、MICHISUJI_DATA_DIR に「${to}」を設定してください。`;
}

function lostLines({ lost }: { lost: number | undefined }): string[] {
  if (lost === 0) return [];
  return lost === undefined
    ? ['　元のデータは読めないため、控えにない変更がいくつあったかは分かりません。']
    : [
        `　今までのデータにあって控えにない変更${lost}件は、戻したデータに入っていません（元のデータには残っています）。`,
      ];
}

function asideText(aside: string | undefined): string {
  return aside === undefined ? '' : `元のデータは「${aside}」に残しています。`;
}

function notABackup(folder: string): string {
  return `「${folder}」は控えではありません（database.json がありません）。`;
}

function whichBackup(newest: string | undefined): string {
  return newest === undefined
    ? '控えの日付のついたフォルダ（michisuji-20261120-093000 など）を指定してください。'
    : `日付のついたフォルダを指定してください。いちばん新しい控えは「${newest}」です。`;
}
