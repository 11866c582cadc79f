/** 書きかけ: kept when a form is closed, put back when it is opened again, gone once it is sent. */

import type { FormDraft } from '../domain/form-draft.ts';
import type { State } from '../domain/state.ts';

type Owner = Pick<FormDraft, 'user' | 'of'>;

/** Replaces the draft of that person and form; an empty one is none. */
export function keepDraft(state: State, draft: FormDraft): State {
  const without = dropDraft(state, draft);
  return isEmpty(draft) ? without : { ...without, drafts: [...without.drafts, draft] };
}

export function dropDraft(state: State, { user, of }: Owner): State {
  const drafts = state.drafts.filter((one) => one.user !== user || one.of !== of);
  return drafts.length === state.drafts.length ? state : { ...state, drafts };
}

export function draftOf({ drafts }: State, { user, of }: Owner): FormDraft | undefined {
  return drafts.find((one) => one.user === user && one.of === of);
}

/** What was only chosen is soon chosen again; what was typed is not. */
function isEmpty({ values }: FormDraft): boolean {
  return Object.values(values).every((one) => typeof one !== 'string' || one.trim() === '');
}
