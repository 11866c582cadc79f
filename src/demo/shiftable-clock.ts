/** 進められる時計: the day of the trial, which goes as time does and can be moved on; signatures stay with the real one. */

import { type Clock, createClock } from '../clock.ts';
import { whyClosed } from '../domain/business-days.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import { isTimeToSend } from '../reminders/hours.ts';

export type ShiftableClock = Clock & {
  /** The time of day in Tokyo, e.g. `10:00`. */
  time: () => string;
  /** Why no reminder is sent at this moment, in Japanese; nothing where they are. */
  whyQuiet: () => string | undefined;
  /** Moves on to ten in the morning of a later day; returns in Japanese why it cannot. */
  moveTo: (date: string) => string | undefined;
};

/** Nobody knows the holidays behind that. */
const lastDay = '2049-12-31';

export function createShiftableClock(realNow: () => number): ShiftableClock {
  let aheadMs = 0;
  const { now, today } = createClock(() => new Date(realNow() + aheadMs));
  return {
    ...{ now, today },
    time: () => tokyoTime(now().toISOString()).time.slice(0, 5),
    whyQuiet: () => {
      if (isTimeToSend(now().toISOString(), [])) return undefined;
      const why = whyClosed(today(), []);
      return why === undefined
        ? 'いまは9:30から18:00の間ではないので、お知らせは送られません。'
        : `今日は閉庁日（${why}）なので、お知らせは送られません。`;
    },
    moveTo: (date) => {
      if (date <= today()) return '今日より後の日付を選んでください。前には戻せません。';
      if (date > lastDay) return '2049年までの日付を選んでください。';
      aheadMs = Date.parse(`${date}T10:00:00+09:00`) - realNow();
      return undefined;
    },
  };
}
