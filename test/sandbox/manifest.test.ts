import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readManifest } from '../../src/sandbox/manifest.ts';

async function aFile(content: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'manifest-')), 'manifest.yml');
  await writeFile(path, content);
  return path;
}

it('reads what the app may do and what it hears', async () => {
  const path = await aFile(`
display_information: { name: みちすじ }
features:
  app_home: { home_tab_enabled: true, messages_tab_enabled: true }
  bot_user: { display_name: michisuji }
  slash_commands:
    - { command: /shihyo, description: 指標 }
  shortcuts:
    - { name: 意見, type: message, callback_id: take-as-comment, description: 意見 }
oauth_config: { scopes: { bot: [commands, 'chat:write'] } }
settings:
  event_subscriptions: { bot_events: [app_mention] }
  interactivity: { is_enabled: true }
  socket_mode_enabled: true
`);
  expect(await readManifest(path)).toEqual({
    scopes: ['commands', 'chat:write'],
    commands: ['/shihyo'],
    events: ['app_mention'],
    shortcuts: [{ callbackId: 'take-as-comment', type: 'message' }],
    interactivity: true,
    socketMode: true,
    homeTab: true,
    messagesTab: true,
  });
});

it('names the file that is no manifest', async () => {
  const path = await aFile('features: []');
  await expect(readManifest(path)).rejects.toThrow(`Cannot read "${path}" as a manifest`);
});
