/** 目指す姿の名前: a goal by number and name. */

import type { Goal } from '../domain/goal.ts';
import { inQuotes } from './in-quotes.ts';

/** Returns a goal with its name: 目指す姿5「ライフスタイル等に応じた…」. */
export function goalWithName({ no, name }: Goal): string {
  return `目指す姿${no}${inQuotes(name)}`;
}
