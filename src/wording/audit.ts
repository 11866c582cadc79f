/** 変更の履歴の言葉: who changed what, when and why, as the secretariat reads it. */

import type { Adoption, AuditEntry, AuditQuery } from '../domain/audit.ts';
import { namesByUser } from '../domain/roster.ts';
import type { State } from '../domain/state.ts';
import { type CommentNames, commentNamesOf, commentOpText } from './audit/comment-op.ts';
import { fieldOf, pathName } from './audit/path-name.ts';
import { revisionLine } from './audit/revision-value.ts';
import { type PeopleNames, valueText } from './audit/value-text.ts';
import { dateText } from '../domain/date-text.ts';
import { actionName as permitted, isAction } from './permission-names.ts';

/** What people and comments are called, as far as what is kept now tells. */
export type AuditNames = { people: PeopleNames; comments: CommentNames };

/** Names are those of now: of people and comments that are gone, only the numbers are left. */
export function auditNamesOf({ roster, comments }: Pick<State, 'roster' | 'comments'>): AuditNames {
  return { people: namesByUser(roster), comments: commentNamesOf(comments) };
}

/** Where nothing is kept that tells. */
export const noNames: AuditNames = { people: new Map(), comments: new Map() };

/** Returns the whole list, in the order in which it is given. */
export function auditText(
  entries: readonly AuditEntry[],
  query: AuditQuery,
  names: AuditNames,
): string {
  const scope = scopeText(query);
  if (entries.length === 0) {
    return scope === ''
      ? '変更の記録はまだありません。'
      : `変更の記録のうち、${scope}に当てはまるものはありません。`;
  }
  const head = `変更の記録（古い順、日本時間${scope === '' ? '' : `、${scope}`}）`;
  return [
    head,
    ...entries.map((one) => entryText(one, names)),
    `以上${entries.length}件です。`,
  ].join('\n\n');
}

export function noStoreText(folder: string): string {
  return `保存先「${folder}」には、まだ何も保存されていません。置き場所の設定（MICHISUJI_DATA_DIR）を確かめてください。`;
}

function scopeText({ indicator, since }: AuditQuery): string {
  return [
    ...(indicator === undefined ? [] : [`指標${indicator}`]),
    ...(since === undefined ? [] : [`${dateText(since)}以降`]),
  ].join('・');
}

function entryText(entry: AuditEntry, names: AuditNames): string {
  const { seq, date, time, adoption, values, reason } = entry;
  const lines = values.map((one) => valueLine(one, names));
  return [
    `${dateText(date)} ${time}　${actorName(entry.actor, names.people)}　${actionName(entry)}（変更番号${seq}）`,
    ...(adoption === undefined ? [] : [adoptionText(adoption)]),
    ...(entry.action === 'dispose' ? [] : lines), // Its reason says what was disposed of
    `理由：${reasonText(entry.action, reason)}`,
  ].join('\n　');
}

/** The id stays: two people may have one name. */
function actorName(actor: string, people: PeopleNames): string {
  const name = people.get(actor);
  return actors.get(actor) ?? (name === undefined ? actor : `${name}（${actor}）`);
}

const actors = new Map([
  ['system', 'ボット（自動）'],
  ['import', '取り込みの命令（npm run import）'],
]);

