/** 試算の内訳の表: contributions, other ways of calculating, and each indicator left out. */

import type { NamedContribution } from '../answers/goal-facts.ts';
import type { SufficiencyTrial } from '../answers/sufficiency-trial.ts';
import type { Alternative } from '../scoring/alternatives.ts';
import type { Decimal } from '../scoring/decimal.ts';
import { type NoMean, isNoMean } from '../scoring/means.ts';
import { showIndexNumber, showPercentage } from '../scoring/round.ts';
import { indicatorPlace } from './indicator-names.ts';
import { signedPoints } from './numbers.ts';
import type { PagePart } from './page.ts';
import { trialTitle } from './trial-text.ts';

/** Returns the three tables of the trial, each under its heading. */
export function trialTables({ contributions, alternatives }: SufficiencyTrial): PagePart[] {
  return [
    contributionTable(`${trialTitle}：どの指標が動かしているか`, contributions),
    otherMethods(alternatives),
    leftOut(contributions, alternatives),
  ];
}

/** Returns what each indicator adds, in points above or below 100. */
export function contributionTable(
  caption: string,
  contributions: readonly NamedContribution[],
): PagePart {
  return {
    kind: 'table',
    table: {
      caption,
      columns: ['番号', '指標', '指数', '寄与（ポイント）', '割合'],
      rows: contributions.map(({ from, indexNumber, points, share }) => [
        indicatorPlace(from),
        from.name,
        showIndexNumber(indexNumber),
        signedPoints(points),
        share === null ? '—（合計が0のため）' : `${showPercentage(share)}%`,
      ]),
    },
  };
}

type Overall = Exclude<Alternative, { without: unknown }>['method'];

const methodNames: Record<Overall, string> = {
  'pooled-arithmetic': '目指す姿に分けず、指標をまとめて平均',
  'pooled-geometric': '指標をまとめて平均（幾何平均。大きな値の影響が小さい）',
  'pooled-harmonic': '指標をまとめて平均（調和平均。小さな値の影響が大きい）',
  'pooled-median': '指標をまとめて中央値',
  'two-level-geometric': '目指す姿ごとに平均（幾何平均）',
  'two-level-capped': '目指す姿ごとに平均（指数を40～250に収める）',
  'two-level-unmeasured-at-100': '目指す姿ごとに平均（指数のない指標を100とみなす）',
};

function otherMethods({ headline, alternatives }: SufficiencyTrial['alternatives']): PagePart {
  const others = alternatives.flatMap((one) =>
    'without' in one ? [] : [[methodNames[one.method], valueCell(one.value)]],
  );
  return {
    kind: 'table',
    table: {
      caption: `${trialTitle}：計算のしかたを変えた場合`,
      columns: ['計算のしかた', '値'],
      rows: [
        ['目指す姿ごとに平均し、その平均（本ボットの試算）', showIndexNumber(headline)],
        ...others,
      ],
    },
  };
}

function leftOut(
  contributions: readonly NamedContribution[],
  { alternatives }: SufficiencyTrial['alternatives'],
): PagePart {
  const cell = (method: Alternative['method'], id: NamedContribution['indicator']) => {
    const found = alternatives.find(
      (one) => one.method === method && 'without' in one && one.without === id,
    );
    return found ? valueCell(found.value) : '—（計算なし）';
  };
  return {
    kind: 'table',
    table: {
      caption: `${trialTitle}：指標を1つ除いた場合`,
      columns: ['除く指標', '目指す姿ごとに平均', '指標をまとめて平均'],
      rows: contributions.map(({ from, indicator }) => [
        `${indicatorPlace(from)} ${from.name}`,
        cell('two-level-without', indicator),
        cell('pooled-without', indicator),
      ]),
    },
  };
}

function valueCell(value: Decimal | NoMean): string {
  if (!isNoMean(value)) return showIndexNumber(value);
  return value.noMean === 'no-values'
    ? '—（残る指標がないため）'
    : '—（0以下の指数があり計算できないため）';
}
