/** 保存先の見張り: what becomes of the store and its backups is logged, and told to the secretariat. */

import { explain } from './wording/refusal.ts';
import type { Details, Log } from './log.ts';
import type { Opened } from './open-store.ts';
import { type BackupRecord, bytesOf } from './store/backup-record.ts';
import type { Condition } from './domain/condition.ts';
import {
  backupAgainNotice,
  backupFailedNotice,
  conditionNotice,
  snapshotAgainNotice,
  snapshotFailedNotice,
  tornNotice,
} from './wording/store-notice.ts';

type Means = { tell: (sentence: string) => void; whenWritable: () => void };

export type StoreNotices = {
  onOpen: (opened: Opened) => void;
  onCondition: (condition: Condition) => void;
  /** Whether changes can be saved, as far as has been told. */
  condition: () => Condition;
  onSnapshotProblem: (code: string | undefined) => void;
  /** Takes the record of today's backup, or nothing when it failed. */
  onBackup: (record: BackupRecord | undefined) => void;
  /** Gives what can be done from now on; what there was to tell before is told at once. */
  goOnWith: (next: Means) => void;
};

/** Returns the watch; each change for the worse or the better is told once, not each try. */
export function createStoreNotices(log: Log): StoreNotices {
  const untold: string[] = [];
  let means: Means = {
    tell: (sentence) => untold.push(sentence),
    whenWritable: () => undefined,
  };
  const tell = (sentence: string): void => {
    means.tell(sentence);
  };
  let isBackedUp = true;
  let last: Condition = { writable: true };
  return {
    onOpen: ({ torn, adopted, misfit }) => {
      if (torn) {
        log.warn('Cut an unfinished line off the journal', torn);
        tell(tornNotice(torn.copy));
      }
      if (adopted) log.info('Adopted a newer plan', adopted);
      if (misfit) {
        log.error('A newer plan does not fit the added goals', { goals: misfit.goals.join(' ') });
        tell(explain(misfit));
      }
    },
    condition: () => last,
    onCondition: (condition) => {
      last = condition;
      if (condition.writable) log.info('The store can be written again');
      else log.error('The store cannot be written', reasonOf(condition));
      tell(conditionNotice(condition));
      if (condition.writable) means.whenWritable();
    },
    onSnapshotProblem: (code) => {
      if (code === undefined) log.info('Snapshots can be written again');
      else log.error('Cannot write a snapshot', { code });
      tell(code === undefined ? snapshotAgainNotice : snapshotFailedNotice(code));
    },
    onBackup: (record) => {
      if (record === undefined) log.error('Daily backup failed');
      else log.info('Daily backup verified', { seq: record.seq, bytes: bytesOf(record) });
      const isNews = (record !== undefined) !== isBackedUp;
      isBackedUp = record !== undefined;
      if (isNews) tell(isBackedUp ? backupAgainNotice : backupFailedNotice);
    },
    goOnWith: (next) => {
      means = next;
      for (const sentence of untold.splice(0)) next.tell(sentence);
    },
  };
}

function reasonOf({ reason, code }: Exclude<Condition, { writable: true }>): Details {
  return { reason, code };
}
