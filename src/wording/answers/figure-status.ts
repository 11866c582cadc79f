/** 入力の状況の言葉: where a figure stands, as a word in a table and as a sentence of its own. */

import type { FigureStatus } from '../../collection/figure-status.ts';
import { kindName, targetName } from '../entry.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { inQuotes } from '../in-quotes.ts';
import { dateText } from '../../domain/date-text.ts';

/** Returns the state of a figure for a table. */
export function stageText({ stage, isPutOff }: FigureStatus): string {
  const text = stageTexts[stage];
  return isPutOff ? `${text}（値が出る見込みの日）` : text;
}

const stageTexts = {
  printed: '資料に記載あり',
  baseline: '基準値の年度',
  entered: '入力・承認済み',
  waiting: '承認待ち',
  owed: '未入力',
  late: '未入力（期限を過ぎています）',
  ahead: '年度が終わってから',
  'not-asked': '入力の予定なし',
} as const;

/** Returns the day and the state of one figure as sentences. */
export function statusSentence(status: FigureStatus): string {
  const { what, stage, fiscalYear, due, isPutOff } = status;
  const name = inQuotes(targetName(what));
  if (fiscalYear === null || stage === 'not-asked') return notAsked(status, name);
  const value = `${name}の${fiscalYearName(fiscalYear)}の値`;
  const day = due === null ? '' : dateText(due);
  switch (stage) {
    case 'printed':
      return `${value}は計画の資料に載っているため、入力の必要はありません。`;
    case 'baseline':
      return `${value}は基準値になっているため、入力の必要はありません。`;
    case 'entered':
      return `${value}は、入力と承認が済んでいます（入力期限は${day}）。`;
    case 'waiting':
      return `${value}は入力されていて、事務局の承認を待っています（入力期限は${day}）。`;
    case 'ahead':
      return `次に入力するのは、${value}です。入力期限は${day}です。`;
    case 'owed':
      return isPutOff
        ? `${value}は、${day}に出る見込みです。まだ入力されていません。`
        : `${value}の入力期限は${day}です。まだ入力されていません。`;
    case 'late':
      return isPutOff
        ? `${value}は、${day}に出る見込みでしたが、まだ入力されていません。`
        : `${value}の入力期限は${day}でした。まだ入力されていません。`;
  }
}

/** Why nothing is due. */
function notAsked({ what, fiscalYear }: FigureStatus, name: string): string {
  const { cycle } = what.rule;
  const of = fiscalYear === null ? '' : `${fiscalYearName(fiscalYear)}は`;
  switch (cycle.kind) {
    case 'as-needed':
      return `${name}は随時に集める${kindName(what)}で、入力期限はありません。`;
    case 'stopped':
      return `${name}は集めるのをやめているため、入力期限はありません（${cycle.because}）。`;
    case 'every-n-years':
      return cycle.from === null
        ? `${name}は${cycle.years}年に1度の調査によるもので、どの年度に調べるかがまだ登録されていないため、入力期限は決まっていません。事務局が「収集の予定を直す」で登録できます。`
        : `${name}は${cycle.years}年に1度の調査によるもので、${of}調べる年度ではないため、入力期限はありません。`;
    case 'fixed-years':
      return `${name}を集めるのは${cycle.fiscalYears.map(fiscalYearName).join('・')}だけで、ほかの年度の入力期限はありません。`;
    case 'yearly':
      return `${name}の${of.replace(/は$/, '')}の値は集めていないため、入力期限はありません。`;
  }
}
