/** 対応状況の紙面: what became of the ward's answer to a comment, as of a day. */

import type { Comment } from '../domain/comment.ts';
import { commentName } from './comment-names.ts';
import type { Page } from './page.ts';
import { dateText } from '../domain/date-text.ts';
import { sentencePage } from './sentence-page.ts';

/** @returns nothing where there is no such entry; `entry` counts from 1. */
export function progressPage({ label, response }: Comment, entry: number): Page | undefined {
  const progress = response?.progress[entry - 1];
  if (progress === undefined) return undefined;
  const title = `${commentName(label)}への対応状況（${dateText(progress.asOf)}現在）`;
  return { ...sentencePage(title), parts: [{ kind: 'paragraph', text: progress.text }] };
}
