/** だれの入力か: a person as the one who enters the values of a file, with the figures that are theirs. */

import type { Importer } from '../../collection/plan-import-row.ts';
import { mayEnter, maySeeWaiting } from '../../collection/who-may-enter.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { Services } from '../services.ts';

/** Who they are is asked anew each time: a role may have gone while the dialog stood open. */
export async function importerOf(
  user: UserId,
  { members, clock }: Pick<Services, 'members' | 'clock'>,
): Promise<Importer> {
  const roles = await members.rolesOf(user);
  return {
    by: user,
    at: clock.now().toISOString(),
    today: clock.today(),
    may: (figure) => mayEnter(user, roles, figure),
    sees: (entry) => maySeeWaiting(user, roles, entry),
  };
}
