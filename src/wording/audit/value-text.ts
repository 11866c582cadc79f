/** 変わった値の書き方: any kept value as text on one line. */

import { isFields, isList } from '../../domain/json.ts';
import { MessageTs } from '../../domain/slack-id.ts';
import { dateText } from '../../domain/date-text.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { momentText } from '../moment-text.ts';
import { fieldName } from './field-names.ts';
import { wordName } from './word-names.ts';

/** How much of a long value a terminal shows; `--json` gives all of it. */
const longest = 400;

/** What is kept for the program alone, and says nothing to people. */
const internal: ReadonlySet<string> = new Set(['key', 'submission', 'highWater', 'permalink']);

/** Names of people by their Slack ids, as far as they are known. */
export type PeopleNames = ReadonlyMap<string, string>;

/** Returns a value as people read it in a terminal, the beginning of a long one. */
export function valueText(value: unknown, field = '', people: PeopleNames = new Map()): string {
  const letters = Array.from(wholeValueText(value, field, people));
  return letters.length > longest
    ? `${letters.slice(0, longest).join('')}…（続きは --json）`
    : letters.join('');
}

/**
 * Returns a value as people read it on paper, however long it is.
 *
 * @param field what holds it: a year, a person and a word are told apart by that.
 *
 * @example
 * wholeValueText({ fiscalYear: 2024, value: '66' }); // '年度 令和6年度、値 66'
 * wholeValueText('sending', 'status'); // '送っている'
 */
export function wholeValueText(
  value: unknown,
  field = '',
  people: PeopleNames = new Map(),
): string {
  return whole(value, field, people);
}

function whole(value: unknown, field: string, people: PeopleNames): string {
  if (isList(value)) {
    return value.length === 0 ? 'なし' : value.map((one) => part(one, field, people)).join('、');
  }
  if (isFields(value)) {
    const told = Object.entries(value).filter(([name]) => !internal.has(name));
    return told.map(([name, one]) => `${fieldName(name)} ${part(one, name, people)}`).join('、');
  }
  return typeof value === 'string' ? textOf(value, field, people) : plain(value, field);
}

function part(value: unknown, field: string, people: PeopleNames): string {
  const text = whole(value, field, people);
  return isFields(value) ? `（${text}）` : text;
}

function plain(value: unknown, field: string): string {
  if (value === null || value === undefined) return '—';
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ';
  const isYear = typeof value === 'number' && value > 1900; // 保存年限 and 何年に1度 are counts of years
  return isYear && /year|appliesFrom/i.test(field) ? fiscalYearName(value) : JSON.stringify(value);
}

function textOf(value: string, field: string, people: PeopleNames): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dateText(value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return momentText(value);
  if (MessageTs.safeParse(value).success) return 'Slackの投稿';
  return people.get(value) ?? wordName(field, value).replaceAll(/\s+/g, ' ');
}
