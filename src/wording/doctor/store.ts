/** 診断（保存先）: whether everything saved can be read, and how far it reaches. */

import { lastChange } from '../backup.ts';
import type { Finding } from './finding.ts';

export type StoreState =
  | { problem: string }
  | { empty: true; folder: string }
  | { empty: false; folder: string; seq: number; at: string };

/** What a restore that was broken off left beside the data. */
export function leftoverFindings(folders: readonly string[]): Finding[] {
  if (folders.length === 0) return [];
  const names = folders.map((folder) => `「${folder}」`).join('、');
  return [
    {
      grade: 'attention',
      text: `保存先：控えから戻す途中で止まった写しが残っています（${names}）。元のデータではありません。いま戻している最中でなければ、消してかまいません。`,
    },
  ];
}

export function storeFinding(store: StoreState): Finding {
  if ('problem' in store) return { grade: 'bad', text: `保存先：${store.problem}` };
  if (!store.empty) {
    const reach = `変更番号${store.seq}まで、${lastChange(store)}`;
    return { grade: 'good', text: `保存先：「${store.folder}」を読めました（${reach}）。` };
  }
  return {
    grade: 'attention',
    text: `保存先：「${store.folder}」には、まだ何も保存されていません。ボットを始めると作られます。`,
  };
}
