/** 寄与の棒の言葉: what each indicator adds to a reference value, in points. */

import type { GoalFact, NamedContribution } from '../../answers/goal-facts.ts';
import type { SufficiencyTrial } from '../../answers/sufficiency-trial.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { contributionBars } from '../../reports/pictures/contribution-bars.ts';
import { placeOn } from '../../reports/pictures/axis.ts';
import type { BarsDrawing, BarsRow, Extent, Tone } from '../../reports/pictures/drawing.ts';
import type { Decimal } from '../../scoring/decimal.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { carriedBySentence, goalIndexSentence } from '../goal-index-text.ts';
import { indicatorNo, indicatorPlace } from '../indicator-names.ts';
import { signedPoints } from '../numbers.ts';
import { reachText, trialTitle } from '../trial-text.ts';
import type { Picture } from './picture.ts';

/** Draws the contributions of a goal; nothing where it has no number, or a number of one alone. */
export function goalContributionPicture(goal: GoalFact, fiscalYear: FiscalYear): Picture[] {
  const { contributions, goal: about } = goal;
  if (contributions.length < 2) return [];
  const name = `目指す姿${about.no}`;
  const carried = carriedBySentence(goal);
  return [
    {
      name: `contributions-goal-${about.no}-${fiscalYear}`,
      drawing: drawingOf(contributions, ({ from }) => indicatorNo(from), {
        title: `${name}　どの指標が動かしているか`,
        subtitle: `${fiscalYearName(fiscalYear)}の参考値と100との差（ポイント）`,
        notes: [goalIndexSentence(goal)],
      }),
      alt: `${name}の参考値（${fiscalYearName(fiscalYear)}、本ボットの試算）${carried === '' ? 'は100と同じです。' : `では、${carried}`}`,
    },
  ];
}

/** Draws the contributions of the trial of the 充実度. */
export function trialContributionPicture(trial: SufficiencyTrial): Picture[] {
  const { composite, contributions } = trial;
  if (contributions.length < 2) return [];
  const year = fiscalYearName(composite.fiscalYear);
  const most = contributions.toSorted((a, b) => b.points.abs().comparedTo(a.points.abs())).at(0);
  return [
    {
      name: `contributions-composite-${composite.fiscalYear}`,
      drawing: drawingOf(contributions, ({ from }) => indicatorPlace(from), {
        title: `${trialTitle}　どの指標が動かしているか`,
        subtitle: `${year}の充実度の試算と100との差（ポイント）`,
        notes: [`本ボットの試算で、区の値ではありません。使えたのは、${reachText(trial)}です。`],
      }),
      alt: `充実度の試算（${year}、区の値ではありません）を動かしている指標の棒グラフで、最も大きいのは${most === undefined ? '—' : `${most.from.name}の${signedPoints(most.points)}ポイント`}です。`,
    },
  ];
}

function drawingOf(
  contributions: readonly NamedContribution[],
  badgeOf: (one: NamedContribution) => string,
  around: Pick<BarsDrawing, 'title' | 'subtitle' | 'notes'>,
): BarsDrawing {
  const { axis, bars, total } = contributionBars(contributions);
  const row = (of: NamedContribution, extent: Extent): BarsRow => {
    const { points, from } = of;
    const told = `${signedPoints(points)} ${word(points)}`;
    const bar = { extent, tone: toneOf(points), isTarget: false, told };
    return { badge: badgeOf(of), label: from.name, bars: [bar] };
  };
  const told = signedPoints(total.points);
  const inAll: BarsRow = {
    ...{ badge: '合計', label: '100との差' },
    bars: [{ extent: total.extent, tone: 'plain', isTarget: false, told }],
  };
  return {
    ...around,
    shape: 'bars',
    legend: [
      { sign: 'above', label: '↑ 押し上げている' },
      { sign: 'below', label: '↓ 押し下げている' },
    ],
    ticks: axis.ticks.map((value) => ({ at: placeOn(axis, value), label: signed(value) })),
    line: placeOn(axis, 0),
    guide: undefined,
    groups: [
      {
        heading: '',
        rows: [...bars.map(({ of, extent }) => row(of, extent)), inAll],
      },
    ],
  };
}

function toneOf(points: Decimal): Tone {
  if (points.isZero()) return 'same';
  return points.greaterThan(0) ? 'above' : 'below';
}

function word(points: Decimal): string {
  if (points.isZero()) return '→変わらない';
  return points.greaterThan(0) ? '↑押し上げ' : '↓押し下げ';
}

/** Ticks such as 0.2 are no clean floats. */
function signed(value: number): string {
  const plain = `${Number(value.toFixed(6))}`;
  return value > 0 ? `+${plain}` : plain;
}
