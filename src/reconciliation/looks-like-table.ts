/** 表らしさ: whether a message is a pasted table, or asks to compare one; only then the bot offers it. */

import type { Plan } from '../domain/plan.ts';
import type { PaperRow } from './paper.ts';
import { reconcile } from './reconcile.ts';

const fewestLines = 3;

/** Returns whether at least two rows of figures were pasted, one of a figure that is held. */
export function looksLikeTable(rows: readonly PaperRow[], plan: Plan): boolean {
  if (rows.length < fewestLines) return false;
  const { rows: known, notFound, unread, compared } = reconcile(rows, plan);
  return compared.length > 0 && known + notFound.length + unread.length > 1;
}

/**
 * Returns whether somebody asks to compare a paper, and names no more than that.
 *
 * @example
 * asksToCompare('この資料を突合して'); // true
 */
export function asksToCompare(text: string): boolean {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '');
  return plain.length <= 40 && /突合|突き?合わ?せ|つきあわせ/u.test(plain);
}
