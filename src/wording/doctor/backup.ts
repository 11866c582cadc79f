/** 診断（控え）: how old the last verified backup is. */

import { momentText } from '../moment-text.ts';
import type { Finding } from './finding.ts';

export type BackupState =
  | { problem: string }
  | { place: undefined }
  | {
      place: string;
      newest: { madeAt: string; seq: number } | undefined;
      /** The last change that is in any of them. */
      furthest: number;
      unusable: number;
    };

const hourMs = 60 * 60 * 1000;
/** A day and a night more than a day; a backup is made once a day. */
const lateHours = 36;
const tooLateHours = 7 * 24;

export function backupFinding(state: BackupState, now: Date): Finding {
  if ('problem' in state) return { grade: 'bad', text: `控え：${state.problem}` };
  if (state.place === undefined) {
    return {
      grade: 'attention',
      text: '控え：毎日の控えは取っていません。MICHISUJI_BACKUP_DIR に、できれば別のディスクのフォルダを設定してください。',
    };
  }
  const { place, newest, furthest, unusable } = state;
  const others =
    unusable === 0 ? '' : `使えない控えが${unusable}件あります（確認に通っていません）。`;
  if (newest === undefined) {
    return {
      grade: 'bad',
      text: `控え：「${place}」に、確認済みの控えがありません。${others}npm run backup で取ってください。`,
    };
  }
  return newestFinding({ newest, furthest, others }, now);
}

type Newest = { newest: { madeAt: string; seq: number }; furthest: number; others: string };

function newestFinding({ newest, furthest, others }: Newest, now: Date): Finding {
  const age = now.getTime() - Date.parse(newest.madeAt);
  if (age < 0) {
    return {
      grade: 'attention',
      text: `控え：いちばん新しい確認済みの控えの日時（${momentText(newest.madeAt)}）が、いまの時計より先です。${others}時計を確かめてください。時計が正しければ、npm run backup で取ってください。`,
    };
  }
  const hours = Math.floor(age / hourMs);
  const said = `控え：いちばん新しい確認済みの控えは${momentText(newest.madeAt)}（${ageText(hours)}、変更番号${newest.seq}まで）です。${others}`;
  if (hours > lateHours) {
    return {
      grade: hours > tooLateHours ? 'bad' : 'attention',
      text: `${said}ボットが動いているか、置き場所に書けるかを確かめ、npm run backup で取ってください。`,
    };
  }
  if (furthest > newest.seq) {
    return {
      grade: 'attention',
      text: `${said}それより先の、変更番号${furthest}まで入った控えもあります。前の控えから戻したのでなければ、保存先（MICHISUJI_DATA_DIR）が合っているかを確かめてください。`,
    };
  }
  return { grade: others === '' ? 'good' : 'attention', text: said };
}

function ageText(hours: number): string {
  if (hours < 1) return '1時間以内';
  return hours < 48 ? `${hours}時間前` : `${Math.floor(hours / 24)}日前`;
}
