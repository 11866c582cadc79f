/** 入力の用紙の言葉: what is known of a figure, what a typed value would give, and what waits. */

import type { Collected } from '../collection/collected.ts';
import { dueDate } from '../collection/cycle.ts';
import type { Doubt } from '../collection/doubts.ts';
import { indexPreview } from '../collection/index-preview.ts';
import { lastKnown } from '../collection/known-values.ts';
import { planInForce } from '../collection/plan-in-force.ts';
import type { WaitingEntry } from '../collection/waiting.ts';
import { asOf } from '../domain/as-of.ts';
import type { CollectionCycle } from '../domain/collection-rule.ts';
import type { EnteredValue, Entry } from '../domain/entry.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { State } from '../domain/state.ts';
import { dateText } from '../domain/date-text.ts';
import { cycleText, doubtText, enteredValueText, targetName } from './entry.ts';
import { previewLines } from './entry-preview.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { momentText } from './moment-text.ts';
import { withUnit } from './numbers.ts';

export type FigureAsked = { fiscalYear: FiscalYear; what: Entry['what'] };

/** Returns what stands above the fields: the name, its unit, baseline, last value, source and due day. */
export function figureText(what: Collected, asked: FigureAsked, state: State): string {
  const indicator = indicatorIn(what, asked, state);
  const baseline = indicator?.baseline;
  const last = lastKnown(state, what, asked.fiscalYear);
  const due = dateText(dueDate(what.rule, state.settings, asked.fiscalYear));
  const places = what.sameAs.length === 0 ? '' : `（${what.sameAs.join('、')}にも使われます）`;
  return [
    `${targetName(what)}${places}`,
    `単位：${what.unit ?? '決まっていません'}`,
    ...(baseline === undefined
      ? []
      : [
          `基準値（${fiscalYearName(baseline.fiscalYear)}）：${baseline.value === null ? '—' : withUnit(baseline.value, what.unit)}`,
        ]),
    last === undefined || last.fiscalYear === baseline?.fiscalYear
      ? '前回の値：まだありません'
      : `前回の値（${fiscalYearName(last.fiscalYear)}）：${withUnit(last.figure, what.unit)}`,
    ...(indicator === undefined ? [] : [`データの収集方法：${indicator.collection.method}`]),
    `収集の周期：${cycleText(what.rule.cycle)}　入力期限：${due}`,
  ].join('\n');
}

function indicatorIn(
  { target }: Collected,
  { fiscalYear }: FigureAsked,
  state: State,
): Indicator | undefined {
  const found = planInForce(state).indicators.find(({ id }) => id === target);
  return found && asOf(found, fiscalYear);
}

export type Preview = {
  what: Collected;
  about: FigureAsked;
  value: EnteredValue;
  doubts: readonly Doubt[];
  inForce: Entry | undefined;
  /** Somebody else's, which this one would replace; only who may see it is told its value. */
  waiting: Entry | 'hidden' | undefined;
};

/** Returns what is shown before saving. */
export function previewText(preview: Preview, state: State): string {
  const { what, about, value, doubts, inForce, waiting } = preview;
  const year = fiscalYearName(about.fiscalYear);
  const valueOf = (one: EnteredValue): string => enteredValueText(one, what.unit);
  const figure = figureOf(value);
  return [
    `まだ保存していません。${year}の値を次のように読み取りました。よければ「このまま登録」を押してください。`,
    `・${valueOf(value)}`,
    ...(value.state === 'measured'
      ? previewLines(indexPreview(state, what.target, about.fiscalYear, value.value, about.what))
      : []),
    ...doubts.map((doubt) => `・ご確認ください：${doubtText(doubt, figure, what)}`),
    ...(inForce === undefined
      ? []
      : [`・承認済みの値（${valueOf(inForce.value)}）を直すことになります。`]),
    ...(waiting === undefined ? [] : [waitingLine(waiting, valueOf)]),
    ...(doubts.length > 0 || inForce !== undefined
      ? ['このまま登録するときは、「理由」を書いてください。']
      : []),
  ].join('\n');
}

function waitingLine(waiting: Entry | 'hidden', valueOf: (one: EnteredValue) => string): string {
  const value = waiting === 'hidden' ? '' : `（${valueOf(waiting.value)}）`;
  return `・ほかの方が入力した値${value}が承認を待っています。登録すると、これと入れ替わります。`;
}

/** Returns what is said when the value is kept. */
export function enteredText(what: Collected, { fiscalYear }: FigureAsked): string {
  return `${targetName(what)}の${fiscalYearName(fiscalYear)}の値を登録しました。事務局が承認すると、回答や指数に使われます。10分以内なら、みちすじのホームの「元に戻す」で取り消せます。`;
}

/** @example '令和7年度 5-A2 相談実施回数 230回' */
export function waitingName({ entry, what }: Pick<WaitingEntry, 'entry' | 'what'>): string {
  const kind = entry.what === 'planned' ? '計画・目標' : '';
  const year = fiscalYearName(entry.fiscalYear);
  return `${enteredValueText(entry.value, what.unit)}${kind === '' ? '' : `（${kind}）`}　${targetName(what)}　${year}`;
}

/** Returns all that somebody has to know to approve an entry. */
export function waitingText(one: WaitingEntry, names: ReadonlyMap<string, string>): string {
  const { entry, what, before, last, doubts } = one;
  const who = names.get(entry.by) ?? entry.by;
  return [
    waitingName(one),
    `入力${entry.no}：${who}（${momentText(entry.at)}${entry.via === 'file' ? '、ファイルから' : ''}）`,
    ...(before === null
      ? []
      : [`いまの値：${enteredValueText(before, what.unit)}（これを直します）`]),
    ...(last === null
      ? []
      : [`前回の値（${fiscalYearName(last.fiscalYear)}）：${withUnit(last.figure, what.unit)}`]),
    ...doubts.map((doubt) => `ご確認ください：${doubtText(doubt, figureOf(entry.value), what)}`),
    ...(entry.remark === null ? [] : [`理由：${entry.remark}`]),
    ...(entry.evidence === null ? [] : [`根拠：${entry.evidence}`]),
  ].join('\n');
}

/** Returns what holds for a figure now, above the form that changes it. */
export function ruleText(what: Collected, state: State): string {
  const indicator = planInForce(state).indicators.find(({ id }) => id === what.target);
  return [
    targetName(what),
    ...(indicator === undefined ? [] : [`データの収集方法：${indicator.collection.method}`]),
    what.isRuleSet
      ? '事務局が決めた予定です。'
      : '予定はまだ決められていません。いまは資料の言葉のとおりに扱っています。',
  ].join('\n');
}

/** Doubts are of figures only. */
function figureOf(value: EnteredValue): string {
  return value.state === 'measured' ? value.value : '';
}

/** How often a figure may be collected, as a form offers it. */
export const cycleKindNames: Readonly<Record<CollectionCycle['kind'], string>> = {
  yearly: '毎年度',
  'every-n-years': '何年かに1度',
  'fixed-years': '決まった年度',
  'as-needed': '随時',
  stopped: 'もう集めない',
};
