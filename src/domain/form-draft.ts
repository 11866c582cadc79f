/** 書きかけ: what somebody had typed into a form and closed without sending; only they ever see it. */

import { z } from 'zod';
import { UserId } from './slack-id.ts';

/** 用紙: those that keep what was typed into them, by what each of them is about. */
const draftForms = {
  'write-comment': 'review',
  'enter-for-member': 'review',
  'paste-sheet': 'review',
  respond: 'comment',
  'edit-committee': 'committee',
  'edit-meeting': 'meeting',
  'enter-value': 'figure',
  'edit-revision': 'revision',
  'revision-stage': 'revision',
  'drop-revision': 'revision',
  'approve-break': 'revision',
} as const;
export type DraftForm = keyof typeof draftForms;

export type DraftAbout = {
  form: DraftForm;
  about: (typeof draftForms)[DraftForm];
  /** Of the review, comment, meeting or revision; none for the committee, a figure and what is new. */
  no: number | undefined;
};

/** @example draftKey('write-comment', 3); // 'write-comment 3' */
export function draftKey(form: DraftForm, no?: number): string {
  return no === undefined ? form : `${form} ${no}`;
}

/** Reads the key again; `undefined` for that of a form that no longer is. */
export function draftAbout(key: string): DraftAbout | undefined {
  const [form = '', no] = key.split(' ');
  if (!isDraftForm(form)) return undefined;
  const isNumber = no !== undefined && /^\d+$/.test(no);
  return { form, about: draftForms[form], no: isNumber ? Number(no) : undefined };
}

function isDraftForm(form: string): form is DraftForm {
  return Object.hasOwn(draftForms, form);
}

export const FormDraft = z.strictObject({
  user: UserId,
  /** Which form, on what: a key as of `draftKey`. */
  of: z.string().min(1),
  /** By field: what was typed, or the options that were chosen. */
  values: z.record(
    z.string(),
    z.union([z.string(), z.array(z.strictObject({ value: z.string(), label: z.string() }))]),
  ),
  at: z.iso.datetime(),
});
export type FormDraft = z.infer<typeof FormDraft>;
