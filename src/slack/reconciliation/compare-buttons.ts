/** 突き合わせるボタン: compares the table of a message, or a file, that somebody sent to the bot. */

import { keptAction, sentAction } from './compare-actions.ts';
import { rowsOfTables } from '../../reconciliation/paper.ts';
import { sentencePage } from '../../wording/sentence-page.ts';
import type { Handled, Listener } from '../listener.ts';
import type { PressPayload } from '../payloads.ts';
import type { PressAnywhere } from '../press-anywhere.ts';
import type { Services } from '../services.ts';
import { FileId } from '../slack-files.ts';
import type { UserId } from '../../domain/slack-id.ts';
import { giveResult, rowsOfSent } from './give-result.ts';
import { type WhichPaper, whichPaper } from './which-paper.ts';

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
  handle: ({ user, actions: [{ value }] }, services) =>
    comparePaper({ kept: value }, user.id, services),
};

export const compareSent: PressAnywhere = {
  ...inMessage,
  name: sentAction,
  action: sentAction,
  keyOf: ({ user, actions: [{ value }] }) => `compare ${user.id} ${value}`,
  handle: async ({ user, actions: [{ value }] }, services) => {
    const file = FileId.safeParse(value);
    if (!file.success) return { refused: 'unreadable-button' };
    return comparePaper({ sent: file.data }, user.id, services);
  },
};

/** Stands below a result whose year was taken from no column: the same paper beside another year. */
export const compareYear: Listener<PressPayload> & { action: RegExp } = {
  ...inMessage,
  name: 'compare-year',
  action: /^compare-year-\d+$/,
  keyOf: ({ user, actions: [{ value }] }) => `compare ${user.id} ${value}`,
  handle: async ({ user, actions: [{ value }] }, services) => {
    const which = whichPaper(value);
    if (which === undefined) return { refused: 'unreadable-button' };
    return comparePaper(which, user.id, services);
  },
};

async function comparePaper(which: WhichPaper, user: UserId, services: Services): Promise<Handled> {
  const { fiscalYear } = which;
  if ('kept' in which) {
    const tables = services.readFiles.find(user, which.kept);
    if (tables === undefined) return { refused: 'paper-forgotten' };
    await giveResult({ rows: rowsOfTables(tables), which, fiscalYear }, user, services);
    return undefined;
  }
  const sent = await rowsOfSent(which.sent, user, services);
  if (typeof sent === 'string') {
    const to = { kind: 'channel', channel: user, threadTs: undefined } as const;
    await services.send(to, sentencePage(sent));
  } else await giveResult({ ...sent, which, fiscalYear }, user, services);
  return undefined;
}
