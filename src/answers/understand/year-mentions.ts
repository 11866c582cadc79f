/** 年度の読み: 令和6年度, R6, 2024年度, 昨年度; the clock decides what 昨年度 is. */

import { type CalendarDate, fiscalYearOf, fromReiwa } from '../../domain/fiscal-year.ts';
import { numberOf } from './numerals.ts';
import { type Found, take } from './surface.ts';

const eraYear = /令和\s*(元|\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:年度|年|度)?(?!月)/g;
const shortEra = /(?<![a-z\d])r\s?(\d{1,2})(?:年度|年)?(?![\d\-a-z])/g;
const heisei = /平成\s*(\d{1,2})\s*(?:年度|年)?/g;
const western = /(?<!\d)(20\d{2})\s*(?:年度|年)?(?![\d-])/g;
const bare = /(?<![\d.])(\d{1,2})年度/g;
/** Not the base of a comparison: 「昨年度より増えた」 asks for the figures there are. */
const relative =
  /(?:一昨年|再来年|昨年|去年|前年|今年|本年|当年|来年|翌年)度?(?!度|比|より|から|に比|と比|との比)|おととし/g;

const distance: Readonly<Record<string, number>> = {
  一昨年: -2,
  おととし: -2,
  再来年: 2,
  昨年: -1,
  去年: -1,
  前年: -1,
  今年: 0,
  本年: 0,
  当年: 0,
  来年: 1,
  翌年: 1,
};

/** Returns the fiscal years that are named; a calendar year is read as the year that begins in it. */
export function takeYears(text: string, today: CalendarDate): Found<number> {
  const era = take(text, eraYear, ([, no = '']) => fromReiwa(no === '元' ? 1 : numberOf(no)));
  const short = take(era.rest, shortEra, ([, no = '']) => reasonable(fromReiwa(Number(no))));
  const old = take(short.rest, heisei, ([, no = '']) => 1988 + Number(no));
  const plain = take(old.rest, western, ([, year = '']) => Number(year));
  const ended = take(plain.rest, bare, ([, no = '']) => reasonable(fromReiwa(Number(no))));
  const said = take(ended.rest, relative, ([word]) => {
    const years = distance[word.replace('度', '')];
    return years === undefined ? undefined : fiscalYearOf(today) + years;
  });
  const found = [era, short, old, plain, ended, said].flatMap((each) => each.found);
  return { found: [...new Set(found)], rest: said.rest };
}

/** R60 is a project and not 令和60年度. */
function reasonable(fiscalYear: number): number | undefined {
  return fiscalYear <= fromReiwa(30) ? fiscalYear : undefined;
}

/** Returns the words that name a year by the clock, so that an answer can say how they were read. */
export function relativeYearWords(text: string): string[] {
  return [...new Set(text.match(relative))];
}
