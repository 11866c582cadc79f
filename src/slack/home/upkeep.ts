/** 様子を聞く先: what the Slack room is told of the store and its backups, for the secretariat's Home. */

import type { Condition } from '../../domain/condition.ts';
import type { LastBackup } from '../../wording/home/upkeep-part.ts';

export type Upkeep = {
  /** Never fails: a place that cannot be looked at is an answer too. */
  lastBackup: () => Promise<LastBackup>;
  /** Whether changes can be saved now. */
  condition: () => Condition;
};
