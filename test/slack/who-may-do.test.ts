/** Everything that can be pressed, opened or sent in Slack, beside everybody who might try. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpTransport } from '../../src/sandbox/http-transport.ts';
import type { State } from '../../src/domain/state.ts';
import { inListsOfTheSecretariat } from './lists-of-the-secretariat.ts';
import { registered, unasked } from './registered.ts';
import { openReview, type ReviewScene, staffed, startReviewScene } from './review/review-scene.ts';

/** 佐藤 has written the comment that all of it is about. */
const who = {
  本人である委員: 'U1',
  ほかの委員: 'U2',
  データ担当: 'U4',
  事務局: 'U8',
  登録のない人: 'U3',
  登録のないゲスト: 'U7',
} as const;
type Who = keyof typeof who;

const members: readonly Who[] = ['本人である委員', 'ほかの委員'];
const author: readonly Who[] = ['本人である委員'];
const secretariat: readonly Who[] = ['事務局'];
const enterers: readonly Who[] = ['データ担当', '事務局'];
const owners: readonly Who[] = ['データ担当', '事務局'];
const ofTheRoster: readonly Who[] = [...members, ...owners];
const ours: readonly Who[] = [...ofTheRoster, '登録のない人'];

type Row = { may: readonly Who[]; value?: string; about?: string };
const nothing = { intent: 'help' };
const copy = 'for-secretariat';
const deskPaper = { kind: 'answers', goal: 5, format: 'docx', copy, thread: null };
const figure = { target: '5-A2', fiscalYear: 2025 };

/** What is registered in app.ts without a row here fails the test below. */
const table: Readonly<Record<string, Row>> = {
  'press ask-0': { may: ours, value: JSON.stringify(nothing) },
  'press share': { may: ours, value: JSON.stringify(nothing) },
  'press picture': { may: ours, value: JSON.stringify(nothing) },
  'press export-review': { may: secretariat },
  'press export-answer': { may: ofTheRoster, value: JSON.stringify({ intent: 'export' }) },
  'press send-paper-again': { may: secretariat, value: JSON.stringify(deskPaper) },
  'home home-export-paper': { may: ofTheRoster },
  'form export-paper': { may: ofTheRoster },
  'press write-comment': { may: members },
  'press no-opinion': { may: members },
  'press close-review': { may: secretariat },
  'press reopen-review': { may: secretariat },
  'press enter-for-member': { may: secretariat },
  'press paste-sheet': { may: secretariat },
  'press pre-check': { may: secretariat },
  'press next-business-day': { may: owners, value: JSON.stringify(figure) },
  'press not-yet': { may: owners, value: JSON.stringify(figure) },
  'press see-whole-notice': { may: ofTheRoster, value: '2026-06-16' },
  'press take-back-not-yet': { may: owners, value: JSON.stringify(figure) },
  'home home-edit-notices': { may: ofTheRoster },
  'home home-resend-notice': { may: secretariat, value: 'U4 2026-06-16' },
  'form not-yet': { may: owners },
  'form edit-notices': { may: ofTheRoster },
  'home home-ask-0': { may: ours, value: JSON.stringify(nothing) },
  'home home-write-comment': { may: members },
  'home home-no-opinion': { may: members },
  'home home-take-back-no-opinion': { may: members },
  'home home-respond': { may: secretariat },
  'home home-resend': { may: secretariat, value: 'response 1 v1' },
  'home home-open-review': { may: secretariat },
  'home home-edit-roster': { may: secretariat },
  'home home-edit-settings': { may: secretariat },
  'home home-edit-rule': { may: secretariat },
  'home home-edit-revisions': { may: secretariat },
  'home home-enter-value': { may: enterers, value: JSON.stringify(figure) },
  'home home-pick-figure': { may: enterers },
  'home home-approve-entries': { may: secretariat },
  'home home-withdraw-entry': { may: enterers },
  'home home-withdraw-approval': { may: secretariat },
  'press enter-value': { may: enterers, value: JSON.stringify(figure) },
  'shortcut enter-value': { may: enterers },
  'form pick-figure': { may: enterers },
  'form enter-value': { may: enterers },
  'form approve-entries': { may: secretariat },
  'form pick-rule': { may: secretariat },
  'form edit-rule': { may: secretariat },
  'home home-import-values': { may: enterers },
  'home home-compare-paper': { may: ours },
  'press compare-open': { may: ours },
  'press compare-kept': { may: ours, value: 'none' },
  'press compare-sent': { may: ours, value: 'F1' },
  'press compare-year-0': { may: ours, value: JSON.stringify({ kept: 'none', fiscalYear: 2025 }) },
  'form compare-paper': { may: ours },
  'shortcut open-review': { may: secretariat },
  'shortcut edit-roster': { may: secretariat },
  'shortcut edit-committee': { may: secretariat },
  'shortcut edit-meeting': { may: secretariat },
  'message-shortcut reclassify-comment': { may: [...author, ...secretariat] },
  'message-shortcut record-message': { may: [...author, ...secretariat] },
  'message-shortcut respond': { may: secretariat },
  'form open-review': { may: secretariat },
  'form edit-roster': { may: secretariat },
  'form edit-committee': { may: secretariat },
  'form pick-meeting': { may: secretariat },
  'form edit-meeting': { may: secretariat },
  'form write-comment': { may: members },
  'form enter-for-member': { may: secretariat },
  'form paste-sheet': { may: secretariat },
  'form reclassify-comment': { may: [...author, ...secretariat] },
  'form record-message': { may: [...author, ...secretariat], about: 'message' },
  'form respond': { may: secretariat },
  'form edit-settings': { may: secretariat },
  'form import-file': { may: enterers },
  'form import-preview': { may: enterers },
  'form goal-preview': { may: ['事務局'] },
  'form goal-take-out': { may: ['事務局'] },
  ...Object.fromEntries(inListsOfTheSecretariat.map((one) => [one, { may: secretariat }])),
};

