/** 変わった場所の呼び名: the way to a value, told as one would say it. */

import type { Step } from '../../domain/change.ts';
import { fieldName } from './field-names.ts';

/**
 * Returns the way to a value; that it lies in the plan goes without saying.
 *
 * @example
 * pathName(['plan', 'indicators', { at: 3, id: '5-A4' }, 'actuals', { at: 0 }, 'value']);
 * // '指標「5-A4」の実績（1番目）の値'
 * pathName(['reviews', { at: 0, id: '1' }, 'deadline']); // '検証1の意見の締切'
 */
export function pathName(path: readonly Step[]): string {
  const [first, ...rest] = path;
  const told = first === 'plan' && rest.length > 0 ? rest : path;
  return told.reduce<string>(withStep, '');
}

/** Returns the field that holds the value at the end of a way. */
export function fieldOf(path: readonly Step[]): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

function withStep(before: string, step: Step): string {
  if (typeof step === 'string') {
    const name = fieldName(step);
    if (before.endsWith(name)) return before; // 状態 of 状態
    return `${before}${before === '' ? '' : 'の'}${name}`;
  }
  if (step.id === undefined) return `${before}（${step.at + 1}番目）`;
  return /^\d+$/.test(step.id) ? `${before}${step.id}` : `${before}「${step.id}」`;
}
