/** 見直しの言葉: what a revision changes, before → after, and how far it has come. */

import type { Goal } from '../domain/goal.ts';
import type { Indicator } from '../domain/indicator.ts';
import {
  breaksSeries,
  type Change,
  isDecided,
  type ModelPart,
  type Revision,
  type RevisionStage,
  stageOf,
} from '../domain/revision.ts';
import { nextStage } from '../collection/revision-stages.ts';
import { dateText } from '../domain/date-text.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { inQuotes } from './in-quotes.ts';
import { withUnit } from './numbers.ts';

/** What stood before: the adopted plan does, or what stands at the place of a revision. */
export type Before = {
  indicators: readonly (Pick<Indicator, 'id' | 'name' | 'unit'> & { baseline: Baseline })[];
  goals: readonly Pick<Goal, 'no' | 'name'>[];
};

type Baseline = Pick<Indicator['baseline'], 'fiscalYear' | 'value'>;

export const revisionStageNames: Readonly<Record<RevisionStage, string>> = {
  draft: '事務局案',
  committee: '部会',
  conference: '発展会議',
  decided: '決定',
};

export function stageName(stage: RevisionStage): string {
  return revisionStageNames[stage];
}

export const modelPartNames: Readonly<Record<ModelPart, string>> = {
  issue: '主な課題・現状',
  trigger: 'きっかけとなる変化',
  example: '取組例',
  'short-term': '短期の変化の状況',
  'mid-long-term': '中長期の変化の状況',
};

/**
 * Returns what a revision changes, in one phrase without a full stop.
 *
 * @param before leaves the old names out where there is none.
 *
 * @example
 * changeText(replacementOfFiveA4, plan);
 * // '指標の差替え：5-A4「おしごとカフェでの求人数」（件、基準値は令和5年度の2,691件）→「…マッチングイベント開催数」（回、…）'
 */
export function changeText(change: Change, before: Before | undefined): string {
  switch (change.kind) {
    case 'baseline':
      return `基準値の変更：${baselineText(change, before)}`;
    case 'replacement':
      return `指標の差替え：${replacementText(change, before)}`;
    case 'wording':
      return wordingText(change);
    case 'element': {
      const { goal, part, text, done } = change;
      const place = `目指す姿${goal}の${modelPartNames[part]}`;
      return done === 'added'
        ? `ロジックモデルの項目の追加：${place}に${inQuotes(text)}を加える`
        : `ロジックモデルの項目の削除：${place}から${inQuotes(text)}を除く`;
    }
    case 'link': {
      const { goal, from, to, done, text } = change;
      const link = `目指す姿${goal}の${from}から${to}へのつながり`;
      return done === 'added'
        ? `つながりの追加：${link}を加える${text === null ? '' : `（${text}）`}`
        : `つながりの削除：${link}を除く`;
    }
  }
}

function baselineText(
  { indicator: id, baseline, isComparable }: Extract<Change, { kind: 'baseline' }>,
  before: Before | undefined,
): string {
  const known = before?.indicators.find((one) => one.id === id);
  const unit = known?.unit ?? null;
  const old = known === undefined ? '' : `${yearAndFigure(known.baseline, unit)} → `;
  const name = known === undefined ? id : `${id}${inQuotes(known.name)}`;
  const isBroken = isComparable ? '' : '（数え方が変わり、前の年度とは比べられない）';
  return `${name}の基準値 ${old}${yearAndFigure(baseline, unit)}${isBroken}`;
}

function replacementText(
  { indicator: id, name, unit, baseline }: Extract<Change, { kind: 'replacement' }>,
  before: Before | undefined,
): string {
  const known = before?.indicators.find((one) => one.id === id);
  const old = known === undefined ? '' : namedSeries(known);
  return `${id}${old} → ${namedSeries({ name, unit, baseline })}`;
}

type NamedSeries = { name: string; unit: string | null; baseline: Baseline };

function namedSeries({ name, unit, baseline }: NamedSeries): string {
  const measured = unit === null ? '' : `単位は${unit}、`;
  return `${inQuotes(name)}（${measured}基準値は${yearAndFigure(baseline, unit)}）`;
}

/** @example yearAndFigure({ fiscalYear: 2023, value: '2691' }, '件'); // '令和5年度の2,691件' */
function yearAndFigure({ fiscalYear, value }: Baseline, unit: string | null): string {
  return `${fiscalYearName(fiscalYear)}の${value === null ? '「—」' : withUnit(value, unit)}`;
}

function wordingText({ of, text }: Extract<Change, { kind: 'wording' }>): string {
  const words = `${inQuotes(of.now)} → ${inQuotes(text)}`;
  switch (of.thing) {
    case 'indicator':
      return `指標名の変更：${of.indicator}${words}`;
    case 'goal':
      return `目指す姿の名前の変更：目指す姿${of.goal}${words}`;
    case 'logic-model':
      return `ロジックモデルの文言の変更：目指す姿${of.goal}の${modelPartNames[of.part]}${words}`;
  }
}

/**
 * Returns the stages that were reached, each with its day; that it was dropped comes last.
 *
 * @example '事務局案（令和8年11月20日）→部会（令和8年12月4日）'
 */
export function stageText({ stages, dropped }: Pick<Revision, 'stages' | 'dropped'>): string {
  const reached = stages.map(({ stage, on }) => `${revisionStageNames[stage]}（${dateText(on)}）`);
  return [...reached, ...(dropped === null ? [] : ['取下げ'])].join('→');
}

/** @example nextText(revision); // '次は発展会議です。' */
export function nextText(revision: Revision): string {
  const { dropped } = revision;
  if (dropped !== null) return `取り下げました。理由は${inQuotes(dropped.reason)}です。`;
  const next = nextStage(revision);
  return next === null ? '' : `次は${revisionStageNames[next]}です。`;
}

/** Returns how the break of a series stands; nothing where there is none, or none yet. */
export function breakText(revision: Revision): string | undefined {
  if (!breaksSeries(revision) || !isDecided(revision)) return undefined;
  const { breakApproved } = revision;
  return breakApproved === null
    ? '系列断絶は、まだ承認されていません。'
    : `系列断絶は、${dateText(breakApproved.on)}に承認されました。`;
}

/** @example '見直し1' */
export function revisionName({ no }: Pick<Revision, 'no'>): string {
  return `見直し${no}`;
}

/** Returns all that is said of a revision in a list, a line each. */
export function revisionText(revision: Revision, before: Before): string {
  const { change, reason, evidence, stages } = revision;
  const broken = breakText(revision);
  const notes = stages.flatMap(({ stage, note }) =>
    note === null ? [] : [`${revisionStageNames[stage]}の備考：${note}`],
  );
  return [
    `${revisionName(revision)}　${changeText(change, before)}`,
    `適用：${fiscalYearName(revision.appliesFrom)}から　理由：${reason}`,
    `${stageText(revision)}。${nextText(revision)}`,
    ...(broken === undefined ? [] : [broken]),
    ...notes,
    ...(evidence === null ? [] : [`根拠：${evidence}`]),
  ].join('\n');
}

/** @example '見直し1（部会まで、次は発展会議）' */
export function shortText(revision: Revision): string {
  const next = nextStage(revision);
  const stage = revisionStageNames[stageOf(revision)];
  return `${revisionName(revision)}（${stage}まで${next === null ? '' : `、次は${revisionStageNames[next]}`}）`;
}
