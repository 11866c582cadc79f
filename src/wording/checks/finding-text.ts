/** 点検結果の文: what a rule found, in one sentence that can be read aloud before the committee. */

import type { Detail, Finding } from '../../review/checks/finding.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { inQuotes } from '../in-quotes.ts';
import { grouped, withUnit } from '../numbers.ts';
import { figureText } from './figure-text.ts';
import { readingsText } from './readings-text.ts';
import { sourceText } from './source-text.ts';

/**
 * Returns the sentence of a finding. A hint ends as a question, a fact as a statement; neither says
 * that the ward has made a mistake.
 *
 * @example
 * findingText({ rule: 'R01', word: '求人数' });
 * // '名前が「求人数」で終わります。区の働きかけではなく、受け手の側の数ではないでしょうか。'
 */
export function findingText(detail: Detail): string {
  switch (detail.rule) {
    case 'R01':
      return `名前が${inQuotes(detail.word)}で終わります。区の働きかけではなく、受け手の側の数ではないでしょうか。`;
    case 'R02':
      return `名前が${inQuotes(detail.word)}で終わります。変化（アウトカム）ではなく、活動の量（アウトプット）ではないでしょうか。`;
    case 'R03':
      return '同じ名前の指標が、2つの段階にあります。';
    case 'R04':
      return '同じ名前の指標が、2つの目指す姿の中長期アウトカムにあります。充実度では2回数えられます。';
    case 'R05':
      return `指標名の${detail.absent.map(inQuotes).join('')}が、収集方法の文に見当たりません。名前と聞き方が合っているでしょうか。`;
    case 'R06':
      return detail.word === null
        ? '収集方法の記載がありません。'
        : `収集方法に${inQuotes(detail.word)}とあり、集め方の具体的な記載がありません。`;
    case 'R07':
      return `毎年の値は出ません（${detail.cadence.quote}）。${nextYear(detail.nextFiscalYear)}`;
    case 'R08':
      return `収集方法に${detail.words.map(inQuotes).join('')}とあります。基準値と実績の数え方は同じでしょうか。`;
    case 'R16':
    case 'R17':
    case 'R18':
    case 'R09':
    case 'R10':
    case 'R11':
    case 'R12':
    case 'R21':
    case 'R22':
    case 'R24':
      return figureText(detail);
    case 'R25':
    case 'R26':
    case 'R27':
    case 'R28':
    case 'R29':
    case 'R30':
    case 'R31':
    case 'R32':
    case 'R33':
    case 'R34':
    case 'R35':
    case 'R36':
    case 'R37':
      return sourceText(detail);
    case 'R13':
      return `${inQuotes(detail.name)}の単位の記載は「${detail.unit}」です。名前からは${detail.expected.map((unit) => `「${unit}」`).join('か')}と読めます。`;
    case 'R14':
      return readingsText(detail);
    case 'R15':
      return `名前の近い2つの指標で、${fiscalYearName(detail.fiscalYear)}の実績が異なります（${detail.figures.map(({ place, value, unit }) => `${place}は${withUnit(value, unit)}`).join('、')}）。`;
    case 'R19':
      return `収集方法に${inQuotes(detail.word)}とあり、基準値も実績も${grouped(detail.value)}です。いつも同じ値になる指標ではないでしょうか。`;
    case 'R20':
      return linkText(detail);
    case 'R23':
      return `${inQuotes(detail.text)}に、全角の数字か「％」が使われています。`;
  }
}

/** Returns whether a finding states or asks, for the list. */
export function kindText({ kind }: Pick<Finding, 'kind'>): string {
  return kind === 'auto' ? '事実' : '確認のお願い';
}

/** Returns what else has to be said of where a finding comes from; empty for the ward's own figures. */
export function originText({ origin }: Pick<Finding, 'origin'>): string {
  switch (origin) {
    case 'figures':
      return '';
    case 'transcription':
      return '資料の写しによるもので、区の資料の誤りとは限りません。';
    case 'needs-original':
      return '元の資料での確認が必要です。';
  }
}

function nextYear(fiscalYear: number | null): string {
  return fiscalYear === null
    ? '次に値が出る年度は、資料に記載がありません。'
    : `次に値が出るのは${fiscalYearName(fiscalYear)}です。`;
}

function linkText(detail: Extract<Detail, { rule: 'R20' }>): string {
  switch (detail.why) {
    case 'half-unknown':
      return 'ロジックモデルの右半分（変化の状況）が資料の文字情報にないため、つながりの抜けは確かめられません。';
    case 'no-link-onward':
      return '次の段階の指標へのつながりが、ロジックモデルにありません。';
    case 'stated-link':
      return detail.text;
    case 'other-words':
      return `変化の状況は${inQuotes(detail.state)}で、指標名と共通の言葉がありません。この指標で捉えられるでしょうか。`;
  }
}
