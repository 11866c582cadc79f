import { describe, expect, it } from 'vitest';
import { aManifest, aSlack, call } from './a-slack.ts';

describe('who may call what', () => {
  it('refuses a call without a token', async () => {
    const slack = await aSlack();
    expect(await call(slack, 'auth.test', {}, '')).toEqual({ ok: false, error: 'not_authed' });
  });

  it('refuses a token it does not know', async () => {
    const slack = await aSlack();
    expect(await call(slack, 'auth.test', {}, 'xoxb-other')).toEqual({
      ok: false,
      error: 'invalid_auth',
    });
  });

  it('refuses a bot token where the app token is needed', async () => {
    const slack = await aSlack();
    const answer = await call(slack, 'apps.connections.open');
    expect(answer.error).toBe('not_allowed_token_type');
  });

  it('refuses a method it does not know', async () => {
    const slack = await aSlack();
    expect((await call(slack, 'chat.shout')).error).toBe('unknown_method');
  });

  it('refuses what the manifest has no scope for, and says which one is missing', async () => {
    const slack = await aSlack({ manifest: aManifest({ scopes: ['im:write', 'users:read'] }) });
    expect(await call(slack, 'chat.postMessage', { channel: 'C1', text: 'はい' })).toEqual({
      ok: false,
      error: 'missing_scope',
      needed: 'chat:write',
      provided: 'im:write,users:read',
    });
  });

  it('asks for the scope of the kind of channel that is read', async () => {
    const slack = await aSlack();
    const answer = await call(slack, 'conversations.replies', { channel: 'G1', ts: '1.1' });
    expect(answer).toMatchObject({ error: 'missing_scope', needed: 'groups:history' });
  });

  it('says whose token it is', async () => {
    const slack = await aSlack();
    expect(await call(slack, 'auth.test')).toMatchObject({ ok: true, user_id: slack.botUser });
  });

  it('names the argument that is missing', async () => {
    const slack = await aSlack();
    const answer = await call(slack, 'users.info');
    expect(answer).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: { messages: ['[ERROR] missing required field: user [json-pointer:]'] },
    });
  });

  it('records every call with its arguments, its scope and how it ended', async () => {
    const slack = await aSlack({ now: () => 1000 });
    await call(slack, 'users.info', { user: 'U1' });
    await call(slack, 'users.info', { user: 'U9' });
    const common = { method: 'users.info', at: 1000, scope: 'users:read' };
    expect(slack.calls).toEqual([
      { ...common, args: { user: 'U1' }, ok: true, error: undefined },
      { ...common, args: { user: 'U9' }, ok: false, error: 'user_not_found' },
    ]);
  });
});
