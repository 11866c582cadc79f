/** 番号の言い換え: the plan's short ids inside a remark become words that people use. */

import type { Level } from '../domain/level.ts';
import { levelName } from './indicator-names.ts';

const levelOfLetter: Record<string, Level> = {
  A: 'action',
  S: 'short-term',
  M: 'mid-long-term',
};

/**
 * Returns a remark in which every id is said in words.
 *
 * @example
 * placeWords('指標一覧の7-A2の実績も66回です。'); // 指標一覧の目指す姿7 行動指標2の実績も66回です。
 */
export function placeWords(remark: string): string {
  return remark.replace(
    /(\d{1,2})-([ASM])(\d{1,2})/g,
    (id, goal: string, letter: string, no: string) => {
      const level = levelOfLetter[letter];
      return level ? `目指す姿${goal} ${levelName(level)}${no}` : id;
    },
  );
}
