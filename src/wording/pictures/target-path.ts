/** 目標までの道筋の言葉: the plan's figures, a guide that is ours, and years without a point. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import { placeOn } from '../../reports/pictures/axis.ts';
import type { DrawnPoint } from '../../reports/pictures/drawing.ts';
import { targetPathModel, type TargetPathModel } from '../../reports/pictures/target-path.ts';
import { plainDigits } from '../../scoring/decimal.ts';
import type { Sufficiency } from '../../scoring/sufficiency.ts';
import type { PathPoint } from '../../scoring/target-path.ts';
import { fiscalYearName, fiscalYearShort } from '../fiscal-year.ts';
import type { Picture } from './picture.ts';

/** Draws 基準 and 目標 of the 充実度, and our trials of years that enough figures carry. */
export function targetPathPicture(plan: Plan): Picture {
  const model = targetPathModel(plan);
  const { fixed, trials, gaps, axis } = model;
  const { name } = plan.composite;
  return {
    name: 'composite-path',
    drawing: {
      shape: 'path',
      title: `${name}　目標までの道筋`,
      subtitle: `${fiscalYearName(plan.composite.baseline.fiscalYear)}を100とした値（${plan.composite.unit}）`,
      legend: [
        { sign: 'point', label: '資料にある値（基準・目標）' },
        { sign: 'guide', label: '目安の線（本ボットが引いた直線）' },
        ...(trials.length > 0 ? [{ sign: 'above', label: '本ボットの試算' } as const] : []),
      ],
      years: model.years.map((year) => ({ at: xOf(model, year), label: fiscalYearShort(year) })),
      levels: axis.ticks.map((value) => ({ at: placeOn(axis, value), label: `${value}` })),
      points: [...fixed.map((one) => fixedPoint(model, one)), ...trialPoints(model)],
      guide: fixed.map(({ fiscalYear, value }) => ({
        x: xOf(model, fiscalYear),
        y: placeOn(axis, value.toNumber()),
      })),
      gaps: gaps.map((one) => ({ x: xOf(model, one.fiscalYear), told: gapText(one) })),
      notes: [
        '目標が決まっているのは、点のある年度だけです。今後の見込みは示しません。',
        ...gaps.map(gapNote),
        ...(trials.length > 0 ? ['試算は本ボットの計算で、区の値ではありません。'] : []),
      ],
    },
    alt: altOf(model),
  };
}

function xOf({ years }: TargetPathModel, year: FiscalYear): number {
  const [first = year] = years;
  const last = years.at(-1) ?? year;
  return last === first ? 0 : (year - first) / (last - first);
}

function fixedPoint(model: TargetPathModel, point: PathPoint): DrawnPoint {
  const { fiscalYear, value } = point;
  const name = point.kind === 'target' ? point.label : '基準';
  return {
    x: xOf(model, fiscalYear),
    y: placeOn(model.axis, value.toNumber()),
    kind: point.kind === 'target' ? 'target' : 'baseline',
    told: `${fiscalYearShort(fiscalYear)} ${name}\n${plainDigits(value)}`,
  };
}

function trialPoints(model: TargetPathModel): DrawnPoint[] {
  return model.trials.map(({ fiscalYear, value, shown }) => ({
    ...{ x: xOf(model, fiscalYear), y: placeOn(model.axis, value.toNumber()), kind: 'trial' },
    told: `${fiscalYearShort(fiscalYear)} 試算\n${shown}`,
  }));
}

function gapText({ fiscalYear }: Sufficiency): string {
  return `${fiscalYearShort(fiscalYear)} 点なし\n指標が不足`;
}

function gapNote({ fiscalYear, goalCoverage: goals, indicatorCoverage: indicators }: Sufficiency) {
  return (
    `${fiscalYearName(fiscalYear)}は、使える指標が足りないため点を置きません` +
    `（目指す姿 ${goals.available}/${goals.eligible}・指標 ${indicators.available}/${indicators.eligible}）。`
  );
}

function altOf({ fixed, trials, gaps }: TargetPathModel): string {
  const path = fixed.map(
    ({ fiscalYear, value }) => `${fiscalYearName(fiscalYear)}${plainDigits(value)}`,
  );
  const own = trials.map(
    ({ fiscalYear, shown }) => `${fiscalYearName(fiscalYear)}は試算で${shown}`,
  );
  const none = gaps.map(
    ({ fiscalYear }) => `${fiscalYearName(fiscalYear)}は使える指標が足りないため点がありません`,
  );
  return `充実度の基準と目標（${path.join('、')}）を結ぶ折れ線グラフで、${[...own, ...none].join('、') || '実績の点はまだありません'}。`;
}
