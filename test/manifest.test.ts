/** manifest.yml held against the code: what is asked for is used, and what is used is asked for. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readManifest } from '../src/sandbox/manifest.ts';
import { slashCommand } from '../src/slack/questions/slash-command.ts';

const manifest = await readManifest('manifest.yml');
const code = readdirSync('src/slack', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(`src/slack/${path}`, 'utf8'))
  .join('\n');

/** Which scopes each Web API method needs; a method that is missing here fails the test below. */
const scopesOfMethod: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history'],
  'files.completeUploadExternal': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'files.info': ['files:read'],
  'reactions.add': ['reactions:write'],
  'usergroups.list': ['usergroups:read'],
  'usergroups.users.list': ['usergroups:read'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
};
/** The Home tab needs no scope: it is switched on in the manifest. */
const scopesOfEvent: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
};

const methods = [...code.matchAll(/\bclient\.([a-z]+\.[a-zA-Z.]+)\(/g)].flatMap(([, name]) =>
  name === undefined || name.startsWith('listeners') ? [] : [name],
);

it('has exactly the commands that are listened to', () => {
  expect(manifest.commands).toEqual([slashCommand.command]);
});

it('subscribes to exactly the events that are listened to', () => {
  expect(manifest.events.toSorted()).toEqual(Object.keys(scopesOfEvent));
  const listened = [...code.matchAll(/app\.event\('(\w+)'/g)].map(([, name]) => name);
  expect([...new Set(listened)].toSorted()).toEqual(['app_home_opened', 'app_mention', 'message']);
});

it('knows every Web API method that the code calls', () => {
  expect([...new Set(methods)].toSorted()).toEqual(Object.keys(scopesOfMethod).toSorted());
});

it('asks for exactly the scopes that commands, events and methods need', () => {
  const needed = [
    'commands',
    ...manifest.events.flatMap((event) => scopesOfEvent[event] ?? []),
    ...methods.flatMap((method) => scopesOfMethod[method] ?? []),
  ];
  expect(manifest.scopes.toSorted()).toEqual([...new Set(needed)].toSorted());
});

it('lets people press buttons, write direct messages and open the Home tab', () => {
  expect(manifest).toMatchObject({ interactivity: true, messagesTab: true, homeTab: true });
});
