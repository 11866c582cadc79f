/** 候補を出す聞き手: what a menu offers while somebody types into it. */

import { z } from 'zod';
import { UserId } from '../domain/slack-id.ts';
import { type Choice, option } from './blocks/fields.ts';
import { describeError } from './errors.ts';
import { atTheGate } from './gate.ts';
import type { Services } from './services.ts';

export type Menu = {
  name: string;
  /** What its action_id looks like; the menu reads from it what it is about. */
  action: RegExp;
  offer: (typed: string, action: string, services: Services) => readonly Choice[];
};

const Typing = z.object({
  user: z.object({ id: UserId }),
  action_id: z.string(),
  value: z.string().default(''),
});

/** Slack shows at most so many. */
const most = 100;

/**
 * Returns the options for what was typed, in time and always: Slack waits three seconds and then
 * shows an error of its own. A menu has no place for words, so who may not ask is offered nothing.
 */
export async function optionsFor(menu: Menu, body: unknown, services: Services) {
  const { log, inFlight } = services;
  return inFlight.during(async () => {
    try {
      const { user, action_id, value } = Typing.parse(body);
      const about = { about: action_id, user: user.id };
      if ((await atTheGate('ask', about, services)) !== undefined) return [];
      return menu.offer(value, action_id, services).slice(0, most).map(option);
    } catch (error) {
      log.error('Cannot offer options', { menu: menu.name, ...describeError(error) });
      return [];
    }
  });
}
