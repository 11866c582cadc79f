/** 承認の言葉: what was decided on a list of entries, and what was left because it had changed. */

import type { WaitingEntry } from '../collection/waiting.ts';
import { waitingName } from './entry-form.ts';
import { inQuotes } from './in-quotes.ts';

type Named = Pick<WaitingEntry, 'entry' | 'what'>;

export type DecidedOn = {
  approved: readonly Named[];
  sentBack: readonly Named[];
  /** Changed since they were shown, so nothing was decided on them. */
  left: readonly Named[];
  /** The reason that was typed for sending one back. */
  reason: string;
};

/**
 * Returns what was decided; every entry is named where not all that was chosen could be.
 *
 * @example decidedLines({ approved: [one], sentBack: [], left: [], reason: '' }); // ['1件を承認しました。']
 */
export function decidedLines({ approved, sentBack, left, reason }: DecidedOn): string[] {
  const isLost = reason !== '' && sentBack.length === 0;
  const done = [
    ...(approved.length > 0 ? [`${approved.length}件を承認しました。`] : []),
    ...sentBack.map((one) => `差し戻しました：${nameOf(one)}`),
  ];
  if (left.length === 0) return done;
  return [
    [...done, ...approved.map((one) => `・${nameOf(one)}`)].join('\n'),
    [
      `一覧を開いた後に、次の${left.length}件の内容が変わりました。承認も差し戻しもしていません。一覧を開き直して、いまの内容を確かめてください。`,
      ...left.map((one) => `・${nameOf(one)}`),
      ...(isLost ? [`差し戻しの理由に書かれた言葉：${inQuotes(reason)}`] : []),
    ].join('\n'),
  ];
}

function nameOf(one: Named): string {
  return `入力${one.entry.no}　${waitingName(one)}`;
}
