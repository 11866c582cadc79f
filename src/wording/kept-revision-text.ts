/** 登録された見直しの言葉: how far each has come, what it changes, and from which year on. */

import type { KeptRevision, RevisionLookupFacts } from '../answers/kinds/revision-lookup.ts';
import type { SeenRevision } from '../collection/revision-record.ts';
import type { ModelPart, Worded } from '../domain/revision.ts';
import { dateText } from '../domain/date-text.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { inQuotes } from './in-quotes.ts';
import { indicatorPlace } from './indicator-names.ts';
import type { PagePart } from './page.ts';
import { revisionStageNames } from './revision.ts';
import { baselineText } from './series-text.ts';

/** How many are told in sentences; more are counted, and stand below. */
const fewEnough = 2;

/** Returns what is kept here, before what the documents print; empty where nothing is kept. */
export function keptLead({ kept }: RevisionLookupFacts): string {
  if (kept.length === 0) return '';
  if (kept.length <= fewEnough) return kept.map(standingSentence).join('');
  const count = (is: (one: SeenRevision) => boolean): number =>
    kept.filter(({ revision }) => is(revision)).length;
  const counts = [
    ['決定', count((one) => one.dropped === null && one.stage === 'decided')],
    ['検討中', count((one) => one.dropped === null && one.stage !== 'decided')],
    ['取下げ', count((one) => one.dropped !== null)],
  ] as const;
  const each = counts.flatMap(([name, number]) => (number > 0 ? [`${name}${number}件`] : []));
  return `登録されている見直しは${kept.length}件です（${each.join('、')}）。`;
}

/** @example '見直し1（指標の差替え）は、令和9年3月10日に決定し、令和8年度から適用します。' */
function standingSentence(kept: KeptRevision): string {
  const { no, stage, stages, appliesFrom, dropped, outdated } = kept.revision;
  const subject = `見直し${no}（${kindName(kept.revision)}）は、`;
  const day = dateText(stages.at(-1)?.on ?? '');
  const year = fiscalYearName(appliesFrom);
  if (dropped !== null) return `${subject}取り下げられました。`;
  if (stage !== 'decided') {
    return `${subject}${revisionStageNames[stage]}（${day}）まで進んでいますが、まだ決定していません（${year}から適用する案）。`;
  }
  if (outdated !== null) {
    return `${subject}${day}に決定しましたが、いまの計画データとは合わないため、回答に反映していません。`;
  }
  return `${subject}${day}に決定し、${year}から適用します。`;
}

export function keptPart(kept: KeptRevision): PagePart {
  const { no, appliesFrom, reason, evidence, stages, dropped, stage } = kept.revision;
  const reached = stages.map(
    ({ stage: one, on, note }) =>
      `${revisionStageNames[one]} ${dateText(on)}${note === null ? '' : `（${note}）`}`,
  );
  const standing = dropped === null ? revisionStageNames[stage] : '取下げ';
  return {
    kind: 'list',
    title: `見直し${no}：${kindName(kept.revision)}（${standing}）`,
    items: [
      ...changeItems(kept),
      `適用：${fiscalYearName(appliesFrom)}から。それより前の年度は変わりません`,
      `経過：${reached.join(' → ')}`,
      `理由：${reason}`,
      ...breakItems(kept.revision),
      ...droppedItems(kept.revision),
      ...(evidence === null ? [] : [`根拠：${evidence}`]),
    ],
  };
}

function droppedItems({ dropped }: SeenRevision): string[] {
  const reason = dropped?.reason ?? null;
  return reason === null ? [] : [`取下げの理由：${reason}`];
}

function breakItems({ change, breakApprovedOn }: SeenRevision): string[] {
  const isBreak =
    change.kind === 'replacement' || (change.kind === 'baseline' && !change.isComparable);
  if (!isBreak) return [];
  const approval =
    breakApprovedOn === null
      ? '新しい系列の指数は、承認されるまで充実度の試算に入れません'
      : `新しい系列を充実度の試算に入れることは、${dateText(breakApprovedOn)}に承認されました`;
  return [`系列断絶：それより前の年度とは比べられません。${approval}`];
}

const partNames: Readonly<Record<ModelPart, string>> = {
  issue: '主な課題・現状',
  trigger: 'きっかけとなる変化',
  example: '取組例',
  'short-term': '短期アウトカム',
  'mid-long-term': '中長期アウトカム',
};

export function kindName({ change }: Pick<SeenRevision, 'change'>): string {
  switch (change.kind) {
    case 'baseline':
      return '基準値（現況値）の変更';
    case 'replacement':
      return '指標の差替え';
    case 'wording':
      return '言葉の変更';
    case 'element':
      return change.done === 'added' ? 'ロジックモデルへの追加' : 'ロジックモデルからの削除';
    case 'link':
      return change.done === 'added' ? 'つながりの追加' : 'つながりの削除';
  }
}

/** Before → after. */
function changeItems({ revision: { change }, before }: KeptRevision): string[] {
  switch (change.kind) {
    case 'baseline':
      return [
        `変わるもの：${calledBefore(before)}`,
        baselineItem(change.baseline, before, unitOf(before)),
      ];
    case 'replacement': {
      const { name, unit, method, baseline } = change;
      return [
        `変わるもの：${calledBefore(before)} → ${inQuotes(name)}`,
        baselineItem(baseline, before, unit),
        `データの収集方法：${method}`,
      ];
    }
    case 'wording':
      return [
        `変わるもの：${wordedPlace(change.of)}${inQuotes(change.of.now)} → ${inQuotes(change.text)}`,
      ];
    case 'element': {
      const { goal, part, text } = change;
      return [`変わるもの：目指す姿${goal}の${partNames[part]}${inQuotes(text)}`];
    }
    case 'link': {
      const { goal, from, to, text } = change;
      return [`変わるもの：目指す姿${goal}の${from} → ${to}${text === null ? '' : `（${text}）`}`];
    }
  }
}

type Before = KeptRevision['before'];

/** The plan may no longer hold it. */
function calledBefore(before: Before): string {
  if (before === undefined) return '計画にない指標';
  return `${indicatorPlace(before)} ${inQuotes(before.name)}`;
}

function unitOf(before: Before): string | null {
  return before?.unit ?? null;
}

function baselineItem(
  baseline: { fiscalYear: number; value: string | null },
  before: Before,
  unit: string | null,
): string {
  const was = before === undefined ? '' : `${baselineText(before)} → `;
  return `基準値：${was}${baselineText({ unit, baseline })}`;
}

function wordedPlace(of: Worded): string {
  switch (of.thing) {
    case 'indicator':
      return `指標${of.indicator} `;
    case 'goal':
      return `目指す姿${of.goal} `;
    case 'logic-model':
      return `目指す姿${of.goal}の${partNames[of.part]} `;
  }
}
