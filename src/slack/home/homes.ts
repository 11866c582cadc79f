/** ホームを出す: publishes the Home tab of one person, made from what holds now and is for them. */

import type { webApi } from '@slack/bolt';
import type { UserId } from '../../domain/slack-id.ts';
import type { Log } from '../../log.ts';
import { homeOf } from '../../wording/home/home-of.ts';
import type { HomePage } from '../../wording/home/home-page.ts';
import { outsiderHome, troubleHome } from '../../wording/home/other-pages.ts';
import { describeError, newErrorId } from '../errors.ts';
import type { InFlight } from '../in-flight.ts';
import { inTurns } from '../in-turns.ts';
import type { Pacing } from '../pacing.ts';
import { putOff } from '../put-off.ts';
import { homeView } from './home-blocks.ts';
import { homeFacts, type HomeParts } from './home-facts.ts';

export type Homes = {
  /** Never fails, and never says anything: what cannot be published is noted in the log. */
  publish: (user: UserId) => Promise<void>;
  /** Publishes soon, for those whose Home has been published since the start. */
  refresh: (user: UserId) => void;
};

export type HomesParts = HomeParts & {
  client: webApi.WebClient;
  pacing: Pacing;
  log: Log;
  during: InFlight['during'];
};

/**
 * Returns what publishes Homes, each person's one at a time.
 *
 * No view hash is sent: only we change a Home, the latest is always what holds, and two quick
 * openings would refuse each other.
 */
export function createHomes(parts: HomesParts): Homes {
  const { client, pacing, log, during } = parts;
  const known = new Map<UserId, () => Promise<void>>();
  const publishOnce = async (user: UserId): Promise<void> => {
    try {
      const view = homeView(await pageFor(user, parts));
      const line = { name: `home ${user}`, gapMs: 0 };
      await pacing.inTurn(line, () => putOff(() => client.views.publish({ user_id: user, view })));
      log.debug('Home published', { user, blocks: view.blocks.length });
    } catch (error) {
      log.warn('Cannot publish a Home', { user, ...describeError(error) });
    }
  };
  const publish = (user: UserId): Promise<void> => {
    const again = known.get(user) ?? inTurns(() => publishOnce(user));
    known.set(user, again);
    return during(again);
  };
  return {
    publish,
    refresh: (user) => {
      if (known.has(user)) void publish(user);
    },
  };
}

/** What was on Home before may no longer be for this person: better an excuse than the old one. */
async function pageFor(user: UserId, parts: HomesParts): Promise<HomePage> {
  try {
    const standing = await parts.members.standingOf(user);
    return standing.isOutsider ? outsiderHome : homeOf(await homeFacts(user, standing, parts));
  } catch (error) {
    const id = newErrorId();
    parts.log.error('Cannot make a Home', { user, id, ...describeError(error) });
    return troubleHome(id);
  }
}
