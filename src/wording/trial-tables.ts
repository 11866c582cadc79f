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
import { methodNames } from './trial-ways.ts';

/** Returns the tables of the trial, each under its heading: first the goals, then their indicators. */
export function trialTables({
  ofGoals,
  contributions,
  alternatives,
}: SufficiencyTrial): PagePart[] {
  return [
    goalTable(ofGoals),
    contributionTable(`${trialTitle}：どの指標が動かしているか`, contributions),
    otherMethods(alternatives),
    leftOut(contributions, alternatives),
  ];
}

/** The parts of the goals come to what the trial is above 100. */
function goalTable(goals: SufficiencyTrial['ofGoals']): PagePart {
  return {
    kind: 'table',
    table: {
      caption: `${trialTitle}：どの目指す姿が動かしているか`,
      columns: ['目指す姿', '参考値', '寄与（ポイント）', '割合', '除くと'],
      rows: goals.map(({ goal, index, points, share, without }) => [
        `目指す姿${goal}`,
        `${index.shown}（指標${index.parts.length}件の平均）`,
        signedPoints(points),
        share === null ? '—（合計が0のため）' : `${showPercentage(share)}%`,
        valueCell(without),
      ]),
    },
  };
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
