/** The real bot with a clock that goes where the story wants it, and two meetings in its register. */

import type { Comment } from '../../../src/domain/comment.ts';
import type { State } from '../../../src/domain/state.ts';
import type { Message } from '../../../src/sandbox/state/messages.ts';
import { aComment, discussed } from '../../answers/a-committee.ts';
import { collecting } from '../../reminders/a-collection.ts';
import { people } from '../reminders/reminder-scene.ts';
import type { Drawing } from '../../../src/reports/pictures/drawing.ts';
import type { Draw } from '../../../src/slack/draw.ts';
import { type Scene, startScene } from '../start-scene.ts';

const meeting = (no: number, on: string) => ({ no, on, place: null, agenda: [], materials: [] });
const first: State = {
  ...collecting({ '5-A2': { owners: ['U4'] }, '5-A4': { owners: ['U4'] } }),
  meetings: [meeting(1, '2026-11-05'), meeting(2, '2026-12-10')],
  reviews: discussed.reviews,
};

export type InTime = {
  scene: Scene;
  goTo: (moment: string) => Promise<void>;
  change: (decide: (state: State, at: string) => State) => Promise<void>;
  /** What somebody is answered to a command. */
  ask: (by: string, text: string) => Promise<string>;
  /** What they are answered to a button under the last answer. */
  press: (by: string, label: string) => Promise<string>;
  /** Shares the last answer. @returns what stands in the channel then. */
  share: (by: string) => Promise<string>;
  /** Has the last answer drawn. @returns what was drawn. */
  draw: (by: string) => Promise<Drawing[]>;
  /** An answer without what names its moment and its number, and without its buttons. */
  plain: (text: string) => string;
  /** An answer without its reading, its number and its buttons. */
  bare: (text: string) => string;
  /** What is answered below a mention, for all. */
  mention: (by: string, text: string) => Promise<string>;
  commenting: (
    text: string,
    given?: { visibility: Comment['visibility']; series: Comment['label']['series'] },
  ) => (state: State, at: string) => State;
  withdrawing: (no: number) => (state: State, at: string) => State;
};

export async function startInTime(): Promise<InTime> {
  let now = Date.parse('2026-11-01T09:00:00+09:00');
  const drawn: Drawing[] = [];
  const draw: Draw = (drawing) => {
    drawn.push(drawing);
    return Promise.resolve(Uint8Array.of(0x89, 0x50, 0x4e, 0x47)); // As every PNG begins
  };
  const scene = await startScene({ people, first, draw, now: () => now });
  await scene.bot.verified;
  const { slack, store } = scene;
  const told = (by: string): readonly Message[] =>
    slack.messagesSeenBy(by, 'C1').filter(({ ephemeralTo }) => ephemeralTo === by);
  const lastTold = (by: string): Message => {
    const on = told(by).findLast(({ text }) => !text.startsWith('図は、'));
    if (on === undefined) throw new Error('Nothing was answered');
    return on;
  };
  const answered = async (by: string, act: () => Promise<unknown>): Promise<string> => {
    const before = told(by).length;
    await act();
    return (await slack.until(() => told(by)[before])).text;
  };
  await Promise.resolve();
  now = Date.parse('2026-11-05T10:00:00+09:00');
  return {
    scene,
    goTo: (moment) => {
      now = Date.parse(moment);
      return Promise.resolve();
    },
    change: async (decide) => {
      const at = new Date(now).toISOString();
      await store.update((state) => decide(state, at), 'U9');
    },
    ask: (by, text) =>
      answered(by, () => scene.sato.command({ by, command: '/shihyo', text, channel: 'C1' })),
    press: (by, press) => answered(by, () => scene.sato.act({ by, on: lastTold(by), press })),
    share: async (by) => {
      const on = lastTold(by);
      const before = slack.messages('C1').length;
      await scene.sato.act({ by, on, press: 'チャンネルに共有' });
      return (await slack.until(() => slack.messages('C1')[before])).text;
    },
    draw: async (by) => {
      drawn.length = 0;
      const before = told(by).length;
      await scene.sato.act({ by, on: lastTold(by), press: '図で見る' });
      await slack.until(() => told(by)[before]); // It is said where the picture is when it is there
      return [...drawn];
    },
    plain: (text) =>
      text
        .replace(/令和\d+年\d+月\d+日(?:の終わり| \d+:\d+)の時点(?:（第\d+回の会議の日）)?／?/, '')
        .replace(/（読み取り：）\n\n/, '')
        .replace(/\n\n回答番号：A-\d+/, ''),
    bare: (text) => text.replace(/（読み取り：.*）\n\n/, '').replace(/\n\n回答番号：.*$/s, ''),
    mention: async (by, text) => {
      const said = `<@${slack.botUser}> ${text}`;
      const { message } = await scene.sato.say({ by, channel: 'C1', text: said });
      return (await slack.until(() => slack.thread('C1', message.ts)[1])).text;
    },
    commenting: (text, given) => (state) => ({
      ...state,
      comments: [
        ...state.comments,
        aComment(state.comments.length + 1, text, {
          author: { user: 'U1' },
          ...(given && { visibility: given.visibility, label: { series: given.series, no: 1 } }),
        }),
      ],
    }),
    withdrawing: (no) => (state, at) => ({
      ...state,
      comments: state.comments.map((one) => (one.no === no ? { ...one, deletedAt: at } : one)),
    }),
  };
}
