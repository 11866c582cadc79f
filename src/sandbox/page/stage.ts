/** 舞台: what all of the page knows: the workspace, who plays Slack, what things are called, whose day it is. */

import type { Driver } from '../driver.ts';
import type { Workspace } from '../state/workspace.ts';
import type { DrawNames } from './draw/names.ts';
import type { Offers } from './offers.ts';
import type { Unread } from './unread.ts';

/** The bot's clock; the page shows it and moves it on, and knows nothing else of the bot. */
export type PageClock = {
  /** A day in Tokyo, e.g. `2026-11-20`. */
  today: () => string;
  /** The time of that day, e.g. `10:00`. */
  time: () => string;
  /** What is to be known of that moment, in Japanese; nothing where it is a usual one. */
  note: () => string | undefined;
  /** Moves to a later day, and does what is due there; returns in Japanese why it cannot. */
  moveTo: (date: string) => Promise<string | undefined>;
};

export type PageStage = {
  workspace: Workspace;
  driver: Driver;
  offers: Offers;
  /** What the people are here, e.g. 「委員」, by their id. */
  roles: Readonly<Record<string, string>>;
  clock: PageClock | undefined;
  unread: Unread;
  token: string;
};

/** Returns what ids are called in this workspace. */
export function namesOf({ workspace, offers }: Pick<PageStage, 'workspace' | 'offers'>): DrawNames {
  const { people, channels, identity } = workspace;
  return {
    user: (id) => (id === identity.botUser ? offers.bot : (people.get(id)?.name ?? id)),
    channel: (id) => channels.get(id)?.name ?? id,
    file: (id) => (workspace.files.find(id) ? `/files/${id}` : undefined),
  };
}
