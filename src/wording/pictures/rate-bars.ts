/** 達成率の棒の言葉: the printed rates of 施策, never a judgement of them. */

import { type MeasureEntry, type MeasureValue, rateFigure } from '../../answers/action-plan.ts';
import type { CitedDocument } from '../../answers/cited-documents.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { placeOn } from '../../reports/pictures/axis.ts';
import type { BarsDrawing } from '../../reports/pictures/drawing.ts';
import { rateBars } from '../../reports/pictures/rate-bars.ts';
import { toDecimal } from '../../scoring/decimal.ts';
import {
  actionPlanNotes,
  alignedItems,
  alignedTitle,
  figureCell,
  indicatorCell,
  rateCell,
} from '../action-plan-words.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import type { Picture } from './picture.ts';

export type RatesAsked = {
  /** Of what: 「目指す姿5」. */
  scope: string;
  /** In the file name. */
  id: string;
  fiscalYear: FiscalYear;
  sources: readonly CitedDocument[];
  withGuide: boolean;
};

/** Draws each value of the action plan once; nothing where none has a rate. */
export function ratePicture(values: readonly MeasureValue[], asked: RatesAsked): Picture[] {
  const { scope, id, fiscalYear } = asked;
  const rates = values
    .flatMap(({ first }) => rateFigure(first) ?? [])
    .toSorted((one, other) => toDecimal(one).comparedTo(other));
  const [low] = rates;
  const high = rates.at(-1);
  if (low === undefined || high === undefined) return [];
  const range = low === high ? `${low}%` : `${low}%から${high}%まで`;
  return [
    {
      name: `rates-${id}-${fiscalYear}`,
      drawing: drawingOf(values, asked),
      alt: `${scope}の施策の達成率（R6～9、${fiscalYearName(fiscalYear)}）の棒グラフで、率のある${rates.length}件は${range}です。`,
    },
  ];
}

function drawingOf(values: readonly MeasureValue[], asked: RatesAsked): BarsDrawing {
  const { scope, fiscalYear, sources, withGuide } = asked;
  const entries = values.flatMap(({ places }) => places);
  const rateOf = ({ first }: MeasureValue) => rateFigure(first);
  const { axis, bars, guide } = rateBars(values, { rateOf, fiscalYear, withGuide });
  const isCut = bars.some(({ extent }) => extent?.cutAt !== undefined);
  return {
    shape: 'bars',
    title: `${scope}　施策の達成率（R6～9）`,
    subtitle: `${fiscalYearName(fiscalYear)}までの実績の、4年間の計画に対する割合と読めます。`,
    legend: [
      { sign: 'plain', label: '達成率' },
      ...(guide === undefined
        ? []
        : [{ sign: 'guide', label: `年25％の目安との比較（区の評価ではありません）` } as const]),
      ...(isCut ? [{ sign: 'cut', label: '目盛りの外まで続く棒' } as const] : []),
    ],
    ticks: axis.ticks.map((value) => ({ at: placeOn(axis, value), label: `${value}%` })),
    line: 0,
    guide: guide?.at,
    groups: [
      {
        heading: '',
        rows: bars.map(({ of: { first, places }, extent }) => ({
          badge: [...new Set(places.map(({ measure }) => measure.section))].join('・'),
          label: labelOf(first, values),
          bars: [
            {
              extent,
              tone: extent === undefined ? 'none' : 'plain',
              isTarget: false,
              told: `${rateCell(first)}　実績 ${figureCell(first)}`,
            },
          ],
        })),
      },
    ],
    notes: [
      ...slidNotes(entries, fiscalYear),
      ...actionPlanNotes(entries, { fiscalYear, sources, showsPace: withGuide }),
    ],
  };
}

/** Two figures of 6-3 have one name: the 施策 tells them apart. */
function labelOf(first: MeasureEntry, values: readonly MeasureValue[]): string {
  const name = indicatorCell(first);
  const isShared = values.some((one) => one.first !== first && indicatorCell(one.first) === name);
  return isShared ? `${name}（${first.measure.name}）` : name;
}

/** Values whose rows slid are marked, so what they read when put back is told. */
function slidNotes(entries: readonly MeasureEntry[], fiscalYear: FiscalYear): string[] {
  const items = alignedItems(entries, fiscalYear);
  return items.length > 0 ? [`${alignedTitle}：${items.join('／')}`] : [];
}
