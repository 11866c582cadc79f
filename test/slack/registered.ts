/** What app.ts registers, by name: so that nothing is without a row in the table of who may. */

import { registerAll } from '../../src/slack/app.ts';
import type { Registration } from '../../src/slack/register.ts';

/** Returns what app.ts registers, in the words of the table. */
export function registered(): string[] {
  const names: string[] = [];
  const add = (kind: string) => (id: string | RegExp) => {
    names.push(`${kind} ${typeof id === 'string' ? id : sampleOf(id)}`);
  };
  registerAll({
    ...silent,
    press: add('press'),
    homePress: add('home'),
    dialogPress: add('dialog'),
    shortcut: add('shortcut'),
    messageShortcut: add('message-shortcut'),
    form: ({ callback }) => {
      add('form')(callback);
    },
  });
  return names;
}

function sampleOf({ source }: RegExp): string {
  return source.replace(/^\^|\$$/g, '').replace('\\d+', '0');
}

/** Returns the names of what Slack tells of without anybody asking for it. */
export function unasked(): string[] {
  const names: string[] = [];
  const add = ({ name, needs }: { name: string; needs: unknown }): void => {
    if (needs === 'unasked') names.push(name);
  };
  const second = (_: unknown, listener: { name: string; needs: unknown }): void => {
    add(listener);
  };
  registerAll({
    ...silent,
    ...{ thread: add, closed: add, homeOpened: add, mention: add, directMessage: add },
    ...{ typed: second, press: second, homePress: second, dialogPress: second, command: second },
    ...{ shortcut: second, messageShortcut: second },
  });
  return names;
}

const silence = (): void => undefined;
const silent: Registration = {
  ...{ command: silence, mention: silence, directMessage: silence, press: silence },
  ...{ dialogPress: silence },
  ...{ homePress: silence, homeOpened: silence, shortcut: silence, messageShortcut: silence },
  ...{ form: silence, menu: silence, typed: silence, closed: silence, thread: silence },
};