const actions: Readonly<Record<string, string>> = {
  'comment-written': '意見の記録',
  'comment-edited': '意見の書き直し',
  'comment-deleted': '意見の取り消し',
  'comment-recorded': '発言を意見として記録',
  'comment-entered': '委員に代わる意見の記録',
  'comments-pasted': '表からの意見の記録',
  'comment-shown': '意見の投稿',
  'catch-up': '停止中の意見の取り込み',
  'open-review': '検証の開始',
  'close-review': '検証の終了',
  'reopen-review': '検証の再開',
  'review-card-posted': '検証のカードの投稿',
  'no-opinion': '意見なし',
  'reclassify-comment': '意見の分類',
  respond: '区の考え方',
  'point-published': '点検結果を論点として公開',
  'finding-set-aside': '点検結果を今回は取り上げない',
  'finding-taken-up': '点検結果を取り上げるに戻す',
  'edit-roster': '名簿の変更',
  'edit-committee': '部会の変更',
  'edit-meeting': '会議の変更',
  'edit-settings': '設定の変更',
  'post-begun': '投稿の送り始め',
  'post-sent': '投稿の送信',
  'post-put-off': '投稿の先送り',
  'post-failed': '投稿の送信の失敗',
  'post-dropped': '投稿の取りやめ',
  'paper-given': '資料の書き出し',
  'resend-post': '送れなかった投稿の再送',
  'value-entered': '数値の入力',
  'entry-withdrawn': '入力の取り消し',
  'entries-decided': '入力の承認・差し戻し',
  'approval-withdrawn': '承認の取り消し',
  'rule-edited': '収集の予定の変更',
  'notices-planned': '今日のお知らせの用意',
  'notice-begun': 'お知らせの送り始め',
  'notice-sent': 'お知らせの送信',
  'notice-put-off': 'お知らせの先送り',
  'notice-failed': 'お知らせの送信の失敗',
  'notice-edited': '送ったお知らせの書き直し',
  'resend-notice': '送れなかったお知らせの再送',
  'next-business-day': '翌営業日にもう一度お知らせ',
  'not-yet': '値がまだ出ないという連絡',
  'not-yet-taken-back': '「まだ出ない」の取り消し',
  'edit-notices': '受け取るお知らせの変更',
  'revision-proposed': '見直しの記録',
  'revision-corrected': '見直しの内容の修正',
  'revision-stage-reached': '見直しの段階の記録',
  'revision-taken-back': '見直しを元に戻す',
  'revision-dropped': '見直しの取下げ',
  'series-break-approved': '系列断絶の承認',
  'draft-kept': '書きかけの保存',
  'draft-dropped': '書きかけの削除',
  'entries-imported': 'ファイルからの値の入力',
  'goal-added': '目指す姿の追加・差し替え',
  'goal-taken-out': '目指す姿の追加の取り消し',
  refused: '断った操作',
  'adopt-plan': '計画の採用',
  restore: '控えから戻しました',
  dispose: '保存年限による廃棄',
};

function actionName({ action, adoption }: AuditEntry): string {
  return actionText(action ?? (adoption === undefined ? undefined : 'adopt-plan'));
}

/** Returns what was done in the words of the secretariat. */
export function actionText(action: string | undefined): string {
  return action === undefined ? '変更' : (actions[action] ?? action);
}

/** How many indicators are named; the rest is counted. */
const shown = 10;

export function adoptionText({ from, to, indicators, elsewhere, takenOver }: Adoption): string {
  const more = indicators.length > shown ? 'など' : '';
  const named = `（${indicators.slice(0, shown).join('、')}${more}）`;
  const touched =
    indicators.length === 0
      ? '指標は変わっていません。'
      : `変わった指標は${indicators.length}件です${named}。`;
  const rest = elsewhere === 0 ? '' : `指標のほかに${elsewhere}か所が変わりました。`;
  const goals = takenOver.map((goal) => `目指す姿${valueText(goal)}`).join('、');
  const over =
    goals === ''
      ? ''
      : `${goals}は、ブックで追加した内容から、計画データに載った内容に替わりました。`;
  return `計画 第${valueText(from)}版 → 第${valueText(to)}版。${touched}${rest}${over}`;
}

function valueLine(op: AuditEntry['values'][number], { people, comments }: AuditNames): string {
  if (op.path[0] === 'comments') {
    return `${commentOpText(op, comments)}（本文は、ここには出しません）`;
  }
  const revision = revisionLine(op);
  if (revision !== undefined) return revision;
  const name = pathName(op.path);
  if (op.path[0] === 'drafts') return '書きかけ（中身は、ここには出しません）';
  if (!('before' in op) && !('after' in op)) {
    return `${name}（値は、保存年限による廃棄のときに消しました）`;
  }
  const text = (value: unknown): string => valueText(value, fieldOf(op.path), people);
  if (!('before' in op)) return `${name}を追加：${text(op.after)}`;
  if (!('after' in op)) return `${name}を削除：${text(op.before)}`;
  return `${name}：${text(op.before)} → ${text(op.after)}`;
}

/** Of a refusal the reason is what somebody wanted to do. */
export function reasonText(action: string | undefined, reason: string | undefined): string {
  if (reason === undefined) return '記録なし';
  return action === 'refused' && isAction(reason) ? permitted(reason) : reason;
}
