import { describe, expect, it } from 'vitest';
import { createDriver } from '../../src/sandbox/driver.ts';
import type { SlackOptions } from '../../src/sandbox/state/workspace.ts';
import type { Delivery } from '../../src/sandbox/transport.ts';
import { aButton, aManifest, aModal, aSlack, call, posted } from './a-slack.ts';

/** A driver whose deliveries are only written down, and answered with `body`. */
async function aStage(options: Partial<SlackOptions> = {}, body: unknown = '') {
  const slack = await aSlack(options);
  const delivered: Delivery[] = [];
  const people = createDriver(slack, {
    deliver: async (delivery) => {
      delivered.push(delivery);
      return { status: 200, body, ms: 0 };
    },
  });
  return { slack, people, delivered };
}

describe('what Slack would not deliver', () => {
  it('does not deliver a command, an event or a shortcut that the manifest does not have', async () => {
    const { people, delivered } = await aStage({
      manifest: aManifest({ commands: [], events: [], shortcuts: [] }),
    });
    const by = 'U1';
    const says = (what: string) => `Cannot deliver "${what}": the manifest`;
    await expect(people.command({ by, command: '/shihyo', channel: 'C1' })).rejects.toThrow(
      says('/shihyo'),
    );
    await expect(people.say({ by, channel: 'C1', text: 'あ' })).rejects.toThrow(
      says('message.channels'),
    );
    await expect(people.openHome({ by })).rejects.toThrow(says('app_home_opened'));
    await expect(people.shortcut({ by, callbackId: 'write-comment' })).rejects.toThrow(
      says('write-comment'),
    );
    expect(delivered).toEqual([]);
  });

  it('does not deliver from a channel the bot is not in', async () => {
    const { people } = await aStage();
    await expect(people.say({ by: 'U1', channel: 'C2', text: 'あ' })).rejects.toThrow(
      'Cannot deliver from "C2"',
    );
  });

  it('does not let a person press what another person alone sees', async () => {
    const { slack, people } = await aStage();
    const blocks = [{ type: 'actions', elements: [aButton()] }];
    await call(slack, 'chat.postEphemeral', { channel: 'C1', user: 'U1', text: 'あ', blocks });
    const [on] = slack.messagesSeenBy('U1', 'C1');
    if (on === undefined) throw new Error('Nothing was posted');
    await expect(people.act({ by: 'U2', on, press: 'more' })).rejects.toThrow('does not see it');
  });

  it('does not send off a form with an empty field or a text that is too long', async () => {
    const { slack, people } = await aStage();
    const trigger_id = slack.workspace.triggers.issue('U1');
    await call(slack, 'views.open', { trigger_id, view: aModal() });
    const [view] = slack.modals('U1');
    if (view === undefined) throw new Error('Nothing was opened');
    await expect(people.submit({ by: 'U1', view })).rejects.toThrow('look at 意見');
    const enter = { text: 'あ'.repeat(21) };
    await expect(people.submit({ by: 'U1', view, enter })).rejects.toThrow('look at 意見');
  });
});

describe('what Slack delivers', () => {
  it('leaves an ephemeral message out of the payload, and adds a response_url that replaces it', async () => {
    const { slack, people, delivered } = await aStage();
    const blocks = [{ type: 'actions', block_id: 'b', elements: [aButton({ value: '5' })] }];
    await call(slack, 'chat.postEphemeral', { channel: 'C1', user: 'U1', text: 'あ', blocks });
    const [on] = slack.messagesSeenBy('U1', 'C1');
    if (on === undefined) throw new Error('Nothing was posted');
    await people.act({ by: 'U1', on, press: '内訳' });
    const payload = delivered[0]?.payload ?? {};
    expect(payload).toMatchObject({
      type: 'block_actions',
      container: { type: 'message', is_ephemeral: true },
      actions: [{ type: 'button', action_id: 'more', block_id: 'b', value: '5' }],
    });
    expect(payload).not.toHaveProperty('message');
    await fetch(String(payload['response_url']), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: '済み', replace_original: true }),
    });
    expect(slack.messagesSeenBy('U1', 'C1').map(({ text }) => text)).toEqual(['済み']);
  });

  it('tells of a change and of a deletion with what stood there before', async () => {
    const { people, delivered } = await aStage();
    const { message } = await people.say({ by: 'U1', channel: 'C1', text: '前' });
    const { message: changed } = await people.edit({ message, text: '後' });
    await people.remove(changed);
    expect(delivered.map(({ payload }) => payload['event'])).toMatchObject([
      { type: 'message', channel_type: 'channel', text: '前' },
      { subtype: 'message_changed', message: { text: '後' }, previous_message: { text: '前' } },
      { subtype: 'message_deleted', deleted_ts: message.ts, previous_message: { text: '後' } },
    ]);
  });

  it('delivers one message several times under different event ids', async () => {
    const { people } = await aStage();
    const said = await people.say({ by: 'U1', channel: 'C1', text: 'あ' }, { copies: 3 });
    expect(new Set(said.events.map(({ eventId }) => eventId)).size).toBe(3);
    expect(new Set(said.events.map(({ event }) => event['ts']))).toEqual(
      new Set([said.message.ts]),
    );
  });

  it('says from which workspace a person comes', async () => {
    const { people, delivered } = await aStage();
    await people.shortcut({ by: 'U3', callbackId: 'write-comment' });
    expect(delivered[0]?.payload['user']).toMatchObject({ id: 'U3', team_id: 'T9999' });
  });

  it('shows what a command is answered with at once', async () => {
    const { slack, people } = await aStage({}, { text: '受け付けました' });
    await people.command({ by: 'U1', command: '/shihyo', channel: 'C1' });
    expect(slack.messagesSeenBy('U1', 'C1').map(({ text }) => text)).toEqual(['受け付けました']);
  });

  it('offers what the app supplies for a menu', async () => {
    const options = [{ text: { type: 'plain_text', text: '目指す姿5' }, value: '5' }];
    const { slack, people } = await aStage({}, { options });
    const menu = { type: 'external_select', action_id: 'goal' };
    await posted(slack, { blocks: [{ type: 'actions', elements: [menu] }] });
    const [on] = slack.messages('C1');
    if (on === undefined) throw new Error('Nothing was posted');
    const offered = await people.suggest({ by: 'U1', on, menu: 'goal', typed: '5' });
    expect(offered).toEqual({ options });
  });
});