const first: State = {
  ...staffed,
  roster: {
    ...staffed.roster,
    people: [...staffed.roster.people, { user: 'U4', name: '田中', roles: ['data-owner'] }],
  },
};

let at: ReviewScene;
let said: { ts: string };
beforeAll(async () => {
  at = await startReviewScene(first);
  await openReview(at);
  const { scene, card } = at;
  const text = '設問を見直すべきです。';
  said = (await scene.sato.say({ by: 'U1', channel: 'C1', thread: card().ts, text })).message;
  await scene.slack.until(() => at.comments().length === 1);
  // The line of this message must not be taken for that of the first row
  await scene.slack.until(() => scene.log.some((one) => one.includes('listener=collect-comment')));
});
afterAll(() => at.scene.end());

describe.each(Object.entries(table))('%s', (name, row) => {
  it.each(Object.entries(who))('by %s', async (person, user) => {
    const isAllowed = row.may.some((one) => one === person);
    expect(await outcomeOf(name, row, user)).toBe(isAllowed ? 'allowed' : 'refused');
  });
});

it('has a row for everything that is registered', () => {
  expect(Object.keys(table).toSorted()).toEqual(registered().toSorted());
});

it('asks nobody who may only where nobody has asked for anything', () => {
  expect(unasked()).toEqual(['collect-comment', 'form-typed', 'form-closed', 'home-opened']);
});

/** Sends what Slack would send; a form or button of somebody who may not is never drawn, but can be. */
async function outcomeOf(name: string, row: Row, user: string): Promise<'allowed' | 'refused'> {
  const { scene } = at;
  const url = `http://127.0.0.1:${scene.bot.port ?? 0}/slack/events`;
  const transport = httpTransport(url, scene.slack.signingSecret);
  const before = scene.log.length;
  const { body } = await transport.deliver(
    { kind: 'interactive', payload: { ...payloadOf(name, row, user), user: { id: user } } },
    {},
  );
  const line = await scene.slack.until(() =>
    scene.log.slice(before).find((one) => isEndOf(name, one) && one.includes(`user=${user} `)),
  );
  const said = `${line} ${JSON.stringify(body ?? '')}`;
  return /outcome=(not-allowed|outsider)|だけができます|登録されたゲスト/.test(said)
    ? 'refused'
    : 'allowed';
}

function isEndOf(name: string, line: string): boolean {
  return name.startsWith('form ')
    ? /Form dealt with|Cannot deal with a form/.test(line)
    : /Dealt with|Cannot answer/.test(line);
}

let counted = 0;
function payloadOf(
  name: string,
  { value = '1', about }: Row,
  user: string,
): Record<string, unknown> {
  counted += 1;
  const [kind = '', id = ''] = name.split(' ');
  const { responseUrls, origin } = at.scene.slack.workspace;
  const path = responseUrls.issue({ user, channel: 'C1', message: at.card() });
  const once = { trigger_id: `1.2.${counted}`, response_url: origin() + path };
  const action = { type: 'button', action_id: id, block_id: 'b', value, action_ts: `${counted}.1` };
  const around = {
    channel: { id: 'C1' },
    container: { message_ts: `17000${10_000 + counted}.000100` },
  };
  switch (kind) {
    case 'press':
      return { ...once, ...around, type: 'block_actions', message: at.card(), actions: [action] };
    case 'home':
      return { ...once, type: 'block_actions', view: { id: 'V', type: 'home' }, actions: [action] };
    case 'dialog':
      return {
        ...once,
        type: 'block_actions',
        view: { id: 'V', type: 'modal' },
        actions: [action],
      };
    case 'shortcut':
      return { ...once, type: 'shortcut', callback_id: id };
    case 'message-shortcut': {
      const message = { ...said, type: 'message', user: 'U1', text: '設問を見直すべきです。' };
      return { ...once, ...around, type: 'message_action', callback_id: id, message };
    }
    default:
      return { type: 'view_submission', view: sentForm(id, about), response_urls: [] };
  }
}

function sentForm(callback: string, about: string | undefined) {
  const { versions } = at.comments()[0] ?? {};
  const codes: Readonly<Record<string, string>> = {
    'reclassify-comment': JSON.stringify({ channel: 'C1', ts: said.ts }),
    respond: `1 0 ${versions?.[0]?.key ?? ''}`,
    message: JSON.stringify({
      ...{ channel: 'C1', ts: said.ts, thread: at.card().ts, key: said.ts, author: 'U1' },
      ...{ isMembers: true, text: '設問を見直すべきです。', url: 'http://127.0.0.1:9/none' },
    }),
  };
  const metadata = JSON.stringify({ about: codes[about ?? callback] ?? '1' });
  const form = { id: 'V1', type: 'modal', callback_id: callback, private_metadata: metadata };
  return { ...form, state: { values: {} } };
}
