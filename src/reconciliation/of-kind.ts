/** 表の種類: whether a table is of indicators, of 施策 or of 重点事業, told by its columns. */

import type { Column, Head } from './head.ts';
import { lettersOf } from './letters.ts';
import type { Thing } from './thing.ts';

/**
 * A table with 達成率 is of 施策, one with 基準値 or 指数 of indicators, one with a target of 重点事業. Elsewhere
 * 「配信数」 alone is too common a word to name a project's figure.
 */
export function ofKind(things: readonly Thing[], head: Head | undefined): readonly Thing[] {
  const has = (...kinds: readonly Column['is'][]): boolean =>
    head?.columns.some(({ is }) => kinds.includes(is)) ?? false;
  const known = things.filter((thing) => has('target') || !isCommonWord(thing));
  const others = known.filter(({ kind }) => kind !== 'project');
  if (head === undefined && others.length > 0) return others; // 「10人 66.7%」 alone is of 施策
  const fitting = known.filter(({ kind }) => kind === wantedIn(has));
  return fitting.length > 0 ? fitting : known;
}

function wantedIn(has: (...kinds: readonly Column['is'][]) => boolean): Thing['kind'] | undefined {
  if (has('baseline', 'index-number')) return 'indicator';
  if (has('planned')) return 'measure';
  if (has('rate') && has('target')) return undefined;
  return has('rate') ? 'measure' : has('target') ? 'project' : undefined;
}

const shortestName = 8;

function isCommonWord(thing: Thing): boolean {
  return thing.kind === 'project' && lettersOf(thing.label ?? '').length < shortestName;
}
