/** 点検結果の文（資料の記載）: how the documents state things, and what only their transcription shows. */

import type { DatedFigure, FigureOnly, SourceDetail } from '../../review/checks/source-detail.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { inQuotes } from '../in-quotes.ts';
import { grouped, withUnit } from '../numbers.ts';
import { slidRowsText } from './slid-rows-text.ts';

/** Returns the sentence of a finding about how something is stated. */
export function sourceText(detail: SourceDetail): string {
  switch (detail.rule) {
    case 'R25':
      return `${fiscalYearName(detail.fiscalYear)}の実績は「—」ですが、収集方法に${inQuotes(detail.quote)}とあります。値を出せるのではないでしょうか。`;
    case 'R26':
      return '行動指標とアウトカムの収集方法が、同じ文です。それぞれ何を数えるかは、この文からは分かりません。';
    case 'R27':
      return nestedText(detail);
    case 'R28':
      return detail.why === 'dash'
        ? `${fiscalYearName(detail.fiscalYear)}の実績は${grouped(detail.actual)}ですが、達成率(R6～9)の記載は「—」です。`
        : `${fiscalYearName(detail.fiscalYear)}の実績は${grouped(detail.actual)}ですが、達成率(R6～9)の欄が読み取れません。`;
    case 'R29':
      return slidRowsText(detail.rows);
    case 'R30':
      return `${inQuotes(detail.label)}の目標値${grouped(detail.target)}は、図の2つの数値のうち、本文にないほうを目標と読んだものです。実績${grouped(detail.actual)}は、その${detail.rate}%に当たります。`;
    case 'R31':
      return `${detail.labels.map(lostText).join('、')}は、図の中だけにある数値です。`;
    case 'R32':
      return `実績${grouped(detail.actual)}に、本文で予定とされる${grouped(detail.planned)}を加えると${grouped(detail.total)}で、目標値${grouped(detail.target)}より多くなります。目標値と同じものを数えているでしょうか。`;
    case 'R33':
      return daysText(detail);
    case 'R34':
      return projectText(detail);
    case 'R35':
      return `資料の中で、名前が異なります（${detail.names.map(inQuotes).join('、')}）。`;
    case 'R36':
      return `指標一覧では行動指標${detail.listed}ですが、ロジックモデルでは「行動指標${detail.elsewhere}」とあります。`;
    case 'R37':
      return detail.said.join('');
  }
}

function nestedText({ shared, figures }: Extract<SourceDetail, { rule: 'R27' }>): string {
  const start = `同じ設問の回答のうち、前の指標は後の指標の回答（${shared.length}つ）をすべて含みます`;
  return figures === null
    ? `${start}。`
    : `${start}（${figures.wider}%は${figures.narrower}%を含む値です）。`;
}

function lostText({ label, lost }: FigureOnly): string {
  const what = { actual: '実績', target: '目標値', both: '実績と目標値' }[lost];
  return `${inQuotes(label)}の${what}`;
}

function daysText(detail: Extract<SourceDetail, { rule: 'R33' }>): string {
  switch (detail.why) {
    case 'estimate-now':
      return `${detail.labels.map(inQuotes).join('')}の見出しは「${detail.asOf}」ですが、本文では見込みの値です。`;
    case 'heading-and-text':
      return `見出しと本文で、時点の書き方が異なります（${detail.dates.map(inQuotes).join('、')}）。`;
    case 'among-projects':
      return `重点事業の数値は、時点がそろっていません（${detail.dates.map(({ asOf, projects }) => `「${asOf}」が${projects}事業`).join('、')}）。`;
  }
}

/** A later day may be the whole reason, so the days stand beside the figures. */
function projectText({ figures, target }: Extract<SourceDetail, { rule: 'R34' }>): string {
  const said = figures.map(placed).join('、');
  const aim = target === null ? '' : `、その目標値は${grouped(target)}`;
  return `名前の近い2つの数値が異なります（${said}${aim}）。時点の違いによることも考えられます。`;
}

function placed({ place, value, unit, asOf }: DatedFigure): string {
  const day = asOf === '' ? '' : `（${asOf}）`;
  return `${place}は${withUnit(value, unit)}${day}`;
}
