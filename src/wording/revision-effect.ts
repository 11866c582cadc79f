/** 見直しの効き目の言葉: which years keep what they had, and what looks odd, before it is saved. */

import { placesOf } from '../collection/standing.ts';
import type { RevisionDoubt } from '../collection/revision-doubts.ts';
import type { Plan } from '../domain/plan.ts';
import { breaksSeries, type Change, type Revision } from '../domain/revision.ts';
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
      return breaksSeries(told)
        ? [
            `${until}までは、いまの系列のままです。${from}からは、新しい系列になります。`,
            breakLine(change.indicator, from, plan),
          ]
        : [
            `${until}までの指数は、いまの基準値のままです。${from}からの指数は、新しい基準値で計算します。`,
          ];
    case 'wording':
    case 'element':
    case 'link':
      return [`${until}までについての回答は、いまのままです。${from}から、新しくなります。`];
  }
}

/** Only 中長期アウトカム are in the 充実度; of a series in two places, one of them is enough. */
function breakLine(indicator: string, from: string, { indicators }: Plan): string {
  const counts = placesOf(indicators, indicator).some(({ level }) => level === 'mid-long-term');
  return counts
    ? `${from}からの指数は、系列断絶として、承認されるまで充実度に入れません。`
    : `${from}からの指数には、系列断絶の印が付きます。この指標は、充実度にはもともと入っていません。`;
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

/** What each kind of change is called in a form. */
export const changeKindNames: Readonly<Record<Change['kind'], string>> = {
  replacement: '指標の差替え',
  baseline: '基準値の変更',
  wording: '文言の変更',
  element: 'ロジックモデルの項目の追加・削除',
  link: 'つながりの追加・削除',
};
