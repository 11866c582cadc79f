/** 見直しの効き目の言葉: which years keep what they had, and what looks odd, before it is saved. */

import { placesOf } from '../collection/standing.ts';
import type { RevisionDoubt } from '../collection/revision-doubts.ts';
import type { Plan } from '../domain/plan.ts';
import { breaksSeries, type Revision } from '../domain/revision.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { changeText, type Before } from './revision.ts';

type Told = Pick<Revision, 'change' | 'appliesFrom'>;

/** Returns which years keep their series or words, and what becomes of the others. */
export function effectLines(told: Told, plan: Plan): string[] {
  const { change, appliesFrom } = told;
  const from = fiscalYearName(appliesFrom);
  const until = fiscalYearName(appliesFrom - 1);
  switch (change.kind) {
    case 'baseline':
    case 'replacement':
      return [
        ...(breaksSeries(told)
          ? [
              `${until}までは、いまの系列のままです。${from}からは、新しい系列になります。`,
              breakLine(change.indicator, from, plan),
            ]
          : [
              `${until}までの指数は、いまの基準値のままです。${from}からの指数は、新しい基準値で計算します。`,
            ]),
        ...twinLines(change.indicator, plan),
      ];
    case 'wording':
    case 'element':
    case 'link': {
      const words = `${until}までについての回答は、いまのままです。${from}から、新しくなります。`;
      const named = change.kind === 'wording' && 'indicator' in change.of ? change.of : undefined;
      return [words, ...(named === undefined ? [] : twinLines(named.indicator, plan))];
    }
  }
}

function breakLine(indicator: string, from: string, plan: Plan): string {
  return isInSufficiency(indicator, plan)
    ? `${from}からの指数は、系列断絶として、承認されるまで充実度に入れません。`
    : `${from}からの指数には、系列断絶の印が付きます。この指標は、充実度にはもともと入っていません。`;
}

/** @example of 5-S1: '同じ指標が5-M6にもあり、そちらも同じように変わります。' */
function twinLines(indicator: string, { indicators }: Plan): string[] {
  const others = placesOf(indicators, indicator).filter(({ id }) => id !== indicator);
  if (others.length === 0) return [];
  return [
    `同じ指標が${others.map(({ id }) => id).join('、')}にもあり、そちらも同じように変わります。`,
  ];
}

/** Only 中長期アウトカム are in the 充実度; of a series in two places, one of them is enough. */
function isInSufficiency(indicator: string, { indicators }: Plan): boolean {
  return placesOf(indicators, indicator).some(({ level }) => level === 'mid-long-term');
}

/** Returns what the approval of a break does. */
export function breakExplained({ change, appliesFrom }: Told, plan: Plan): string {
  const from = fiscalYearName(appliesFrom);
  const counts = 'indicator' in change && isInSufficiency(change.indicator, plan);
  return counts
    ? `承認すると、${from}からの指数を充実度に入れます。`
    : '承認したことを記録します。この指標は充実度にはもともと入っていないので、充実度は変わりません。';
}

/** Returns what is shown before a proposal is saved. */
export function proposalPreview(
  told: Told,
  { before, plan, doubts }: { before: Before; plan: Plan; doubts: readonly RevisionDoubt[] },
): string {
  return [
    'まだ保存していません。次のように読み取りました。よければ「このまま保存」を押してください。',
    `・${changeText(told.change, before)}`,
    ...(told.change.kind === 'replacement' ? [`・データの収集方法：${told.change.method}`] : []),
    ...effectLines(told, plan).map((line) => `・${line}`),
    '・決定になるまでは、回答にも指数にも使いません。',
    ...doubts.map((doubt) => `・ご確認ください：${doubtSentence(doubt)}`),
  ].join('\n');
}

/** Returns what is said above the form in which a decision is written down. */
export function decisionLines(told: Told, plan: Plan): string[] {
  return ['決定として保存すると、すぐに回答と指数に使われます。', ...effectLines(told, plan)];
}

function doubtSentence(doubt: RevisionDoubt): string {
  switch (doubt.doubt) {
    case 'baseline-zero':
      return '基準値が0なので、指数を計算できません。';
    case 'baseline-missing':
      return '基準値が「—」なので、指数を計算できません。';
    case 'year-over':
      return `${fiscalYearName(doubt.fiscalYear)}はもう終わった年度です。その年度についての回答が、後から変わります。`;
    case 'entries-wait':
      return `承認を待っている値があります（${doubt.nos.map((no) => `入力${no}`).join('、')}）。このままでは、決定できません。`;
    case 'name-taken':
      return `${doubt.id}と同じ名前です。名前で質問されたときに、区別できません。`;
    case 'link-backwards':
      return 'アウトカムから、その手前の指標へ戻るつながりです。向きが逆でないか、確かめてください。';
  }
}
