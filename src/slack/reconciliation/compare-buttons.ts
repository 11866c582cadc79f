/** 突き合わせるボタン: compares the table of a message, or a file, that somebody sent to the bot. */

import { keptAction, sentAction } from './compare-actions.ts';
import { rowsOfTables } from '../../reconciliation/paper.ts';
import { sentencePage } from '../../wording/sentence-page.ts';
import type { PressAnywhere } from '../press-anywhere.ts';
import { FileId } from '../slack-files.ts';
import { giveResult, rowsOfSent } from './give-result.ts';

const inMessage: Pick<PressAnywhere, 'needs' | 'placeOf' | 'idsOf'> = {
  needs: 'ask',
  placeOf: ({ response_url }) => ({ kind: 'asker', responseUrl: response_url }),
  idsOf: ({ user, channel }) => ({ user: user.id, channel: channel.id }),
};

/** The table was kept when the bot asked; pressed twice, the result comes once. */
export const compareKept: PressAnywhere = {
  ...inMessage,
  name: keptAction,
  action: keptAction,
  keyOf: ({ user, actions: [{ value }] }) => `compare ${user.id} ${value}`,
  handle: async ({ user, actions: [{ value }] }, services) => {
    const tables = services.readFiles.find(user.id, value);
    if (tables === undefined) return { refused: 'paper-forgotten' };
    await giveResult(rowsOfTables(tables), user.id, services);
    return undefined;
  },
};

export const compareSent: PressAnywhere = {
  ...inMessage,
  name: sentAction,
  action: sentAction,
  keyOf: ({ user, actions: [{ value }] }) => `compare ${user.id} ${value}`,
  handle: async ({ user, actions: [{ value }] }, services) => {
    const file = FileId.safeParse(value);
    if (!file.success) return { refused: 'unreadable-button' };
    const rows = await rowsOfSent(file.data, user.id, services);
    if (typeof rows === 'string') {
      const to = { kind: 'channel', channel: user.id, threadTs: undefined } as const;
      await services.send(to, sentencePage(rows));
    } else await giveResult(rows, user.id, services);
    return undefined;
  },
};
