/** The whole state of the local Slack: one workspace, one app, everything in memory. */
import { randomUUID } from 'node:crypto';
import type { Manifest } from '../manifest.ts';
import type { Call } from './calls.ts';
import { type Changes, createChanges } from './changes.ts';
import { Channel, type ChannelInput, directMessageId } from './channels.ts';
import { createFaults, type Faults } from './faults.ts';
import { createFiles, type Files } from './files.ts';
import { createMessages, type Messages } from './messages.ts';
import { createPace, type Pace } from './pace.ts';
import { Person, type PersonInput } from './people.ts';
import { createResponseUrls, type ResponseUrls } from './response-urls.ts';
import { createTimestamps } from './timestamps.ts';
import { createTriggers, type Triggers } from './triggers.ts';
import { createViews, type Views } from './views.ts';

export type SlackOptions = {
  /** What the app asked for; read from manifest.yml with `readManifest`. */
  manifest: Manifest;
  people?: readonly PersonInput[];
  channels?: readonly ChannelInput[];
  /** User groups by their id, with who is in them. */
  groups?: Readonly<Record<string, readonly string[]>>;
  /** What the groups are called; one without a name is called as its id. */
  groupNames?: Readonly<Record<string, string>>;
  botToken?: string;
  appToken?: string;
  signingSecret?: string;
  now?: () => number;
  /** The time that messages bear, where another day is played; signatures and triggers stay with `now`. */
  writtenAt?: () => number;
  /** Blocks that this workspace does not know yet, e.g. `['data_table']`. */
  rejectBlocks?: readonly string[];
  /** Answers 429 to more posts than this in one second and channel; off where left out. */
  messagesPerSecond?: number;
};

export type Identity = {
  team: string;
  domain: string;
  appId: string;
  botId: string;
  botUser: string;
  botToken: string;
  appToken: string;
  signingSecret: string;
};

export type Workspace = {
  identity: Identity;
  manifest: Manifest;
  now: () => number;
  rejectBlocks: readonly string[];
  people: ReadonlyMap<string, Person>;
  channels: ReadonlyMap<string, Channel>;
  groups: ReadonlyMap<string, readonly string[]>;
  groupNames: ReadonlyMap<string, string>;
  /** Opens (or finds) the direct message with a person. */
  openDirectMessage: (user: string) => Channel;
  nextId: () => string;
  nextTs: () => string;
  record: (call: Call) => void;
  calls: readonly Call[];
  changes: Changes;
  messages: Messages;
  views: Views;
  triggers: Triggers;
  responseUrls: ResponseUrls;
  faults: Faults;
  pace: Pace;
  files: Files;
  /** Tickets for Socket Mode connections that have not been used. */
  tickets: Set<string>;
  /** Where this Slack listens, e.g. `http://127.0.0.1:40123`. */
  origin: () => string;
};

export function createWorkspace(options: SlackOptions, origin: () => string): Workspace {
  const now = options.now ?? Date.now;
  const changes = createChanges();
  const nextTs = createTimestamps(options.writtenAt ?? now);
  const calls: Call[] = [];
  const nextId = countingIds();
  const people = (options.people ?? []).map((person) => Person.parse(person));
  const channels = new Map(
    (options.channels ?? []).map((input) => Channel.parse(input)).map((one) => [one.id, one]),
  );
  return {
    identity: identityOf(options),
    manifest: options.manifest,
    now,
    rejectBlocks: options.rejectBlocks ?? [],
    people: new Map(people.map((person) => [person.id, person])),
    channels,
    groups: new Map(Object.entries(options.groups ?? {})),
    groupNames: new Map(Object.entries(options.groupNames ?? {})),
    openDirectMessage: (user) => openDirectMessage(channels, user),
    nextId,
    nextTs,
    calls,
    record: (call) => {
      calls.push(call);
      changes.tell({ kind: 'call', call });
    },
    changes,
    messages: createMessages(changes.tell, nextTs),
    views: createViews(changes.tell, nextId),
    triggers: createTriggers(now),
    responseUrls: createResponseUrls(now),
    faults: createFaults(),
    pace: createPace(now, options.messagesPerSecond),
    files: createFiles(),
    tickets: new Set(),
    origin,
  };
}

function identityOf(options: SlackOptions): Identity {
  return {
    team: 'T0001',
    domain: 'local',
    appId: 'A0001',
    botId: 'B0BOT',
    botUser: 'U0BOT',
    botToken: options.botToken ?? 'xoxb-local',
    appToken: options.appToken ?? 'xapp-local',
    signingSecret: options.signingSecret ?? 'local-signing-secret',
  };
}

function openDirectMessage(channels: Map<string, Channel>, user: string): Channel {
  const id = directMessageId(user);
  const channel = channels.get(id) ?? Channel.parse({ id, members: [user] });
  channels.set(id, channel);
  return channel;
}

/** Ids differ between runs, so that nothing can rely on them. */
function countingIds(): () => string {
  const run = randomUUID().slice(0, 4).toUpperCase();
  let count = 0;
  return () => {
    count += 1;
    return `${run}${count.toString(36).toUpperCase().padStart(4, '0')}`;
  };
}
