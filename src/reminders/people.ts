/** 届く人: who there is to be reminded, as Slack and the roster say today. */

import type { ReminderKind } from '../domain/notice.ts';
import type { Roster } from '../domain/roster.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';

export type People = {
  /** With everybody of its user groups. */
  roster: Roster;
  /** Everybody who is 事務局. */
  secretariat: readonly UserId[];
  /** Those whose account in Slack is closed. */
  gone: readonly UserId[];
};

type Choices = Pick<State, 'optOuts'>;

/** Whether somebody is still one of ours: in the roster, and not gone from Slack. */
export function isHere(user: UserId, { roster, secretariat, gone }: People): boolean {
  const isKnown = secretariat.includes(user) || roster.people.some((one) => one.user === user);
  return isKnown && !gone.includes(user);
}

export function wants(kind: ReminderKind, user: UserId, { optOuts }: Choices): boolean {
  return !optOuts.some((one) => one.user === user && one.kind === kind);
}

/** Returns those of the secretariat who want reminders of a kind. */
export function willingSecretariat(kind: ReminderKind, state: Choices, people: People): UserId[] {
  return secretariatHere(people).filter((user) => wants(kind, user, state));
}

/** Returns the same, but everybody of the secretariat where nobody would be left: it must not be lost. */
export function secretariatAnyway(kind: ReminderKind, state: Choices, people: People): UserId[] {
  const willing = willingSecretariat(kind, state, people);
  return willing.length > 0 ? willing : secretariatHere(people);
}

function secretariatHere(people: People): UserId[] {
  return [...new Set(people.secretariat)].filter((user) => !people.gone.includes(user));
}
