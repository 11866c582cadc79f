/** 資料の材料: what papers are made from, with names and addresses as far as Slack tells them. */

import type { CheckWords } from '../../domain/check-words.ts';
import type { PaperMaterial } from '../../reports/papers/paper.ts';
import { describeError } from '../errors.ts';
import type { WhoAmI } from '../identity.ts';
import type { Members } from '../members.ts';
import type { Reader } from '../../store/store.ts';
import type { Log } from '../../log.ts';

export type PaperSources = {
  store: Reader;
  members: Members;
  whoAmI: WhoAmI;
  log: Log;
  checkWords?: CheckWords;
};

/** What Slack does not tell is missing on the paper: a name from a user group, or a link. */
export async function paperMaterial(sources: PaperSources): Promise<PaperMaterial> {
  const { store, members, whoAmI, log, checkWords } = sources;
  const missing = (error: unknown): undefined => {
    log.warn('Cannot ask Slack for a paper', describeError(error));
  };
  const roster = await members.roster().catch(missing);
  const identity = await whoAmI().catch(missing);
  const state = store.read(); // Only now, so that all of it holds at one moment
  return {
    state: { ...state, roster: roster ?? state.roster },
    changes: [],
    ...(checkWords && { checkWords }),
    workspace: identity?.url,
  };
}
