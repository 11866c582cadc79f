/** 資料を書き出す画面: what may be chosen by whom, and what stands there while it is made. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { GoalNumber } from '../../domain/goal.ts';
import { PaperCopy, PaperFormat } from '../../domain/paper-kind.ts';
import type { Plan } from '../../domain/plan.ts';
import { paperFormWords as words } from '../../wording/papers/paper-form-words.ts';
import { copyNames, formatNames, paperNames } from '../../wording/papers/paper-names.ts';
import { modal, note, selectField, shownText } from '../blocks/fields.ts';
import { AskedKind, isForDesk } from './asked-paper.ts';

export const paperCallback = 'export-paper';

/** What the form is opened on: the review on whose card it was asked for. */
export const PaperAbout = z
  .string()
  .transform((text) => (text === '' ? null : Number(text)))
  .pipe(z.int().positive().nullable());

export type PaperPreset = {
  goal: GoalNumber | undefined;
  review: number | undefined;
  /** Whether the person is 事務局: only then is there something of theirs to choose. */
  isDesk: boolean;
};

export function paperView({ goal, review, isDesk }: PaperPreset, plan: Plan): types.ModalView {
  const kinds = AskedKind.options.filter(
    (kind) => isDesk || !isForDesk({ kind, copy: 'for-committee' }),
  );
  const goals = plan.goals.map(({ no }) => ({ value: String(no), label: `目指す姿${no}` }));
  const frame = {
    ...{ callback: paperCallback, title: words.title, send: words.send },
    about: review === undefined ? '' : String(review),
  };
  return modal(frame, [
    selectField(
      { id: 'kind', label: words.kind },
      kinds.map((kind) => ({ value: kind, label: paperNames[kind] })),
      review === undefined ? 'indicators' : 'review-sheet',
    ),
    selectField(
      { id: 'goal', label: words.goal },
      [{ value: 'all', label: words.everyGoal }, ...goals],
      goal === undefined ? 'all' : String(goal),
    ),
    selectField(
      { id: 'format', label: words.format },
      PaperFormat.options.map((format) => ({ value: format, label: formatNames[format] })),
      'xlsx',
    ),
    ...(isDesk ? deskFields(review) : [note(words.forAll)]),
  ]);
}

function deskFields(review: number | undefined): types.KnownBlock[] {
  const copies = PaperCopy.options.map((copy) => ({ value: copy, label: copyNames[copy] }));
  const places = [
    { value: 'own', label: words.toMe },
    { value: 'thread', label: words.toThread },
  ];
  return [
    selectField({ id: 'copy', label: words.copy }, copies, 'for-committee'),
    note(words.forDesk),
    ...(review === undefined
      ? []
      : [selectField({ id: 'place', label: words.place }, places, 'own')]),
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
