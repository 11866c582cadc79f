/** 「—」の言葉: why there is no number, short in a cell and whole in a sentence. */

import { type IndicatorFact, figureOfYear } from '../answers/indicator-facts.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { MissingReason } from '../domain/missing-reason.ts';
import type { NoIndexNumber } from '../scoring/index-number.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { withUnit } from './numbers.ts';

/** Returns the baseline, or 「—」 with what is known of it. */
export function baselineCell({ indicator }: IndicatorFact): string {
  const { value } = indicator.baseline;
  return value === null ? '—（理由の記載なし）' : withUnit(value, indicator.unit);
}

/** Returns the figure of the year, or 「—」 with its reason. */
export function actualCell(fact: IndicatorFact): string {
  const figure = figureOfYear(fact);
  if (figure !== null) return withUnit(figure, fact.indicator.unit);
  const { actual } = fact;
  if (actual?.state !== 'missing') return '—（この年度の記載なし）';
  return `—（${actualReason(actual.reason)}）`;
}

/** Returns 「—」 with the reason why there is no index number, and the next year where it is known. */
export function noIndexNumberCell({ score }: IndicatorFact): string {
  switch (score.state) {
    case 'scored':
      return score.shown;
    case 'no-record':
      return '—（この年度の記載がないため）';
    case 'no-index-number':
      return `—（${shortReason(score.reason.code)}${nextYearIn(score.nextFiscalYear)}）`;
  }
}

/** Returns why there is no number, short enough for a cell. */
export function shortReason(code: NoIndexNumber['code']): string {
  switch (code) {
    case 'baseline-zero':
      return '基準値が0のため';
    case 'baseline-missing':
      return '基準値が「—」のため';
    case 'actual-zero':
      return '実績が0のため';
    case 'not-surveyed-this-year':
      return '調査の年でないため';
    case 'not-started':
      return 'まだ始まっていないため';
    case 'retired':
      return '廃止・差し替えのため';
    case 'not-entered':
      return 'まだ入力されていないため';
    case 'not-stated':
      return '実績が「—」のため';
  }
}

/** Returns why a single indicator has no index number, as sentences that can be read aloud. */
export function noIndexNumberSentence({
  score,
  fiscalYear,
}: Pick<IndicatorFact, 'score' | 'fiscalYear'>): string {
  switch (score.state) {
    case 'scored':
      return '';
    case 'no-record':
      return `${fiscalYearName(fiscalYear)}の記載が資料にないため、指数はありません。`;
    case 'no-index-number':
      return `${reasonSentence(score.reason)}${nextYearSentence(score.reason, score.nextFiscalYear)}`;
  }
}

function reasonSentence(reason: NoIndexNumber): string {
  switch (reason.code) {
    case 'baseline-zero':
      return '基準値が0で割り算ができないため、指数はありません（資料でも「—」です）。';
    case 'baseline-missing':
      return '基準値が「—」で比べる元がないため、指数はありません。基準値が「—」である理由は資料に記載がありません。';
    case 'actual-zero':
      return '少ないほど良い指標で実績が0のため、指数は計算できません。';
    case 'not-surveyed-this-year':
      return `調査の年でないため、指数はありません（収集方法に「${reason.quote}」とあります）。`;
    case 'not-started':
      return `まだ始まっていないため、指数はありません（「${reason.quote}」）。`;
    case 'retired':
      return `廃止または差し替えのため、指数はありません（「${reason.quote}」）。`;
    case 'not-entered':
      return `まだ入力されていないため、指数はありません（「${reason.quote}」）。`;
    case 'not-stated':
      return '実績が「—」のため、指数はありません。「—」である理由は資料に記載がありません。';
  }
}

function nextYearSentence(reason: NoIndexNumber, next: FiscalYear | null): string {
  if (next !== null) return `次の値は${fiscalYearName(next)}の予定です。`;
  return reason.code === 'not-surveyed-this-year'
    ? '次の調査がどの年度かは資料に記載がありません。'
    : '';
}

function nextYearIn(next: FiscalYear | null): string {
  return next === null ? '' : `。次は${fiscalYearName(next)}`;
}

/** Returns the reason of a 「—」, short enough for a cell. */
export function actualReason(reason: MissingReason): string {
  if (reason.code === 'not-stated') return '理由の記載なし';
  return reason.code === 'not-entered' ? `未入力：${reason.quote}` : reason.quote;
}
