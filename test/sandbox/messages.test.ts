import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aManifest, aSlack, call, posted } from './a-slack.ts';

const Page = z.object({
  messages: z.array(z.looseObject({ text: z.string(), metadata: z.unknown().optional() })),
  has_more: z.boolean(),
  response_metadata: z.object({ next_cursor: z.string() }),
});

describe('posting', () => {
  it.each([
    ['a channel that does not exist', { channel: 'C9', text: 'あ' }, 'channel_not_found'],
    ['a channel the bot is not in', { channel: 'C2', text: 'あ' }, 'not_in_channel'],
    ['nothing to say', { channel: 'C1', text: '' }, 'no_text'],
    [
      'a thread that does not exist',
      { channel: 'C1', text: 'あ', thread_ts: '1.1' },
      'thread_not_found',
    ],
    [
      'metadata of another form',
      { channel: 'C1', text: 'あ', metadata: { key: 1 } },
      'invalid_metadata_format',
    ],
  ])('refuses %s', async (_what, args, error) => {
    const slack = await aSlack();
    expect((await call(slack, 'chat.postMessage', args)).error).toBe(error);
  });

  it('may post where it is not a member with chat:write.public', async () => {
    const scopes = ['chat:write', 'chat:write.public'];
    const slack = await aSlack({ manifest: aManifest({ scopes }) });
    expect((await call(slack, 'chat.postMessage', { channel: 'C2', text: 'あ' })).ok).toBe(true);
  });

  it('cuts a text at 40,000 characters', async () => {
    const slack = await aSlack();
    await posted(slack, { text: 'あ'.repeat(40_001) });
    expect(slack.messages('C1')[0]?.text).toHaveLength(40_000);
  });

  it('never gives two messages the same timestamp', async () => {
    const slack = await aSlack({ now: () => 1_700_000_000_000 });
    expect(await posted(slack)).toBe('1700000000.000000');
    expect(await posted(slack)).toBe('1700000000.000001');
  });

  it('reaches a person by their id, in the direct message', async () => {
    const slack = await aSlack();
    await posted(slack, { channel: 'U1', text: '期限です' });
    expect(slack.directMessages('U1').map(({ text }) => text)).toEqual(['期限です']);
  });

  it('shows an ephemeral message to one person only', async () => {
    const slack = await aSlack();
    await call(slack, 'chat.postEphemeral', { channel: 'C1', user: 'U1', text: 'あなただけに' });
    expect(slack.messagesSeenBy('U1', 'C1')).toHaveLength(1);
    expect(slack.messagesSeenBy('U2', 'C1')).toEqual([]);
    expect(slack.messages('C1')).toEqual([]);
  });

  it('refuses an ephemeral message to somebody who is not in the channel', async () => {
    const slack = await aSlack({ channels: [{ id: 'C1', members: ['U2'] }] });
    const answer = await call(slack, 'chat.postEphemeral', {
      channel: 'C1',
      user: 'U1',
      text: 'あ',
    });
    expect(answer.error).toBe('user_not_in_channel');
  });

  it('answers 429 with Retry-After to the second post of a second, where the limit is on', async () => {
    let at = 0;
    const slack = await aSlack({ messagesPerSecond: 1, now: () => at });
    const post = () => call(slack, 'chat.postMessage', { channel: 'C1', text: 'あ' });
    expect((await post()).ok).toBe(true);
    expect((await post()).error).toBe('ratelimited');
    at += 1000;
    expect((await post()).ok).toBe(true);
  });
});

describe('changing', () => {
  it('shows the new text and no longer the old blocks', async () => {
    const slack = await aSlack();
    const ts = await posted(slack, { blocks: [{ type: 'divider' }] });
    await call(slack, 'chat.update', { channel: 'C1', ts, text: 'いいえ' });
    expect(slack.messages('C1')).toMatchObject([{ text: 'いいえ', blocks: undefined }]);
  });

  it('refuses a message that is not there', async () => {
    const slack = await aSlack();
    const answer = await call(slack, 'chat.update', { channel: 'C1', ts: '1.1', text: 'あ' });
    expect(answer.error).toBe('message_not_found');
  });

  it("refuses somebody else's message", async () => {
    const slack = await aSlack();
    const { ts } = slack.workspace.messages.post({ channel: 'C1', user: 'U1', text: '意見' });
    const address = { channel: 'C1', ts };
    const update = await call(slack, 'chat.update', { ...address, text: 'あ' });
    expect(update.error).toBe('cant_update_message');
    expect((await call(slack, 'chat.delete', address)).error).toBe('cant_delete_message');
  });

  it('refuses more than 4,000 characters, which may be posted but not updated', async () => {
    const slack = await aSlack();
    const ts = await posted(slack);
    const answer = await call(slack, 'chat.update', { channel: 'C1', ts, text: 'あ'.repeat(4001) });
    expect(answer.error).toBe('msg_too_long');
  });
});

describe('reading a thread', () => {
  it('comes page by page, with the parent first on every page', async () => {
    const slack = await aSlack();
    const thread_ts = await posted(slack, { text: '問い' });
    for (const text of ['一', '二', '三']) await posted(slack, { text, thread_ts });
    const args = { channel: 'C1', ts: thread_ts, limit: 2 };
    const first = Page.parse(await call(slack, 'conversations.replies', args));
    const { next_cursor: cursor } = first.response_metadata;
    const second = Page.parse(await call(slack, 'conversations.replies', { ...args, cursor }));
    const texts = (page: typeof first) => page.messages.map(({ text }) => text);
    expect([texts(first), first.has_more]).toEqual([['問い', '一', '二'], true]);
    expect([texts(second), second.has_more]).toEqual([['問い', '三'], false]);
  });

  it('keeps metadata back unless it is asked for', async () => {
    const slack = await aSlack();
    const metadata = { event_type: 'reminder', event_payload: { key: 'r1' } };
    const ts = await posted(slack, { metadata });
    const read = async (more: Record<string, unknown>) =>
      Page.parse(await call(slack, 'conversations.replies', { channel: 'C1', ts, ...more }));
    expect((await read({})).messages[0]?.metadata).toBeUndefined();
    expect((await read({ include_all_metadata: true })).messages[0]?.metadata).toEqual(metadata);
  });

  it('refuses a thread that does not exist and a cursor it did not give', async () => {
    const slack = await aSlack();
    const ts = await posted(slack);
    const read = (args: object) => call(slack, 'conversations.replies', { channel: 'C1', ...args });
    expect((await read({ ts: '1.1' })).error).toBe('thread_not_found');
    expect((await read({ ts, cursor: 'xx' })).error).toBe('invalid_cursor');
  });
});

describe('people', () => {
  it('shows who is a guest, and from which workspace', async () => {
    const slack = await aSlack();
    expect(await call(slack, 'users.info', { user: 'U3' })).toMatchObject({
      user: { id: 'U3', is_restricted: true, is_ultra_restricted: false, team_id: 'T9999' },
    });
  });

  it('opens a direct message with a person, and with nobody else', async () => {
    const slack = await aSlack();
    const open = (users: string) => call(slack, 'conversations.open', { users });
    expect(await open('U1')).toEqual({ ok: true, channel: { id: 'DU1' } });
    expect((await open('U9')).error).toBe('user_not_found');
  });
});
