/** 資料の材料: what papers are made from, with everybody's name as far as Slack tells it. */

import type { PaperMaterial } from '../../reports/papers/paper.ts';
import { describeError } from '../errors.ts';
import type { Services } from '../services.ts';

type Sources = Pick<Services, 'store' | 'members' | 'log'>;

/** Where Slack does not tell who is in which group, those have no name on the paper. */
export async function paperMaterial({ store, members, log }: Sources): Promise<PaperMaterial> {
  const roster = await members.roster().catch((error: unknown) => {
    log.warn('Cannot ask Slack about groups', describeError(error));
    return undefined;
  });
  const state = store.read();
  return { state: { ...state, roster: roster ?? state.roster }, changes: [] };
}
