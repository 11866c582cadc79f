/** 突き合わせますか: asks of a table or a file in a direct message whether it is to be compared. */

import { keptAction, openAction, sentAction } from './compare-actions.ts';
import type { Tables } from '../../domain/tables.ts';
import { planInForce } from '../../collection/plan-in-force.ts';
import { asksToCompare, looksLikeTable } from '../../reconciliation/looks-like-table.ts';
import { type PaperRow, rowsOfText } from '../../reconciliation/paper.ts';
import {
  askToCompare,
  askWhatOfFile,
  compareLabel,
  howToCompare,
  openCompareForm,
  pressCompare,
} from '../../wording/reconciliation/forms.ts';
import { sentencePage } from '../../wording/sentence-page.ts';
import type { Deed } from '../blocks/buttons.ts';
import { unescaped } from '../blocks/mrkdwn.ts';
import type { Destination } from '../destination.ts';
import type { MessagePayload } from '../payloads.ts';
import { withoutMentions } from '../questions/typed.ts';
import type { Services } from '../services.ts';
import { FileId } from '../slack-files.ts';

/** @returns whether the message was one of these, and so no question. */
export async function offeredToCompare(
  message: MessagePayload,
  services: Services,
): Promise<boolean> {
  const offer = offerFor(message, services);
  if (offer === undefined) return false;
  const { channel, thread_ts: threadTs } = message;
  const deeds: readonly Deed[] = [offer.deed];
  await services.send({ kind: 'channel', channel, threadTs }, sentencePage(offer.said), { deeds });
  return true;
}

function offerFor(
  { text, files, user }: MessagePayload,
  { readFiles, store }: Services,
): { said: string; deed: Deed } | undefined {
  const typed = unescaped(text);
  const file = FileId.safeParse(files?.[0]?.id);
  if (file.success && (typed.trim() === '' || asksToCompare(typed))) {
    const deed = { action: sentAction, label: pressCompare, value: file.data };
    return { said: askWhatOfFile, deed };
  }
  const rows = rowsOfText(typed);
  if (looksLikeTable(rows, planInForce(store.read()))) {
    const value = readFiles.keep(user, tablesOf(rows));
    return { said: askToCompare, deed: { action: keptAction, label: pressCompare, value } };
  }
  if (!asksToCompare(typed)) return undefined;
  return { said: openCompareForm, deed: opening };
}

const opening = { action: openAction, label: compareLabel, value: 'open' };

/**
 * Says where no table can be pasted, in a channel or behind a command, how it is done.
 *
 * @returns whether the text asked for it, and so was no question.
 */
export async function toldHowToCompare(
  text: string,
  place: Destination,
  { send }: Pick<Services, 'send'>,
): Promise<boolean> {
  if (!asksToCompare(withoutMentions(text))) return false;
  await send(place, sentencePage(howToCompare), { deeds: [opening] });
  return true;
}

/** Kept as the tables of a file are: in memory, and only the latest few. */
export function tablesOf(rows: readonly PaperRow[]): Tables {
  const kept = rows.map(({ no, cells }) => ({
    ...{ no, cells: [...cells], formulas: [], faults: [], hidden: false },
  }));
  return { sheets: [{ name: '', rows: kept, hiddenColumns: [] }], hiddenSheets: [] };
}
