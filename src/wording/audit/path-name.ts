/** 変わった場所の呼び名: the way to a value, told as one would say it. */

import type { Step } from '../../domain/change.ts';
import { fieldName } from './field-names.ts';

/**
 * Returns the way to a value; that it lies in the plan goes without saying.
 *
 * @example
 * pathName(['plan', 'indicators', { at: 3, id: '5-A4' }, 'actuals', { at: 0 }, 'value']);
 * // '指標「5-A4」の実績（1番目）の値'
 */
export function pathName(path: readonly Step[]): string {
  const [first, ...rest] = path;
  const told = first === 'plan' && rest.length > 0 ? rest : path;
  return told.reduce<string>(withStep, '');
}

function withStep(before: string, step: Step): string {
  if (typeof step === 'string') return `${before}${before === '' ? '' : 'の'}${fieldName(step)}`;
  return step.id === undefined ? `${before}（${step.at + 1}番目）` : `${before}「${step.id}」`;
}
