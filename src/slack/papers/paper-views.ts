/** 資料を書き出す画面: what may be chosen by whom, and what stands there while it is made. */

import type { types } from '@slack/bolt';
import { formatsOf, PaperCopy, PaperFormat, PaperKind } from '../../domain/paper-kind.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Committee, Meeting } from '../../domain/review.ts';
import { periodOf } from '../../wording/changes-paper.ts';
import { meetingName } from '../../wording/meeting-name.ts';
import { paperFormWords as words, sinceMeeting } from '../../wording/papers/paper-form-words.ts';
import { copyNames, formatNames, paperNames } from '../../wording/papers/paper-names.ts';
import { type Choice, dateField, modal, note, selectField, shownText } from '../blocks/fields.ts';
import { isForDesk } from './asked-paper.ts';
import { type PaperAbout, type PaperChoices, theDay } from './paper-choices.ts';

export const paperCallback = 'export-paper';

/** Tells the bot that something was chosen on which the rest of the form depends. */
export const choiceAction = 'paper-choice';

/** What is there to be chosen from. */
export type PaperOffer = {
  plan: Plan;
  committee: Committee;
  /** Those that were held. */
  held: readonly Meeting[];
  /** Whether the person is 事務局: only then is there something of theirs to choose. */
  isDesk: boolean;
};

/** The formats are those of the paper that is chosen, and only 変化の一覧 asks since when. */
export function paperView(
  about: PaperAbout,
  chosen: PaperChoices,
  offer: PaperOffer,
): types.ModalView {
  const kinds = PaperKind.options.filter(
    (kind) => offer.isDesk || !isForDesk({ kind, copy: 'for-committee' }),
  );
  const goals = offer.plan.goals.map(({ no, name }) => ({
    value: String(no),
    label: `目指す姿${no} ${name}`,
  }));
  const frame = {
    ...{ callback: paperCallback, title: words.title, send: words.send },
    about: JSON.stringify(about),
  };
  return modal(frame, [
    telling(
      selectField(
        { id: 'kind', label: words.kind },
        kinds.map((kind) => ({ value: kind, label: paperNames[kind] })),
        chosen.kind,
      ),
    ),
    ...(chosen.kind === 'changes-since' ? sinceFields(about, chosen, offer) : []),
    selectField(
      { id: 'goal', label: words.goal },
      [{ value: 'all', label: words.everyGoal }, ...goals],
      chosen.goal,
    ),
    formatField(chosen),
    ...(offer.isDesk ? deskFields(about, chosen) : [note(words.forAll)]),
  ]);
}

/** Meetings that were held, the last one first; what the answer was about before them. */
function sinceFields(
  { since, until }: PaperAbout,
  chosen: PaperChoices,
  { held, committee }: PaperOffer,
): types.KnownBlock[] {
  const asked = since === null ? [] : [askedChoice(since, until)];
  const meetings = held.toReversed().map((one) => ({
    value: `after ${one.on}`,
    label: sinceMeeting(meetingName(one, committee)),
  }));
  const choices = [...asked, ...meetings, { value: theDay, label: words.day }];
  const which = choices.some(({ value }) => value === chosen.since)
    ? chosen.since
    : choices[0]?.value;
  return [
    telling(selectField({ id: 'since', label: words.since }, choices, which)),
    ...(which === theDay ? [dateField({ id: 'from', label: words.from }, chosen.from)] : []),
  ];
}

function askedChoice(since: string, until: string | null): Choice {
  const period = periodOf({ since, until: until ?? undefined });
  return { value: 'asked', label: `${words.asked}：${period}` };
}

/** A field of its own for each set of formats: Slack keeps what was chosen in a field of the same name. */
function formatField({ kind, format }: PaperChoices): types.KnownBlock {
  const formats = formatsOf(kind);
  return selectField(
    { id: 'format', label: words.format, round: setNo(formats) },
    formats.map((one) => ({ value: one, label: formatNames[one] })),
    format !== undefined && formats.includes(format) ? format : formats[0],
  );
}

/** Counts the sets of formats: each has its bit. */
function setNo(formats: readonly PaperFormat[]): number {
  return PaperFormat.options.reduce(
    (no, format, at) => no + (formats.includes(format) ? 2 ** at : 0),
    0,
  );
}

/** Slack tells of this choice at once. */
function telling(field: types.InputBlock): types.KnownBlock {
  if (field.element.type !== 'static_select') return field;
  return {
    ...field,
    dispatch_action: true,
    element: { ...field.element, action_id: choiceAction },
  };
}

function deskFields({ review }: PaperAbout, { copy, place }: PaperChoices): types.KnownBlock[] {
  const copies = PaperCopy.options.map((one) => ({ value: one, label: copyNames[one] }));
  const places = [
    { value: 'own', label: words.toMe },
    { value: 'thread', label: words.toThread },
  ];
  return [
    selectField({ id: 'copy', label: words.copy }, copies, copy ?? 'for-committee'),
    note(words.forDesk),
    ...(review === null
      ? []
      : [selectField({ id: 'place', label: words.place }, places, place ?? 'own')]),
  ];
}

/** Nothing is left to press but the cross. */
export function toldView(lines: readonly string[]): types.ModalView {
  return {
    ...{
      type: 'modal',
      callback_id: 'paper-told',
      private_metadata: JSON.stringify({ about: '' }),
    },
    title: { type: 'plain_text', text: words.title, emoji: false },
    close: { type: 'plain_text', text: '閉じる', emoji: false },
    blocks: lines.map(shownText),
  };
}
