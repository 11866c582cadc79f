/** 点検結果: what a rule found, with the figures it rests on; `wording/checks/` makes the sentence. */

import type { Citation } from '../../domain/citation.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { Cadence, IndicatorId } from '../../domain/indicator.ts';
import type { MeasureId, MeasureIndicatorId } from '../../domain/measure.ts';
import type { MissingReason } from '../../domain/missing-reason.ts';
import type { SourceDetail } from './source-detail.ts';

/** What each rule reports. Decimals are text, as they are shown. */
export type Detail =
  | { rule: 'R01'; word: string }
  | { rule: 'R02'; word: string }
  | { rule: 'R03'; name: string }
  | { rule: 'R04'; name: string }
  | { rule: 'R05'; absent: readonly string[] }
  | { rule: 'R06'; word: string | null }
  | { rule: 'R07'; cadence: StatedCadence; nextFiscalYear: FiscalYear | null }
  | { rule: 'R08'; words: readonly string[] }
  | { rule: 'R09'; why: 'baseline-missing' | 'baseline-zero' }
  | { rule: 'R10'; fiscalYear: FiscalYear; reason: MissingReason['code'] }
  | { rule: 'R11'; fiscalYear: FiscalYear; indexNumber: string; side: 'above' | 'below' }
  | {
      rule: 'R12';
      fiscalYear: FiscalYear;
      published: string;
      recomputed: string;
      /** The index numbers that the rounding of the shown figures allows. */
      between: readonly [string, string] | null;
      isExplained: boolean;
    }
  | { rule: 'R13'; name: string; unit: string; expected: readonly string[] }
  | { rule: 'R14'; differs: 'unit' | 'unit-missing' | 'value' | 'not-marked'; readings: Readings }
  | { rule: 'R15'; fiscalYear: FiscalYear; figures: readonly PlacedFigure[] }
  | { rule: 'R16'; why: 'not-from-plan'; rate: string; actual: string; planTotal: string }
  | { rule: 'R16'; why: 'from-no-plan'; rate: string; actual: string }
  | { rule: 'R16'; why: 'above-100'; rate: string; fiscalYear: FiscalYear }
  | { rule: 'R16'; why: 'same-as-neighbour'; value: string }
  | {
      rule: 'R16';
      why: 'not-from-target';
      rate: string;
      actual: string;
      target: string;
      planTotal: string;
      computed: string;
    }
  | { rule: 'R17'; rate: string; expected: string; percentOfPace: string }
  | { rule: 'R18'; baseline: string; perYear: string; ratio: string }
  | { rule: 'R19'; value: string; word: string }
  | { rule: 'R20'; why: 'half-unknown' }
  | { rule: 'R20'; why: 'no-link-onward' }
  | { rule: 'R20'; why: 'stated-link'; text: string }
  | { rule: 'R20'; why: 'other-words'; state: string }
  | { rule: 'R21'; available: number; eligible: number }
  | { rule: 'R22'; points: string; total: string; share: string }
  | { rule: 'R23'; text: string }
  | { rule: 'R24'; from: YearlyFigure; to: YearlyFigure }
  | SourceDetail;

type StatedCadence = Exclude<Cadence, { kind: 'unstated' }>;

export type YearlyFigure = { fiscalYear: FiscalYear; value: string };

export type PlacedFigure = { place: string; value: string; unit: string | null };

/** Two places that read differently: which, and what stands there. */
export type Readings = readonly { place: string; said: string }[];

export type RuleId = Detail['rule'];

/** `R14` names rows, most rules indicators; a rule about the whole names nothing. */
export type FindingSubject =
  IndicatorId | MeasureIndicatorId | MeasureId | `重点事業${number}` | `アクションプラン${string}`;

export type Finding = {
  detail: Detail;
  /** The 検証手順 that it belongs to; `null` for the figures as such. */
  step: 1 | 2 | 3 | 4 | 5 | null;
  /** `auto` states a fact; `hint` asks a person, and says why. */
  kind: 'auto' | 'hint';
  /**
   * `figures`: in the ward's own numbers and names. `transcription`: from the text form of the
   * source, and no fault of the ward's. `needs-original`: only the original can tell which.
   */
  origin: 'figures' | 'transcription' | 'needs-original';
  /** Empty where it concerns the plan as a whole. */
  goals: readonly GoalNumber[];
  about: readonly FindingSubject[];
  citations: readonly Citation[];
};

/**
 * Returns the text by which a finding is known again: the rule, what it is about and the figures it
 * rests on, so that a finding that was set aside comes back when those change.
 *
 * The goals stand in it only where nothing else tells two findings apart, so that keys that were
 * kept hold as they are.
 *
 * @example the unknown half of the logic model of goal 5
 * keyOf(finding); // '[[],{"rule":"R20","why":"half-unknown"},[5]]'
 */
export function keyOf({
  detail,
  about,
  goals,
}: Pick<Finding, 'detail' | 'about' | 'goals'>): string {
  const isOfGoals = about.length === 0 && goals.length > 0;
  return JSON.stringify(isOfGoals ? [about, detail, goals] : [about, detail]);
}
