/** 保存する全体の形式: format 7 of the state, and how the earlier ones become it. */

import { z } from 'zod';
import { Comment, seriesOf } from '../domain/comment.ts';
import { Plan } from '../domain/plan.ts';
import { firstSettings, Settings } from '../domain/settings.ts';
import { emptyRoster } from '../domain/roster.ts';
import { State } from '../domain/state.ts';
import type { Kept } from './kept.ts';

/** Plain lowdb's file without `$meta`. */
const First = z.strictObject({ format: z.literal(1), plan: Plan });

/** Before there were people, meetings, reviews and comments. */
const Second = z.strictObject({ plan: Plan });

/** Before what the pre-check finds was published or set aside. */
const Sixth = State.omit({ points: true, setAsides: true });

/** Before anything of the plan was revised, or a goal added to it. */
const Fifth = Sixth.omit({ revisions: true, additions: true });

/** Before values were entered and anybody was reminded. */
const Fourth = Fifth.omit({
  rules: true,
  entries: true,
  notices: true,
  putOffs: true,
  optOuts: true,
}).extend({
  settings: Settings.omit({ entryDue: true, closedDays: true }),
});

/** Before there were settings, posts that wait to be sent, and drafts; comments were numbered when read. */
const Third = Fourth.omit({ settings: true, outbox: true, drafts: true, disposals: true }).extend({
  comments: z.array(Comment.omit({ label: true })),
});

const nothingCollected = { rules: [], entries: [], notices: [], putOffs: [], optOuts: [] };

const nothingYet = {
  roster: emptyRoster,
  committee: { name: '検証部会', principles: [], goals: [] },
  ...{ meetings: [], reviews: [], comments: [] },
};

const settingsThen = { retentionYears: firstSettings.retentionYears };

/** The names that people have read of them already. */
function labelled(comments: z.infer<typeof Third>['comments']): Comment[] {
  const next = { public: 1, private: 1 };
  return comments.map((comment) => {
    const series = seriesOf(comment.visibility);
    const label = { series, no: next[series] };
    next[series] += 1;
    return { ...comment, label };
  });
}

export const keptState: Kept<State> = {
  schema: State,
  format: 7,
  migrations: [
    { from: 1, migrate: (content, parse) => ({ plan: parse(content, First).plan }) },
    { from: 2, migrate: (content, parse) => ({ ...parse(content, Second), ...nothingYet }) },
    {
      from: 3,
      migrate: (content, parse) => {
        const third = parse(content, Third);
        const since = { settings: settingsThen, outbox: [], drafts: [], disposals: [] };
        return { ...third, ...since, comments: labelled(third.comments) };
      },
    },
    {
      from: 4,
      migrate: (content, parse) => {
        const fourth = parse(content, Fourth);
        const settings = { ...firstSettings, ...fourth.settings };
        return { ...fourth, ...nothingCollected, settings };
      },
    },
    {
      from: 5,
      migrate: (content, parse) => ({ ...parse(content, Fifth), revisions: [], additions: [] }),
    },
    {
      from: 6,
      migrate: (content, parse) => ({ ...parse(content, Sixth), points: [], setAsides: [] }),
    },
  ],
};
