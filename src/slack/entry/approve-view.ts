/** 承認の一覧: entries that wait, a page of them at a time; what looks wrong is not chosen beforehand. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { waitingEntries, type WaitingEntry } from '../../collection/waiting.ts';
import type { State } from '../../domain/state.ts';
import { waitingName, waitingText } from '../../wording/entry-form.ts';
import {
  type Choice,
  modal,
  multiSelectField,
  note,
  selectField,
  shownText,
  textField,
} from '../blocks/fields.ts';
import { digest } from '../digest.ts';
import type { Services } from '../services.ts';

export const approveCallback = 'approve-entries';

/** A form holds a hundred blocks and 250 KB, and nobody looks at more at once. */
const most = 30;

/** `last` is the last entry shown where more follow it; pages count from 1. */
export const ApproveAbout = z.object({ page: z.int(), last: z.int().nullable() });
export type ApproveAbout = z.infer<typeof ApproveAbout>;

/** Returns the first page, or the one after another; nothing where nothing waits there. */
export async function approvePage(
  { store, members }: Pick<Services, 'store' | 'members'>,
  after: ApproveAbout = { page: 0, last: null },
  said: readonly string[] = [],
): Promise<types.ModalView | undefined> {
  const waiting = followers(waitingEntries(store.read()), after, store.read());
  if (waiting.length === 0) return undefined;
  const roster = await members.roster();
  const names = new Map(roster.people.map((one) => [one.user, one.name]));
  return pageView(waiting, { page: after.page + 1, said, names });
}

/** Entries that have come since stand behind, and what was passed over does not come back. */
function followers(
  waiting: readonly WaitingEntry[],
  { last }: ApproveAbout,
  { entries }: State,
): readonly WaitingEntry[] {
  const seen = entries.find(({ no }) => no === last);
  if (seen === undefined) return waiting;
  return waiting.filter(
    ({ entry: { at, no } }) => at > seen.at || (at === seen.at && no > seen.no),
  );
}

function pageView(
  waiting: readonly WaitingEntry[],
  given: { page: number; said: readonly string[]; names: ReadonlyMap<string, string> },
): types.ModalView {
  const { page: round, said, names } = given;
  const shown = waiting.slice(0, most);
  const rest = waiting.length - shown.length;
  const choices = shown.map((one): Choice => ({ value: codeOf(one), label: waitingName(one) }));
  const usual = shown.filter(({ doubts, before }) => doubts.length === 0 && before === null);
  const about: ApproveAbout = {
    page: round,
    last: rest > 0 ? (shown.at(-1)?.entry.no ?? null) : null,
  };
  const head = { title: '入力を承認', send: '決める', about: JSON.stringify(about) };
  return modal({ callback: approveCallback, ...head }, [
    ...said.map(shownText),
    note('承認した値は、すぐに回答や指数に使われます。10分以内なら、ホームから元に戻せます。'),
    ...shown.map((one) => shownText(waitingText(one, names))),
    ...(rest > 0
      ? [
          note(
            `ほかに${rest}件あります。「決める」を押すと、続きをお見せします。何も選ばずに進むこともできます。`,
          ),
        ]
      : []),
    multiSelectField(
      { id: 'approve', label: '承認するもの', optional: true, round },
      choices,
      usual.map(codeOf),
    ),
    selectField({ id: 'back', label: '差し戻すもの（1件）', optional: true, round }, choices),
    textField({
      ...{ id: 'reason', label: '差し戻す理由', optional: true, longest: 500, round },
      hint: '入力した方に、この言葉がそのまま届きます。',
    }),
  ]);
}

/** The number of an entry, and what stands for all that is shown of it. */
export function codeOf({ entry, before, last, doubts }: WaitingEntry): string {
  const { value, unit, remark, evidence } = entry;
  return `${entry.no} ${digest([value, unit, remark, evidence, before, last, doubts])}`;
}

/** Returns the number of an entry in what stands for it. */
export function noOf(code: string): number {
  return Number(code.split(' ')[0]);
}
