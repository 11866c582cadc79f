/** 順位の言葉: who comes first, ties whole, and what stays outside and why. */

import { isBaselineYear } from '../../answers/indicator-facts.ts';
import type { RankIndicatorsFacts, RankedIndicator } from '../../answers/kinds/rank-indicators.ts';
import { conditionLabel } from '../condition-label.ts';
import { countText } from '../counts-text.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { aboutIndicators, followUp, formulaButton, sourceButton } from '../follow-up.ts';
import { indexNumberCell } from '../index-number-text.ts';
import { goalNames, levelName, placesOf } from '../indicator-names.ts';
import { indicatorNotes } from '../indicator-notes.ts';
import { actualCell, baselineCell } from '../missing.ts';
import type { Page, PagePart } from '../page.ts';
import { notLoadedSentence, readingLine, scopeParts } from '../reading-line.ts';
import { sourceLines } from '../sources.ts';

/** Returns the page; where nothing can be ranked it says so. */
export function rankIndicatorsPage(facts: RankIndicatorsFacts): Page {
  const { query, selection, ranked, unranked } = facts;
  const shown = [...ranked.map(({ fact }) => fact), ...unranked];
  const same = aboutIndicators(
    query,
    shown.map(({ indicator }) => indicator),
  );
  const condition = query.filter ? [`${conditionLabel(query.filter)}指標`] : [];
  return {
    lead: `${lead(facts)}${notLoadedSentence(selection.notLoaded)}`,
    reading: readingLine(
      [
        ...scopeParts(query, selection),
        ...condition,
        `指数の${endWord(facts)}順${limitWords(facts)}`,
      ],
      facts,
    ),
    parts: shown.length > 0 && !isBaseline(facts) ? [table(facts)] : [],
    notes: [...outside(facts), ...indicatorNotes(shown)],
    sources: sourceLines(facts.sources),
    buttons:
      shown.length > 0
        ? [formulaButton(same), sourceButton(same)]
        : [followUp('指標の一覧', 'goal-summary', query)],
  };
}

/** Up to this many are said by name before the table. */
const lastPlaceSaid = 5;

function lead(facts: RankIndicatorsFacts): string {
  const { ranked } = facts;
  const first = ranked.filter(({ rank }) => rank === 1);
  if (isBaseline(facts))
    return `${year(facts)}は基準の年度で、指数はどれも100のため、順位は付けられません。`;
  if (first.length === 0)
    return `${among(facts)}${year(facts)}の指数で順位を付けられるものはありません。`;
  const names =
    first.length > lastPlaceSaid ? `${first.length}件` : first.map(nameAndPlace).join('と');
  const top = `${best(facts)}は、${names}で、${valueWords(first)}です。`;
  return `${top}${others(facts)}${aside(facts)}`;
}

/** 順位外 by name, so that nobody misses a figure that would have come first. */
function aside({ unranked }: RankIndicatorsFacts): string {
  if (unranked.length === 0) return '';
  const named = unranked.map(
    ({ indicator, row }) => `${indicator.name}（${row.indexNumber ?? '—'}）`,
  );
  const which = unranked.length > lastPlaceSaid ? `${unranked.length}件` : named.join('と');
  return `ほかに${which}は、資料により値が異なるため順位外です。`;
}

/** In the year that everything is compared with there is nothing to rank. */
function isBaseline({ ranked }: RankIndicatorsFacts): boolean {
  return ranked.length > 0 && ranked.every(({ fact }) => isBaselineYear(fact));
}

/** 「令和6年度の指数が最も高い指標」, or 「目指す姿6の指標のうち、…最も高いの」. */
function best(facts: RankIndicatorsFacts): string {
  const highest = `${year(facts)}の指数が最も${endWord(facts)}`;
  return scopeWords(facts) === '' ? `${highest}${kind(facts)}` : `${among(facts)}${highest}の`;
}

function among(facts: RankIndicatorsFacts): string {
  return `${scopeWords(facts)}${kind(facts)}のうち、`;
}

function year({ fiscalYear }: RankIndicatorsFacts): string {
  return fiscalYearName(fiscalYear);
}

function nameAndPlace({ fact }: RankedIndicator): string {
  return `${fact.indicator.name}（${placesOf(fact.indicator, fact.sameAs)}）`;
}

function valueWords(first: readonly RankedIndicator[]): string {
  const [one] = first;
  if (!one) return '';
  return `${first.length > 1 ? 'いずれも' : ''}${one.fact.row.indexNumber ?? '—'}`;
}

function others(facts: RankIndicatorsFacts): string {
  const rest = facts.ranked.filter(({ rank }) => rank > 1);
  if (rest.length === 0) return '';
  if (rest.length >= lastPlaceSaid)
    return `${endWord(facts)}順に${facts.ranked.length}件を並べます。`;
  const places = rest.map(
    ({ rank, fact }) => `${rank}位は${fact.indicator.name}（${fact.row.indexNumber ?? '—'}）`,
  );
  return `${places.join('、')}です。`;
}

function scopeWords({ query, selection }: RankIndicatorsFacts): string {
  if (!selection.named || query.indicators) return '';
  return `${goalNames(selection.loaded.map(({ no }) => no))}の`;
}

function kind({ query }: RankIndicatorsFacts): string {
  return query.level === undefined ? '指標' : levelName(query.level);
}

function endWord({ order }: RankIndicatorsFacts): string {
  return order === 'desc' ? '高い' : '低い';
}

function limitWords({ query }: RankIndicatorsFacts): string {
  return query.limit === undefined ? '' : `（${query.limit}位まで）`;
}

function table({ ranked, unranked }: RankIndicatorsFacts): PagePart {
  const rows = [
    ...ranked.map(({ rank, fact }) => ({ rank: `${rank}位`, fact })),
    ...unranked.map((fact) => ({ rank: '順位外（資料により値が異なるため）', fact })),
  ];
  return {
    kind: 'table',
    table: {
      caption: '指数の順位',
      columns: ['順位', '指標', '番号', '基準値', '実績', '指数'],
      rows: rows.map(({ rank, fact }) => [
        rank,
        fact.indicator.name,
        placesOf(fact.indicator, fact.sameAs),
        baselineCell(fact),
        actualCell(fact),
        indexNumberCell(fact),
      ]),
    },
  };
}

function outside({ without }: RankIndicatorsFacts): string[] {
  return [
    '指数は、指標ごとに基準値を100としたときの値です。単位や数え方は指標により異なります。',
    ...(without.printed > 0
      ? [`指数のない指標${countText(without)}は、順位に入れていません。`]
      : []),
  ];
}
