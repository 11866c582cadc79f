/** 指数の棒の言葉: every index number with its arrow and word, or 「—」 with its reason. */

import type { GoalFact } from '../../answers/goal-facts.ts';
import { type IndicatorFact, isBaselineYear } from '../../answers/indicator-facts.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { placeOn } from '../../reports/pictures/axis.ts';
import type { BarsDrawing, LegendEntry } from '../../reports/pictures/drawing.ts';
import { indexAxis, indexBars } from '../../reports/pictures/index-bars.ts';
import { toDecimal } from '../../scoring/decimal.ts';
import { countsText } from '../counts-text.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { indexNumberCell } from '../index-number-text.ts';
import { indicatorLabel, indicatorNo, placesOf } from '../indicator-names.ts';
import { indicatorNotes } from '../indicator-notes.ts';
import { nameWithTwins } from '../indicator-table.ts';
import type { Picture } from './picture.ts';

/** Draws all indicators of a goal, as printed. */
export function goalIndexPicture(goal: GoalFact, fiscalYear: FiscalYear): Picture {
  const { no } = goal.goal;
  const title = `目指す姿${no}　指標の指数`;
  const ends = endsText(goal.facts, ({ indicator }) => indicatorNo(indicator));
  return {
    name: `index-goal-${no}-${fiscalYear}`,
    drawing: drawingOf(title, goal.facts, (fact) => ({
      badge: indicatorNo(fact.indicator),
      label: nameWithTwins(fact),
    })),
    alt: `目指す姿${no}の${fiscalYearName(fiscalYear)}の指数は、${countsText(goal.counts)}${ends === '' ? 'です' : `で、${ends}`}。`,
  };
}

/** Draws indicators of one or several goals, in the order in which the answer tells them. */
export function listIndexPicture(
  title: string,
  facts: readonly IndicatorFact[],
  fiscalYear: FiscalYear,
): Picture {
  const ends = endsText(facts, ({ indicator }) => indicatorLabel(indicator));
  const ids = [facts[0], facts.at(-1)].flatMap((fact) => fact?.indicator.id ?? []);
  return {
    name: `index-${ids.join('-')}-${fiscalYear}`,
    drawing: drawingOf(title, facts, ({ indicator, sameAs }) => ({
      badge: placesOf(indicator, sameAs),
      label: indicator.name,
    })),
    alt: `${title}（${facts.length}件、${fiscalYearName(fiscalYear)}）${ends === '' ? 'の棒グラフです' : `のうち、${ends}`}。`,
  };
}

type Words = { badge: string; label: string };

function drawingOf(
  title: string,
  facts: readonly IndicatorFact[],
  wordsOf: (fact: IndicatorFact) => Words,
): BarsDrawing {
  const bars = indexBars(facts);
  const isCut = bars.some(({ extent }) => extent?.cutAt !== undefined);
  const [first] = facts;
  const isBaseline = first !== undefined && facts.every(isBaselineYear);
  const year = first === undefined ? '' : fiscalYearName(first.fiscalYear);
  return {
    shape: 'bars',
    title,
    subtitle: isBaseline ? `${year}（基準の年度）` : `${year}。基準値を100とした値です。`,
    legend: [
      ...legendOf(bars.map(({ tone }) => tone)),
      ...(isCut ? [{ sign: 'cut', label: '目盛りの外まで続く棒' } as const] : []),
    ],
    ticks: indexAxis.ticks.map((value) => ({ at: placeOn(indexAxis, value), label: `${value}` })),
    line: placeOn(indexAxis, 100),
    guide: undefined,
    groups: [
      {
        heading: '',
        rows: bars.map(({ of, extent, tone }) => ({
          ...wordsOf(of),
          bars: [{ extent, tone, isTarget: false, told: indexNumberCell(of) }],
        })),
      },
    ],
    notes: indicatorNotes(facts),
  };
}

const toneLegend = [
  { sign: 'above', label: '↑ 100を上回る' },
  { sign: 'below', label: '↓ 100を下回る' },
  { sign: 'same', label: '→ 100と同じ' },
] as const satisfies readonly LegendEntry[];

/** Returns what the colours mean, as far as they occur. */
export function legendOf(tones: readonly LegendEntry['sign'][]): LegendEntry[] {
  return toneLegend.filter(({ sign }) => tones.includes(sign));
}

/** The highest and the lowest, where there are two to tell apart. */
function endsText(
  facts: readonly IndicatorFact[],
  nameOf: (fact: IndicatorFact) => string,
): string {
  const scored = facts
    .flatMap((fact) => (fact.score.state === 'scored' ? [{ fact, score: fact.score }] : []))
    .toSorted((one, other) => toDecimal(other.score.shown).comparedTo(one.score.shown));
  const [high] = scored;
  const low = scored.at(-1);
  if (high === undefined || low === undefined || high.score.shown === low.score.shown) return '';
  return `最も高いのは${nameOf(high.fact)}の${high.score.shown}、最も低いのは${nameOf(low.fact)}の${low.score.shown}です`;
}
