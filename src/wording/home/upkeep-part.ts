/** ホーム（動作の様子）: whether Slack is heard, whether there is a backup, whether changes are saved. */

import type { Condition } from '../../domain/condition.ts';
import type { Settings } from '../../domain/settings.ts';
import { momentText } from '../moment-text.ts';
import { conditionNotice } from '../store-notice.ts';
import { type HomePage, listPart } from './home-page.ts';

/** `madeAt` is when the newest verified backup was made, where there is one. */
export type LastBackup =
  { place: 'not-set' } | { place: 'unreadable' } | { place: 'set'; madeAt: string | undefined };

export type UpkeepFacts = {
  /** When Slack last brought something, and since when the bot listens. */
  heard: { since: string; at: string | undefined };
  backup: LastBackup;
  condition: Condition;
  settings: Settings;
};

export function upkeepPart({ heard, backup, condition, settings }: UpkeepFacts): HomePage {
  const { retentionYears: years } = settings;
  return [
    { kind: 'heading', text: '動作の様子' },
    listPart(
      [
        { text: `最後にSlackから届いたもの：${heardText(heard)}` },
        { text: `最後の控え：${backupText(backup)}` },
        { text: `保存：${condition.writable ? 'できます。' : conditionNotice(condition)}` },
        { text: `意見の保存年限：${years === null ? 'ずっと残します。' : `${years}年です。`}` },
      ],
      '',
    ),
  ];
}

function heardText({ since, at }: UpkeepFacts['heard']): string {
  return at === undefined
    ? `${momentText(since)}に動き始めてから、まだありません（ホームを開いたことは数えません）。`
    : `${momentText(at)}（ホームを開いたことは数えません）。`;
}

function backupText(backup: LastBackup): string {
  switch (backup.place) {
    case 'not-set':
      return '毎日の控えは取っていません。ボットの管理者に、設定 MICHISUJI_BACKUP_DIR に置き場所を書くよう伝えてください。';
    case 'unreadable':
      return '置き場所を見られませんでした。ボットの管理者に、npm run doctor で確かめるよう伝えてください。';
    case 'set':
      return backup.madeAt === undefined
        ? 'まだありません。'
        : `${momentText(backup.madeAt)}（確認済み）。`;
  }
}
