/** 変わった意見の書き方: which comment, and what of it; never its words. */

import { type Comment, CommentLabel } from '../../domain/comment.ts';
import type { Op } from '../../domain/change.ts';
import { isFields } from '../../domain/json.ts';
import { commentName } from '../comment-names.ts';

/** What comments are called before people, by their kept number. */
export type CommentNames = ReadonlyMap<string, string>;

/** @example commentNamesOf(comments).get('4'); // '意見3' where an earlier one is private */
export function commentNamesOf(comments: readonly Comment[]): CommentNames {
  return new Map(comments.map(({ no, label }) => [String(no), commentName(label)]));
}

const whatChanged: Readonly<Record<string, string>> = {
  versions: '文',
  deletedAt: '取り消し',
  classification: '分類',
  response: '区の考え方',
  visibility: '公開の範囲',
  label: '呼び名',
  isLate: '締切後の印',
  shown: 'スレッドへの投稿',
};

/** @example '意見3の区の考え方' */
export function commentOpText({ path, before, after }: Op, names: CommentNames): string {
  const [, place, field] = path;
  const id = typeof place === 'object' ? place.id : undefined;
  const name = nameIn(after) ?? nameIn(before) ?? names.get(id ?? '') ?? '意見';
  const what = typeof field === 'string' ? whatChanged[field] : undefined;
  return what === undefined ? name : `${name}の${what}`;
}

/** A comment that was added, or disposed of, says itself what it is called. */
function nameIn(value: unknown): string | undefined {
  const label = CommentLabel.safeParse(isFields(value) ? value['label'] : undefined);
  return label.success ? commentName(label.data) : undefined;
}
