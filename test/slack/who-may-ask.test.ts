/** Stories of guests and strangers: who is registered is answered, all others are refused politely. */

import { afterEach, expect, it } from 'vitest';
import type { State } from '../../src/domain/state.ts';
import type { Message } from '../../src/sandbox/state/messages.ts';
import type { PersonInput } from '../../src/sandbox/state/people.ts';
import type { Purpose, Store } from '../../src/store/store.ts';
import { openReview, people, startReviewScene, type ReviewScene } from './review/review-scene.ts';
import { frozen, type Scene, startScene } from './start-scene.ts';

let scene: Scene;
afterEach(() => scene.end());

const question = '目指す姿5の指数は？';
const politely =
  'みちすじは、この区のワークスペースの方と、委員などとして登録されたゲストの方のためのものです。この操作（質問する）はできません。';

const outsiders: [string, PersonInput][] = [
  ['a guest of several channels', { id: 'U7', name: '客', is_restricted: true }],
  [
    'a guest of one channel',
    { id: 'U7', name: '客', is_restricted: true, is_ultra_restricted: true },
  ],
  ['a stranger of Slack Connect', { id: 'U7', name: '他社', team: 'T0OTHER' }],
];

/** What was noted in the audit, with whoever it was. */
type Noted = { by: string; purpose: Purpose }[];

function noting(store: Store): Noted {
  const noted: Noted = [];
  const { note } = store;
  store.note = (by, purpose) => {
    noted.push({ by, purpose });
    return note(by, purpose);
  };
  return noted;
}

const registered = (roles: State['roster']['people'][number]['roles']): State => ({
  ...frozen,
  roster: { people: [{ user: 'U7', name: '山田', roles }], groups: [] },
});

async function begin(person: PersonInput, first: State = frozen): Promise<Noted> {
  scene = await startScene({ people: [...people, person], first });
  return noting(scene.store);
}

const fromBot = (messages: readonly Message[]): Message[] =>
  messages.filter(({ user }) => user === scene.slack.botUser);
const aside = (by: string): Promise<Message> =>
  scene.slack.until(() => fromBot(scene.slack.messagesSeenBy(by, 'C1')).at(-1));

/** The four ways to ask, each with where its answer stands. */
const ways: Record<string, (by: string) => Promise<Message>> = {
  'by command': async (by) => {
    await scene.sato.command({ by, command: '/shihyo', text: question, channel: 'C1' });
    return aside(by);
  },
  'in a direct message': async (by) => {
    scene.slack.workspace.openDirectMessage(by);
    await scene.sato.say({ by, channel: `D${by}`, text: question });
    return scene.slack.until(() => fromBot(scene.slack.directMessages(by))[0]);
  },
  'by mention': async (by) => {
    const text = `<@${scene.slack.botUser}> ${question}`;
    const { message } = await scene.sato.say({ by, channel: 'C1', text });
    return scene.slack.until(() => scene.slack.thread('C1', message.ts)[1]);
  },
  'by the button of a public answer': async (by) => {
    const text = `<@${scene.slack.botUser}> ${question}`;
    const { message } = await scene.sato.say({ by: 'U1', channel: 'C1', text });
    const answer = await scene.slack.until(() => scene.slack.thread('C1', message.ts)[1]);
    await scene.sato.act({ by, on: answer, press: 'ask-0' });
    return scene.slack.until(
      () => scene.slack.thread('C1', message.ts)[2] ?? fromBot(seenOnlyBy(by)).at(-1),
    );
  },
};

const seenOnlyBy = (user: string): Message[] =>
  scene.slack.messagesSeenBy(user, 'C1').filter(({ ephemeralTo }) => ephemeralTo === user);

const everyWay = outsiders.flatMap(([who, person]) =>
  Object.keys(ways).map((way) => [who, way, person] as const),
);

it.each(everyWay)('refuses %s who asks %s, and keeps that', async (_, way, person) => {
  const noted = await begin(person);
  const { text } = (await ways[way]?.('U7')) ?? { text: '' };
  expect(text).toContain(politely);
  expect(text).not.toContain('172');
  expect(noted).toEqual([{ by: 'U7', purpose: { action: 'refused', reason: 'ask' } }]);
});

it.each(Object.keys(ways))('answers a guest who is registered, %s', async (way) => {
  const person = { id: 'U7', name: '客', is_restricted: true };
  const noted = await begin(person, registered(['committee-member']));
  const { text } = (await ways[way]?.('U7')) ?? { text: '' };
  expect(text).not.toContain('できません');
  expect(noted).toEqual([]);
});

it('answers a guest who is a member by a user group alone', async () => {
  const groups = [{ group: 'S1', role: 'committee-member' as const }];
  const first = { ...frozen, roster: { people: [], groups } };
  const guest = { id: 'U7', name: '客', is_restricted: true };
  scene = await startScene({
    ...{ people: [...people, guest], first },
    groups: { S1: ['U7'] },
  });
  const answer = await ways['by command']?.('U7');
  expect(answer?.text).toContain('172.99');
});

it.each([
  { status: 500 },
  { lostReply: true },
  { error: 'internal_error' },
  { error: 'missing_scope' },
] as const)(
  'tells a guest who is a member by a user group that Slack did not answer: %j',
  async (fault) => {
    const groups = [{ group: 'S1', role: 'committee-member' as const }];
    const first = { ...frozen, roster: { people: [], groups } };
    const guest = { id: 'U7', name: '客', is_restricted: true };
    scene = await startScene({ people: [...people, guest], first, groups: { S1: ['U7'] } });
    const noted = noting(scene.store);
    scene.slack.fail('usergroups.users.list', ...Array.from({ length: 20 }, () => fault));
    const { text } = (await ways['by command']?.('U7')) ?? { text: '' };
    expect(text).toMatch(
      /^Slackから答えが得られず、あなたが委員や事務局などとして登録されているかを確かめられませんでした。何も保存・変更していません。1分ほどおいて、もう一度お試しください。/,
    );
    expect(noted).toEqual([]);
    expect(scene.log.join('\n')).toMatch(/Cannot answer.*error=RolesUnknown code=\w/);
  },
);

it.each(Object.keys(ways))(
  'answers everybody of the workspace while nobody is registered, %s',
  async (way) => {
    const noted = await begin({ id: 'U7', name: '職員' });
    const { text } = (await ways[way]?.('U7')) ?? { text: '' };
    expect(text).not.toContain('できません');
    expect(noted).toEqual([]);
  },
);

it('lets a registered guest comment, and nobody else from outside', async () => {
  const guests = [
    { id: 'U7', name: '客', is_restricted: true },
    { id: 'U6', name: '他社', team: 'T0OTHER' },
  ];
  const at: ReviewScene = await startReviewScene(registered(['committee-member']), {
    people: [...people, ...guests],
  });
  scene = at.scene;
  await openReview(at);
  const thread = at.card().ts;
  await scene.sato.say({ by: 'U6', channel: 'C1', thread, text: '他社からの意見です。' });
  await scene.sato.say({ by: 'U7', channel: 'C1', thread, text: '設問を見直すべきです。' });
  await scene.slack.until(() => at.comments().length > 0);
  expect(at.comments().map(({ author }) => author)).toEqual([{ user: 'U7' }]);
});
