import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aClock, aManifest, aModal, aSlack, call, plain } from './a-slack.ts';

const Opened = z.object({ view: z.object({ id: z.string(), hash: z.string() }) });
const messagesOf = (answer: unknown) =>
  z.object({ response_metadata: z.object({ messages: z.array(z.string()) }) }).parse(answer)
    .response_metadata.messages;

describe('opening a modal', () => {
  it('shows it to the person whose trigger it was', async () => {
    const slack = await aSlack();
    const trigger_id = slack.workspace.triggers.issue('U1');
    await call(slack, 'views.open', { trigger_id, view: aModal() });
    expect(slack.modals('U1')).toMatchObject([{ callback_id: 'comment', title: '意見を書く' }]);
    expect(slack.modals('U2')).toEqual([]);
  });

  it('refuses a trigger that is more than three seconds old', async () => {
    const clock = aClock();
    const slack = await aSlack({ now: clock.now });
    const trigger_id = slack.workspace.triggers.issue('U1');
    clock.pass(3001);
    const answer = await call(slack, 'views.open', { trigger_id, view: aModal() });
    expect(answer.error).toBe('expired_trigger_id');
  });

  it('takes an old one while a scene is played before anybody looks on, and then no more', async () => {
    const clock = aClock();
    const slack = await aSlack({ now: clock.now });
    const { issue, unhurried } = slack.workspace.triggers;
    const open = async (): Promise<unknown> => {
      const trigger_id = issue('U1');
      clock.pass(3001);
      return (await call(slack, 'views.open', { trigger_id, view: aModal() })).error;
    };
    expect(await unhurried(open)).toBeUndefined();
    expect(await open()).toBe('expired_trigger_id');
  });

  it('is as strict as before when a scene has failed', async () => {
    const clock = aClock();
    const slack = await aSlack({ now: clock.now });
    const { issue, spend, unhurried } = slack.workspace.triggers;
    await expect(unhurried(() => Promise.reject(new Error('No card')))).rejects.toThrow('No card');
    const id = issue('U1');
    clock.pass(3001);
    expect(spend(id)).toEqual({ error: 'expired_trigger_id' });
  });

  it('refuses a trigger that has been used', async () => {
    const slack = await aSlack();
    const args = { trigger_id: slack.workspace.triggers.issue('U1'), view: aModal() };
    await call(slack, 'views.open', args);
    expect((await call(slack, 'views.open', args)).error).toBe('exchanged_trigger_id');
  });

  it('refuses a trigger nobody has given out', async () => {
    const slack = await aSlack();
    const answer = await call(slack, 'views.open', { trigger_id: '1.2.3', view: aModal() });
    expect(answer.error).toBe('invalid_trigger_id');
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'a title of 25',
      { title: plain('あ'.repeat(25)) },
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    [
      'private_metadata of 3,001',
      { private_metadata: 'あ'.repeat(3001) },
      'must be less than 3001 characters [json-pointer:/view/private_metadata]',
    ],
    [
      'a callback_id of 256',
      { callback_id: 'a'.repeat(256) },
      'must be less than 256 characters [json-pointer:/view/callback_id]',
    ],
    [
      'inputs without a submit button',
      { submit: undefined },
      'must define `submit` to use an `input` block in modals [json-pointer:/view]',
    ],
    [
      '101 blocks',
      { blocks: Array.from({ length: 101 }, () => ({ type: 'divider' })) },
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      'a block for messages only',
      { blocks: [{ type: 'markdown', text: 'あ' }] },
      'unsupported type: markdown [json-pointer:/view/blocks/0/type]',
    ],
    [
      'an unknown property',
      { colour: 'red' },
      'invalid additional property: colour [json-pointer:/view]',
    ],
  ])('refuses %s', async (_what, changes, message) => {
    const slack = await aSlack();
    const trigger_id = slack.workspace.triggers.issue('U1');
    const answer = await call(slack, 'views.open', { trigger_id, view: aModal(changes) });
    expect(answer.error).toBe('invalid_arguments');
    expect(messagesOf(answer)).toEqual([`[ERROR] ${message}`]);
  });

  it('stacks no more than three', async () => {
    const slack = await aSlack();
    const push = () =>
      call(slack, 'views.push', {
        trigger_id: slack.workspace.triggers.issue('U1'),
        view: aModal(),
      });
    for (let depth = 1; depth <= 3; depth += 1) expect((await push()).ok).toBe(true);
    expect((await push()).error).toBe('push_limit_reached');
  });
});

describe('changing a view', () => {
  it('refuses a change that is based on an older state', async () => {
    const slack = await aSlack();
    const trigger_id = slack.workspace.triggers.issue('U1');
    const opened = Opened.parse(await call(slack, 'views.open', { trigger_id, view: aModal() }));
    const args = { view_id: opened.view.id, hash: opened.view.hash, view: aModal() };
    expect((await call(slack, 'views.update', args)).ok).toBe(true);
    expect((await call(slack, 'views.update', args)).error).toBe('hash_conflict');
  });

  it('refuses a view that is not there', async () => {
    const slack = await aSlack();
    const answer = await call(slack, 'views.update', { view_id: 'V9', view: aModal() });
    expect(answer.error).toBe('not_found');
  });
});

describe('the Home tab', () => {
  const home = { type: 'home', blocks: [{ type: 'divider' }] };

  it('is published for one person', async () => {
    const slack = await aSlack();
    await call(slack, 'views.publish', { user_id: 'U1', view: home });
    expect(slack.home('U1')?.blocks).toMatchObject([{ type: 'divider' }]);
    expect(slack.home('U2')).toBeUndefined();
  });

  it('refuses a stale hash, a stranger, and an app without Home', async () => {
    const slack = await aSlack();
    const publish = (args: object) => call(slack, 'views.publish', { view: home, ...args });
    expect((await publish({ user_id: 'U1', hash: 'old' })).error).toBe('hash_conflict');
    expect((await publish({ user_id: 'U9' })).error).toBe('user_not_found');
    const without = await aSlack({ manifest: aManifest({ homeTab: false }) });
    const answer = await call(without, 'views.publish', { user_id: 'U1', view: home });
    expect(answer.error).toBe('not_enabled');
  });
});
