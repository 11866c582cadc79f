/** 併記の名前の言い方: a second name stands beside the first and is never said to be in force. */

import type { SecondName } from '../domain/indicator.ts';

const statuses: Record<SecondName['status'], string> = {
  'worded-proposal': '案',
  'second-name-only': '併記（採否の記載なし）',
};

/** Returns how a second name stands: 「案」, or 「併記（採否の記載なし）」. */
export function secondNameStatus({ status }: SecondName): string {
  return statuses[status];
}

/**
 * Returns a second name with its standing.
 *
 * @example
 * secondNameText(fiveA4.secondName);
 * // '案：「区内企業と求職者のマッチングイベント開催数」（検証手順1の例）。基準値・実績・指数は現在の指標名のものです。'
 */
export function secondNameText(secondName: SecondName): string {
  const { name, citation } = secondName;
  return (
    `${secondNameStatus(secondName)}：「${name}」（${citation.place}）。` +
    '基準値・実績・指数は現在の指標名のものです。'
  );
}
