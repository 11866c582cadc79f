/** 権限の呼び名: what an action is called before people, and who may do it. */

import { type Action, type Entitled, permissions } from '../domain/permissions.ts';

const actionNames: Readonly<Record<Action, string>> = {
  ask: '質問する',
  comment: '意見を出す',
  'say-no-opinion': '意見なしと答える',
  'reclassify-own-comment': '自分の意見の分類を直す',
  'reclassify-comment': '意見の分類を直す',
  'record-message': '発言を検証コメントとして記録する',
  'enter-for-member': '委員の意見を代わりに記録する',
  'open-review': '検証を始める',
  'close-review': '検証を終える',
  'reopen-review': '検証を再開する',
  respond: '区の考え方を答える',
  'check-plan': '事前点検の結果を見て、論点として公開する',
  'see-private-comments': '事務局だけに宛てた意見を見る',
  'see-who-is-missing': 'まだ意見を出していない委員を見る',
  'edit-roster': '名簿を直す',
  'edit-committee': '部会と会議を直す',
  'edit-settings': '設定を直す',
  'resend-post': '送れなかったものを送り直す',
  'enter-value': '数値を入力する',
  'approve-entry': '入力を承認する',
  'edit-calendar': '収集の予定を直す',
  'edit-revisions': '見直しを記録する',
  'add-goal': '目指す姿を追加する',
  'take-paper': '資料を書き出す',
  'take-desk-paper': '事務局の資料を書き出す',
  'choose-notices': '受け取るお知らせを選ぶ',
};

export const roleNames: Readonly<Record<Entitled, string>> = {
  anybody: 'どなたも',
  'committee-member': '委員',
  'data-owner': 'データ担当',
  secretariat: '事務局',
};

export function actionName(action: Action): string {
  return actionNames[action];
}

export function isAction(name: string): name is Action {
  return Object.hasOwn(actionNames, name);
}

export function roleName(role: Entitled): string {
  return roleNames[role];
}

/** @example neededRoles('record-message'); // '委員と事務局' */
export function neededRoles(action: Action): string {
  return permissions[action].map(roleName).join('と');
}
