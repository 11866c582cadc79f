/** 事前点検の画面の言葉: what the secretariat reads above and beside the findings of a review. */

import type { DiscussionPoint, SetAside } from '../../domain/discussion-point.ts';
import { tokyoTime } from '../../domain/tokyo-time.ts';
import type { ToldFinding } from '../../review/points.ts';
import { dateText } from '../../domain/date-text.ts';
import { kindText } from './finding-text.ts';

type Counts = { waiting: number; published: number; aside: number };

export function findingsCountText(goal: number, { waiting, published, aside }: Counts): string {
  if (waiting + published + aside === 0) {
    return `目指す姿${goal}の事前点検です。気になる点は見つかりませんでした。`;
  }
  return `目指す姿${goal}の事前点検です。まだ判断していないもの${waiting}件、論点として公開したもの${published}件、今回は取り上げないもの${aside}件です。`;
}

export function findingsIntro(isOpen: boolean): string {
  const closed = isOpen ? '' : 'この検証は終わっているため、公開はできません。';
  return `この一覧は事務局だけに見えています。${closed}「公開して論点にする」で選んだ1件だけが、検証のスレッドに投稿されます。資料にある値と言葉から決まった規則で挙げたもので、区の誤りを示すものではありません。`;
}

/** Returns a finding with what it is about, its sentence and its source. */
export function findingHead({
  heading,
  text,
  rule,
  source,
  isHint,
}: ToldFinding & { isHint: boolean }): string {
  const kind = kindText({ kind: isHint ? 'hint' : 'auto' });
  return `［${kind}］${heading}\n${text}（${rule}${source === '' ? '' : `、出典：${source}`}）`;
}

export function publishedText({ no, at }: Pick<DiscussionPoint, 'no' | 'at'>): string {
  return `→ 論点${no}として公開しました（${dateText(tokyoTime(at).date)}）。`;
}

/** `name` is nothing where nobody knows it any more. */
export function setAsideText({ reason, at }: SetAside, name: string | undefined): string {
  const who = name === undefined ? '事務局' : `${name}さん`;
  return `→ 今回は取り上げません（${who}、${dateText(tokyoTime(at).date)}）。理由：${reason}`;
}

export const publishExplained =
  '「公開する」を押すと、次の文が検証のスレッドに論点として投稿され、スレッドを読む全員に見えます。公開した文は記録に残ります。';

export const setAsideExplained =
  '取り上げない理由は、事務局の一覧と記録に残ります。委員には見えません。もとの値か記載が変わると、もう一度一覧に出ます。';

export function publishedSaidText(no: number): string {
  return `論点${no}として保存しました。検証のスレッドに投稿します。`;
}

export const setAsideSaidText = '「今回は取り上げない」として、理由とともに保存しました。';

export const takenUpSaidText = '取り上げるほうに戻しました。';
