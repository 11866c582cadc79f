/** 最後の控え: the newest verified backup of this bot's data, as the secretariat's Home tells it. */

import type { Config } from '../config.ts';
import { originOf } from '../store/backup-origin.ts';
import { backupsIn } from '../store/backups.ts';
import type { LastBackup } from '../wording/home/upkeep-part.ts';

/** Never fails. */
export async function lastBackup({
  backupDir,
  dataDir,
}: Pick<Config, 'backupDir' | 'dataDir'>): Promise<LastBackup> {
  if (backupDir === undefined) return { place: 'not-set' };
  try {
    const { verified } = await backupsIn(backupDir, await originOf(dataDir));
    return { place: 'set', madeAt: verified[0]?.record.madeAt };
  } catch {
    return { place: 'unreadable' };
  }
}
