/** 一覧を新しくする: what became of a finding stands in the list below the form. */

import type { types } from '@slack/bolt';
import { namesByUser } from '../../domain/roster.ts';
import { showInDialog } from '../import/show-in-dialog.ts';
import type { Services } from '../services.ts';
import { findingsNow } from './findings-now.ts';
import { findingsView } from './findings-view.ts';

/** `list` is the dialog in which the list stands; one that was closed stays closed. */
export async function showFindings(
  { review, list }: { review: number; list: string },
  said: string | undefined,
  services: Services,
): Promise<void> {
  await showInDialog(services.client, list, findingsViewOf(review, { page: 0, said }, services));
}

/** @throws when the review is gone, which only a disposal does. */
export function findingsViewOf(
  no: number,
  { page, said }: { page: number; said: string | undefined },
  { store, clock, checkWords }: Services,
): types.ModalView {
  const state = store.read();
  const review = state.reviews.find((one) => one.no === no);
  if (review === undefined) throw new Error(`Cannot list findings: no review ${no}`);
  const found = findingsNow(state, review, { words: checkWords, today: clock.today() });
  const names = namesByUser(state.roster);
  return findingsView({
    ...{ state, review, found, page, names },
    ...(said === undefined ? {} : { said }),
  });
}
