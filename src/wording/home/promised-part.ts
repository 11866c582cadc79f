/** ホーム（まだ出ない）: the values that somebody has said are not out yet, with the reason and the day. */

import type { Owed } from '../../collection/owed.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { State } from '../../domain/state.ts';
import { dateText } from '../../domain/date-text.ts';
import { targetName } from '../entry.ts';
import { excerpt } from '../excerpt.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { inQuotes } from '../in-quotes.ts';
import { type HomePage, listPart } from './home-page.ts';

const most = 8;

/** For the secretariat; the day that comes first stands in front, and what is over is left out. */
export function promisedPart(
  owed: readonly Owed[],
  today: CalendarDate,
  { roster: { people } }: Pick<State, 'roster'>,
): HomePage {
  const lines = owed
    .flatMap(({ what, fiscalYear, promised }) => {
      if (promised === undefined || promised.until <= today) return [];
      const name = people.find(({ user }) => user === promised.by)?.name;
      const by = name === undefined ? '' : `、${name}さん`;
      const text = `${fiscalYearName(fiscalYear)}の${targetName(what)}：${dateText(promised.until)}ごろの見込み（理由${inQuotes(excerpt(promised.reason, 80))}${by}）`;
      return [{ until: promised.until, text }];
    })
    .toSorted((one, other) => one.until.localeCompare(other.until));
  if (lines.length === 0) return [];
  const rest = lines.length - most;
  return [
    { kind: 'heading', text: `まだ出ないと連絡のあった値（${lines.length}件）` },
    listPart([...lines.slice(0, most), ...(rest > 0 ? [{ text: `ほか${rest}件` }] : [])], ''),
  ];
}
