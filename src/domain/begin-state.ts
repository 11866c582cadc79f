/** はじめの状態: a plan, and nothing that anybody has done with it yet. */

import type { Plan } from './plan.ts';
import { emptyRoster } from './roster.ts';
import { firstSettings } from './settings.ts';
import type { State } from './state.ts';

export function beginState(plan: Plan): State {
  return {
    plan,
    roster: emptyRoster,
    committee: { name: '検証部会', principles: [], goals: [] },
    meetings: [],
    reviews: [],
    comments: [],
    settings: firstSettings,
    outbox: [],
    drafts: [],
    disposals: [],
    ...{ rules: [], entries: [], notices: [], putOffs: [], optOuts: [] },
    ...{ revisions: [], additions: [], points: [], setAsides: [] },
  };
}
