/** 保存する全体の形式: format 4 of the state, and how the earlier ones become it. */

import { z } from 'zod';
import { Plan } from '../domain/plan.ts';
import { firstSettings } from '../domain/settings.ts';
import { emptyRoster } from '../domain/roster.ts';
import { State } from '../domain/state.ts';
import type { Kept } from './kept.ts';

/** Plain lowdb's file without `$meta`. */
const First = z.strictObject({ format: z.literal(1), plan: Plan });

/** Before there were people, meetings, reviews and comments. */
const Second = z.strictObject({ plan: Plan });

/** Before there were settings, posts that wait to be sent, and drafts. */
const Third = State.omit({ settings: true, outbox: true, drafts: true });

const nothingYet = {
  roster: emptyRoster,
  committee: { name: '検証部会', principles: [], goals: [] },
  ...{ meetings: [], reviews: [], comments: [] },
};

export const keptState: Kept<State> = {
  schema: State,
  format: 4,
  migrations: [
    { from: 1, migrate: (content, parse) => ({ plan: parse(content, First).plan }) },
    { from: 2, migrate: (content, parse) => ({ ...parse(content, Second), ...nothingYet }) },
    {
      from: 3,
      migrate: (content, parse) => ({
        ...parse(content, Third),
        ...{ settings: firstSettings, outbox: [], drafts: [] },
      }),
    },
  ],
};
