/** 送れなかったもの: what could not be said in Slack, and what can be done about it. */

import type { Post } from '../domain/outbox.ts';
import type { State } from '../domain/state.ts';
import { commentName } from './comment-names.ts';

export const unsentSentence =
  'Slackに送れなかったものがあります。内容は保存してあり、失われていません。みちすじのホームを開き、「送れなかったもの」を確かめて「再送」を押してください。';

/** Returns what a post was about, in the words of a list. */
export function postName({ content }: Post, { comments, reviews }: State): string {
  const nameOf = (no: number): string => {
    const found = comments.find((one) => one.no === no);
    return found === undefined ? '意見' : commentName(found.label);
  };
  const goalOf = (no: number): string => {
    const review = reviews.find((one) => one.no === no);
    return String(review?.goal ?? '');
  };
  switch (content.kind) {
    case 'comment':
      return `${nameOf(content.comment)}のスレッドへの投稿`;
    case 'response':
      return `${content.comments.map(nameOf).join('、')}への区の考え方（スレッドへの投稿）`;
    case 'response-to-author':
      return `${nameOf(content.comment)}への区の考え方（ご本人へのDM）`;
    case 'progress':
      return `${nameOf(content.comment)}への対応状況（スレッドへの投稿）`;
    case 'addendum':
      return `${nameOf(content.comment)}の追記のお知らせ（DM）`;
    case 'entry-sent-back':
      return '入力の差し戻しのお知らせ（DM）';
    case 'closing':
      return `目指す姿${goalOf(content.review)}の検証のまとめ（スレッドへの投稿）`;
    case 'closing-papers':
      return `目指す姿${goalOf(content.review)}の検証の資料（スレッドに付けるファイル）`;
    case 'point': {
      const [, no = ''] = content.point.split('-');
      return `目指す姿${goalOf(content.review)}の検証の論点${no}（スレッドへの投稿）`;
    }
  }
}

/** Returns Slack's word for why, in Japanese, with the word itself. */
export function unsentReason(code: string): string {
  const reason = reasons[code] ?? 'Slackが受け取りませんでした';
  return `${reason}（${code}）`;
}

const reasons: Readonly<Record<string, string>> = {
  not_in_channel:
    'みちすじがチャンネルから外されています。チャンネルで /invite @みちすじ としてください',
  channel_not_found:
    'チャンネルが見つかりません。みちすじがチャンネルから外されたか、チャンネルが削除されています',
  is_archived: 'チャンネルがアーカイブされています',
  thread_not_found: 'スレッドのもとの投稿（カード）が削除されています',
  user_not_found: '宛先の方がワークスペースにいません',
  user_disabled: '宛先の方のアカウントが停止されています',
  account_inactive: 'みちすじのトークンが無効になっています',
  file_uploads_disabled: 'Slackの設定で、ファイルの共有が止められています',
  storage_limit_reached: 'Slackにファイルを置く場所がいっぱいです',
  msg_too_long: '文が長すぎます',
};
