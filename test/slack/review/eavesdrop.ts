/** Listens in on everything that leaves the bot: who each payload is for, and what stands in it. */

import { mkdir } from 'node:fs/promises';
import type { Call } from '../../../src/sandbox/state/calls.ts';
import type { State } from '../../../src/domain/state.ts';
import { openedStore } from '../../store/stores.ts';
import type { Scene } from '../start-scene.ts';

/** `to` is a person, or everybody of the channel. */
export type Heard = { to: string; method: string; words: string };

export type Ear = {
  /** Every payload so far, refused ones too, oldest first. */
  heard: readonly Heard[];
  /** What can be read by somebody other than these. */
  heardBeyond: (...users: readonly string[]) => Heard[];
  heardBy: (user: string) => string;
  /** Puts every change that was saved into a store on the disk, one by one. */
  copyTo: (folder: string) => Promise<void>;
};

const everyone = 'everyone';

/** Begins to listen; from then on the scene's driver also tells what the bot answered at once. */
export function eavesdrop(scene: Scene): Ear {
  const heard: Heard[] = [];
  const note = (to: string, method: string, said: unknown): void => {
    if (said === undefined || said === '') return;
    heard.push({ to, method, words: JSON.stringify(said) });
  };
  const readerOf = readers(scene);
  scene.slack.onChange((change) => {
    if (change.kind !== 'call') return;
    const to = readerOf(change.call);
    if (to !== undefined) note(to, change.call.method, change.call.args);
  });
  noteAnswers(scene, note);
  return {
    heard,
    heardBeyond: (...users) => heard.filter(({ to }) => !users.includes(to)),
    heardBy: (user) => JSON.stringify(heard.filter(({ to }) => to === user)),
    copyTo: savedChanges(scene),
  };
}

/** Reading calls say nothing to anybody; of anything else that is not known here everybody may read. */
const silent: readonly string[] = [
  ...['auth.test', 'users.info', 'reactions.add', 'usergroups.list', 'usergroups.users.list'],
  ...['conversations.open', 'conversations.info', 'conversations.history', 'conversations.replies'],
];

/** The address of an answer and the trigger of a form tell whose they are only while they are used. */
function readers({ slack }: Scene): (call: Call) => string | undefined {
  const { responseUrls, triggers, views } = slack.workspace;
  const { use } = responseUrls;
  let answered = everyone;
  responseUrls.use = (path) => {
    const target = use(path);
    answered = 'user' in target ? target.user : everyone;
    return target;
  };
  const { spend } = triggers;
  let opened = everyone;
  triggers.spend = (id) => {
    const from = spend(id);
    opened = 'user' in from ? from.user : everyone;
    return from;
  };
  const readerOf = (call: Call): string => {
    const { method, args, ok } = call;
    switch (method) {
      case 'views.publish':
        return String(args['user_id']);
      case 'views.open':
        return ok ? opened : everyone;
      case 'views.update':
        return views.find(String(args['view_id']))?.user ?? everyone;
      case 'response_url':
        return ok && args['response_type'] === 'ephemeral' ? answered : everyone;
      case 'chat.postEphemeral':
        return String(args['user']);
      default:
        return personIn(String(args['channel']));
    }
  };
  return (call) => (silent.includes(call.method) ? undefined : readerOf(call));
}

/** A direct message is DU1; Slack takes U1 for it too. */
function personIn(channel: string): string {
  return /^D?(U\d+)$/.exec(channel)?.[1] ?? everyone;
}

function noteAnswers(
  scene: Scene,
  note: (to: string, method: string, said: unknown) => void,
): void {
  const { sato } = scene;
  scene.sato = {
    ...sato,
    act: async (given, options) => {
      const delivered = await sato.act(given, options);
      note(given.by, 'answer', delivered.body);
      return delivered;
    },
    submit: async (given, options) => {
      const delivered = await sato.submit(given, options);
      note(given.by, 'answer', delivered.body);
      return delivered;
    },
    command: async (given, options) => {
      const delivered = await sato.command(given, options);
      note(given.by, 'answer', delivered.body);
      return delivered;
    },
    suggest: async (given, options) => {
      const offered = await sato.suggest(given, options);
      note(given.by, 'options', offered);
      return offered;
    },
  };
}

function savedChanges({ store }: Scene): Ear['copyTo'] {
  const saved: { state: State; actor: string; note: Parameters<typeof store.update>[2] }[] = [];
  const { update } = store;
  store.update = async (change, actor, how) => {
    const result = await update(change, actor, how);
    if (result.saved) saved.push({ state: result.state, actor, note: how });
    return result;
  };
  return async (folder) => {
    await mkdir(folder, { recursive: true });
    const copy = await openedStore(folder);
    for (const { state, actor, note } of saved) await copy.update(() => state, actor, note);
    await copy.close();
  };
}
