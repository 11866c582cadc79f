/** 重点事業の進捗の言葉: actual, target and date of a project's progress. */

import type { PriorityProject } from '../domain/priority-project.ts';
import { withUnit } from './numbers.ts';

type Progress = PriorityProject['progress'][number];

const pictureOnly = '—（図のみ）';

/** What was entered here has nothing to do with pictures. */
function noneOf({ citation }: Progress): string {
  return citation === undefined ? pictureOnly : '—（未入力）';
}

/** Returns the actual, 「約」 where the page says so: 「約6,400人」. */
export function progressActual(progress: Progress): string {
  const { actual, unit, approximate } = progress;
  if (actual === null) return noneOf(progress);
  return `${approximate ? '約' : ''}${withUnit(actual, unit)}`;
}

/** Returns the target, marked 「※」 where it was read by elimination. */
export function progressTarget(progress: Progress): string {
  const { target, unit, targetReading } = progress;
  if (target === null) return noneOf(progress);
  return `${withUnit(target, unit)}${targetReading === 'by-elimination' ? '※' : ''}`;
}

/** Returns the date as printed; that a figure is an estimate is said once. */
export function progressDate({ asOf, kind }: Progress): string {
  return kind === 'estimate' && !asOf.includes('見込み') ? `${asOf}（見込み）` : asOf;
}

/** Returns the target behind an actual: 「（目標180回）」. */
export function progressGoal(progress: Progress): string {
  if (progress.target !== null) return `（目標${progressTarget(progress)}）`;
  return progress.citation === undefined ? '（目標は図のみ）' : '（目標は未入力）';
}

/** Returns one short line: 「セミナー開催数(見込み) 180回（目標180回）」. */
export function progressLine(progress: Progress): string {
  if (progress.actual === null && progress.target === null)
    return `${progress.label} ${noneOf(progress)}`;
  return `${progress.label} ${progressActual(progress)}${progressGoal(progress)}`;
}

/** Returns how targets were read and what a picture took with it, as far as shown. */
export function progressNotes(shown: readonly Progress[]): string[] {
  const isByElimination = shown.some(({ targetReading }) => targetReading === 'by-elimination');
  const isPictureOnly = shown.some(
    ({ actual, target, citation }) =>
      citation === undefined && (actual === null || target === null),
  );
  return [
    ...(isByElimination
      ? [
          '※ どの数値が目標かは、資料の文字からは分かりません。図の2つの数値のうち、本文にある実績でないほうを目標と読みました。',
        ]
      : []),
    ...(isPictureOnly
      ? ['「—（図のみ）」は、数値が資料の図だけにあり、資料の写しからは読めないものです。']
      : []),
  ];
}
