/** 突合結果の表: every figure of a paper in one row, what differs first. */

import type { Plan } from '../../domain/plan.ts';
import type { Compared } from '../../reconciliation/compare-values.ts';
import type { Reconciled } from '../../reconciliation/reconcile.ts';
import type { ImportSheet } from '../import-sheet.ts';
import {
  columnText,
  heldText,
  notFoundText,
  placeText,
  printedText,
  rowText,
  thingText,
  unreadText,
  unknownText,
  verdictText,
} from './words.ts';

const kinds: Readonly<Record<Compared['verdict']['is'], string>> = {
  different: '違い',
  'known-conflict': '記録済みの食い違い',
  equal: '一致',
};

/** Returns the sheet 「突合結果」. */
export function reconciledSheet(
  { compared, notFound, unread, unknownColumns }: Reconciled,
  { documents }: Pick<Plan, 'documents'>,
): ImportSheet {
  const titleOf = (id: string): string =>
    documents.find((document) => document.id === id)?.shortTitle ?? '';
  const ofKind = (is: Compared['verdict']['is']) =>
    compared
      .filter(({ verdict }) => verdict.is === is)
      .map((one) => [
        ...[kinds[is], placeText(one.row), thingText(one.thing), columnText(one)],
        ...[printedText(one), heldText(one), verdictText(one)],
        one.held.trial === undefined
          ? `${titleOf(one.held.citation.document)}：${one.held.citation.place}`
          : '本ボットの試算',
      ]);
  return {
    name: '突合結果',
    columns: [
      { title: '結果', width: 20 },
      { title: '場所', width: 12 },
      { title: '指標', width: 48 },
      { title: '欄', width: 14 },
      { title: '資料の値', width: 14 },
      { title: '登録の値', width: 14 },
      { title: '説明', width: 44 },
      { title: '登録の値の出典', width: 40 },
    ],
    rows: [
      ...ofKind('different'),
      ...ofKind('known-conflict'),
      ...notFound.map((one) => [
        ...['見つからない', placeText(one.row), null, null, null, null, notFoundText(one), null],
      ]),
      ...unread.map(({ row, why }) => [
        ...['読み取れない', placeText(row), rowText(row), null, null, null, unreadText(why), null],
      ]),
      ...unknownColumns.map((title) => [
        ...['読まなかった列', null, title, null, null, null, unknownText, null],
      ]),
      ...ofKind('equal'),
    ],
    notes: [
      '比べたのは、公表値と承認された値です。どちらの値が正しいかは判断していません。',
      '行の番号は、貼り付けた文では上からの行、ブックではExcelの行です。',
    ],
  };
}
