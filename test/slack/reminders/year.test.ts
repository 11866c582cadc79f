/** A year of reminders, day by day before the strict local Slack, held against a table written by hand. */

import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { daysAfter } from '../../../src/domain/calendar.ts';
import type { Comment } from '../../../src/domain/comment.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import type { State } from '../../../src/domain/state.ts';
import { weekdayText } from '../../../src/wording/weekday-text.ts';
import { anEntry, collecting, target } from '../../reminders/a-collection.ts';
import { aWitness, type Witness } from '../in-time/witness.ts';
import { type ReminderScene, startReminderScene } from './reminder-scene.ts';

const recipients = { U1: '佐藤', U2: '鈴木', U4: '田中', U5: '伊藤', U9: '事務局' };

let is: ReminderScene | undefined;
let witness: Witness | undefined;
afterEach(async () => {
  await is?.scene.end();
  await witness?.end();
});

const everyFive = { kind: 'every-n-years', years: 5, from: 2023 } as const;
const collection = collecting({
  '5-A2': { owners: ['U4'] },
  '5-A4': { owners: ['U4'] },
  '5-A5': { owners: ['U4'] },
  '5-M2': { owners: ['U4'], cycle: everyFive },
  '5-M3': { owners: ['U5'] },
  '5-M4': { contact: '公社 山田様 yamada@example.jp' },
  '5-S2': { due: { month: 1, day: 5 } },
});
const first: State = {
  ...collection,
  notices: [],
  settings: { ...collection.settings, closedDays: ['2026-06-16'] },
};

const entered = (no: number, id: string): Entry => anEntry({ no, target: target(id) });
const adding = (entry: Entry) => (state: State) => ({
  ...state,
  entries: [...state.entries, entry],
});

const comment: Comment = {
  ...{ no: 1, label: { series: 'public', no: 1 }, review: 1, goal: 5, author: { user: 'U1' } },
  origin: { via: 'form', submission: 'V1' },
  ...{ visibility: 'public', deletedAt: null, isLate: false, shown: null, response: null },
  versions: [{ key: '1789005600.000100', text: '設問', proposal: null }], // 2026-09-10 11:00
  classification: { step: 1, about: [{ kind: 'goal' }], by: { kind: 'suggestion', because: [] } },
};
const review: State['reviews'][number] = {
  ...{ no: 1, goal: 5, channel: 'C1', card: null, meeting: null, deadline: '2026-09-24' },
  ...{ openedBy: 'U9', openedAt: '2026-09-01T01:00:00.000Z', closings: [], highWater: null },
  noOpinions: [],
};
const answered = {
  category: 'for-reference' as const,
  ...{ text: '参考にします。', division: '経済課', on: '2026-10-02' },
  ...{ by: 'U9', at: '2026-10-02T01:00:00.000Z' },
};

/** What happens on a day, after the reminders of its morning. */
const events: Readonly<Record<string, (state: State) => State>> = {
  '2026-06-20': (state) => ({
    ...state,
    roster: {
      ...state.roster,
      people: state.roster.people.filter(({ user }) => user !== 'U5'),
    },
  }),
  '2026-06-24': adding(entered(1, '5-A2')),
  '2026-06-29': adding(entered(2, '5-M4')),
  '2026-06-30': (state) => ({
    ...state,
    putOffs: [
      {
        ...{ kind: 'not-yet', by: 'U4', target: target('5-A5'), fiscalYear: 2025 },
        ...{ until: '2026-09-22', reason: '集計中', at: '2026-06-30T01:00:00.000Z' },
      },
    ],
  }),
  '2026-07-03': adding(entered(3, '5-A4')),
  '2026-09-01': (state) => ({ ...state, reviews: [review] }),
  '2026-09-10': (state) => ({ ...state, comments: [comment] }),
  '2026-09-25': adding(entered(4, '5-A5')),
  '2026-10-02': (state) => ({
    ...state,
    comments: [{ ...comment, response: { versions: [answered], progress: [] } }],
  }),
};

it('reminds through a whole year as the table says', async () => {
  witness = await aWitness();
  is = await startReminderScene(first, { openStore: witness.openStore });
  const sent: string[] = [];
  for (let day = '2026-04-01'; day <= '2027-03-31'; day = daysAfter(day, 1)) {
    const before = countAll(is);
    await is.at(day);
    sent.push(...messagesOf(day, is, before));
    const event = events[day];
    if (event !== undefined) await is.scene.store.update(event, 'system');
  }
  const table = readFileSync(new URL('year-table.txt', import.meta.url), 'utf8').trim();
  expect(sent).toEqual(table.split('\n\n').map(withoutNote));
  // Each moment answers today as it answered then
  expect(await witness.askAgain()).toBeGreaterThanOrEqual(Object.keys(events).length);
}, 60_000);

type Counts = ReadonlyMap<string, number>;

function countAll({ sentTo }: ReminderScene): Counts {
  return new Map(Object.keys(recipients).map((user) => [user, sentTo(user).length]));
}

/** Day and recipient, then the titles and items of the message, each on its line. */
function messagesOf(day: string, { sentTo }: ReminderScene, before: Counts): string[] {
  return Object.entries(recipients).flatMap(([user, name]) =>
    sentTo(user)
      .slice(before.get(user) ?? 0)
      .map(({ text }) => {
        const lines = text.split('\n').filter((line) => /^[【・]/.test(line));
        const head = `${day.slice(0, 4)}年${weekdayText(day)}　${name}`;
        return [head, ...lines.map((line) => `　${line}`)].join('\n');
      }),
  );
}

/** Behind the name stands why, for who reads the table. */
function withoutNote(message: string): string {
  const [head = '', ...lines] = message.split('\n');
  return [head.split('　').slice(0, 2).join('　'), ...lines].join('\n');
}
