/** 資料の名前: how papers, their formats and their copies are called before people. */

import type { GoalNumber } from '../../domain/goal.ts';
import {
  formatsOf,
  type PaperCopy,
  type PaperFormat,
  type PaperKind,
} from '../../domain/paper-kind.ts';

export const paperNames: Readonly<Record<PaperKind, string>> = {
  indicators: '指標一覧',
  measures: '施策一覧',
  'review-sheet': '委員意見一覧',
  changes: '変更履歴',
  'changes-since': '変化の一覧',
  findings: '点検結果',
  answers: '意見と区の考え方',
  minutes: '議事要旨（案）',
};

export const formatNames: Readonly<Record<PaperFormat, string>> = {
  xlsx: 'Excelのブック（.xlsx）',
  csv: 'CSV',
  txt: '読み上げ用のテキスト（.txt）',
  docx: 'Wordの文書（.docx）',
};

export const copyNames: Readonly<Record<PaperCopy, string>> = {
  'for-committee': '配布用',
  'for-publication': '公表用',
  'for-secretariat': '事務局控え',
};

/** @example notInFormatText('minutes', 'csv'); // '議事要旨（案）は、CSVでは作れません。作れる形式は、Wordの文書（.docx）です。' */
export function notInFormatText(kind: PaperKind, format: PaperFormat): string {
  const possible = formatsOf(kind).map((one) => formatNames[one]);
  return `${paperNames[kind]}は、${formatNames[format]}では作れません。作れる形式は、${possible.join('、')}です。`;
}

/** Says why there is nothing to put into a paper, and what comes first. */
export function nothingForPaperText(kind: PaperKind, goal: GoalNumber | undefined): string {
  const whose = goal === undefined ? 'どの目指す姿にも' : `目指す姿${goal}には`;
  switch (kind) {
    case 'indicators':
      return `${whose}まだ指標が登録されていないため、${paperNames[kind]}を作っていません。`;
    case 'measures':
      return `${whose}まだ施策が登録されていないため、${paperNames[kind]}を作っていません。`;
    case 'review-sheet':
    case 'answers':
    case 'minutes':
      return `${whose}まだ検証がないため、${paperNames[kind]}を作っていません。検証を始めると作れます。`;
    case 'findings':
      return goal === undefined
        ? '事前点検で気になる点は見つからなかったため、点検結果を作っていません。'
        : `目指す姿${goal}の事前点検で気になる点は見つからなかったため、点検結果を作っていません。`;
    case 'changes-since':
      return 'いつからの変化かが指定されていないため、変化の一覧を作っていません。';
    case 'changes':
      return 'この資料に載せる変更はまだないため、変更履歴を作っていません。';
  }
}
