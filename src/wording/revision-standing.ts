/** いまの内容の言葉: what stands of an indicator or a goal, above the form that would change it. */

import type { Standing } from '../collection/standing.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { inQuotes } from './in-quotes.ts';
import { withUnit } from './numbers.ts';

/** `subject` is an indicator's id or a goal's number. */
export function standingText(subject: string, now: Standing): string {
  const indicator = now.indicators.find(({ id }) => id === subject);
  if (indicator !== undefined) {
    const { name, unit, baseline, method } = indicator;
    const { fiscalYear, value } = baseline;
    const figure = value === null ? '「—」' : withUnit(value, unit);
    return [
      `いまの内容：${subject}${inQuotes(name)}`,
      `単位：${unit ?? '決まっていません'}　基準値（${fiscalYearName(fiscalYear)}）：${figure}`,
      `データの収集方法：${method}`,
    ].join('\n');
  }
  const goal = now.goals.find(({ no }) => String(no) === subject);
  const links = now.links.filter((one) => String(one.goal) === subject);
  return [
    `目指す姿${subject}${goal === undefined ? '' : inQuotes(goal.name)}`,
    ...(links.length === 0
      ? []
      : [`登録されているつながり：${links.map(({ from, to }) => `${from}から${to}`).join('、')}`]),
  ].join('\n');
}
