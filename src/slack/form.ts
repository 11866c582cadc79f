/** 用紙: the shape of a form that people fill in: what it takes, and what becomes of it. */

import type { types } from '@slack/bolt';
import type { z } from 'zod';
import type { Refusal } from '../domain/refusal.ts';
import type { MessageTs, UserId } from '../domain/slack-id.ts';
import type { Needed } from './gate.ts';
import type { Services } from './services.ts';

/** What was sent. */
export type Sent<Values> = {
  user: UserId;
  /** What the form was opened on, as it was put into it then. */
  about: string;
  values: Values;
  /** Names the opened form: people may send it twice, when the answer is late. */
  viewId: string;
  /** The moment, in the form of a ts. */
  key: MessageTs;
};

/**
 * `wrong` names what to correct in which field, and `refused` why it cannot be; the form then stays
 * open with all that was typed. `saved` is said only when it is on the disk; with a `next` view the
 * dialog goes on in it instead of closing. `next` alone is one more page, before anything is saved; what
 * comes `afterwards` may take its time, and changes that page when it knows more.
 */
export type FormOutcome =
  | { outcome: 'wrong'; fields: Readonly<Record<string, string>> }
  | { outcome: 'refused'; refusal: Refusal }
  | { outcome: 'next'; next: types.ModalView; afterwards?: () => Promise<void> }
  | { outcome: 'saved'; afterwards: () => Promise<void>; next?: types.ModalView };

export type Form<Values> = {
  callback: string;
  /** What it takes to be allowed; asked again when the form is sent, whoever opened it. */
  needs: Needed<Pick<Sent<Values>, 'user' | 'about'>>;
  /** The field under which a refusal is shown. */
  mainField: string;
  /** Reads the values by field; each block holds one, and its id begins with the name of the field. */
  values: z.ZodType<Values>;
  /** Takes less than the three seconds after which Slack calls it failed. */
  submit: (sent: Sent<Values>, services: Services) => Promise<FormOutcome>;
};
