/** 表の種類: whether a table is of indicators or of 施策, told by its columns. */

import type { Column, Head } from './head.ts';
import type { Thing } from './name-book.ts';

/** A table with 達成率 is of 施策, one with 基準値 or 指数 of indicators. */
export function ofKind(things: readonly Thing[], head: Head | undefined): readonly Thing[] {
  const has = (...kinds: readonly Column['is'][]): boolean =>
    head?.columns.some(({ is }) => kinds.includes(is)) ?? false;
  const wanted = has('baseline', 'index-number')
    ? 'indicator'
    : has('rate', 'planned')
      ? 'measure'
      : undefined;
  const fitting = things.filter(({ kind }) => kind === wanted);
  return fitting.length > 0 ? fitting : things;
}
