/** 変わった値の書き方: any kept value as text on one line. */

import { isFields, isList } from '../../domain/json.ts';
import { fieldName } from './field-names.ts';

/** How much of a long value is shown; `--json` gives all of it. */
const longest = 400;

/**
 * Returns a value as people read it.
 *
 * @example
 * valueText({ fiscalYear: 2024, value: '66' }); // '年度 2024、値 66'
 */
export function valueText(value: unknown): string {
  const letters = Array.from(whole(value));
  return letters.length > longest
    ? `${letters.slice(0, longest).join('')}…（続きは --json）`
    : letters.join('');
}

function whole(value: unknown): string {
  if (value === null || value === undefined) return '—';
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ';
  if (isList(value)) return value.length === 0 ? '（空）' : value.map(part).join('、');
  if (isFields(value)) {
    const fields = Object.entries(value).map(
      ([name, inner]) => `${fieldName(name)} ${part(inner)}`,
    );
    return fields.join('、');
  }
  return (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll(/\s+/g, ' ');
}

function part(value: unknown): string {
  return typeof value === 'object' && value !== null ? `（${whole(value)}）` : whole(value);
}
