/** 毎日の控え: one verified backup a day by the calendar in Tokyo, also after days of standstill. */

import { tokyoTime } from '../domain/tokyo-time.ts';
import { originOf } from './backup-origin.ts';
import { type Backup, backupsIn } from './backups.ts';

export type DailyBackup = {
  /** The place where backups lie. */
  into: string;
  /** The data folder: other bots' backups in the same place do not count. Without it, all do. */
  from?: string;
  now: () => Date;
  /** Makes one; what it leaves behind tells whether it succeeded. */
  backUp: () => Promise<void>;
  /** Called with the day's backup, or with nothing when there still is none. */
  onDone: (backup: Backup | undefined) => void;
  /** How often the calendar is looked at. */
  everyMs?: number;
};

export type Running = { stop: () => void };

const anHour = 60 * 60 * 1000;

/**
 * Looks at once, and then every hour, whether today has its backup, and makes it where it has not.
 *
 * It goes by the verified backups that lie there and remembers nothing: a restart neither forgets a
 * day nor makes a second backup, and one that failed is tried again after an hour.
 */
export function startDailyBackup({ everyMs = anHour, ...daily }: DailyBackup): Running {
  let isBusy = false;
  const look = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    try {
      await makeTodays(daily);
    } catch {
      daily.onDone(undefined);
    } finally {
      isBusy = false;
    }
  };
  void look();
  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}

type Daily = Omit<DailyBackup, 'everyMs'>;

async function makeTodays(daily: Daily): Promise<void> {
  if ((await todays(daily)) !== undefined) return;
  await daily.backUp();
  daily.onDone(await todays(daily));
}

async function todays({ into, from, now }: Daily): Promise<Backup | undefined> {
  const dayOf = (at: string): string => tokyoTime(at).date;
  const origin = from === undefined ? undefined : await originOf(from);
  const { verified } = await backupsIn(into, origin);
  return verified.find(({ record }) => dayOf(record.madeAt) === dayOf(now().toISOString()));
}
