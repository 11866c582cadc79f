/** お知らせ係: looks at the clock every minute, plans the day once, and sends what is planned. */

import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { Notice } from '../../domain/notice.ts';
import { isTimeToSend } from '../../reminders/hours.ts';
import { withNotices } from '../../reminders/plan-day.ts';
import { type NoticeId, noticeKey, noticesToSend } from '../../reminders/sending.ts';
import { describeError } from '../errors.ts';
import type { InFlight } from '../in-flight.ts';
import { inTurns } from '../in-turns.ts';
import { clearDoubt, deliver, type DeliverParts } from './deliver.ts';
import { createNoticeEdits } from './edit-notices.ts';
import { peopleToRemind } from './people-today.ts';

export type Reminders = {
  /** Does what the clock and the store ask for; never fails, and never runs twice at a time. */
  tick: () => Promise<void>;
  /** Brings the messages that were sent up to date soon. */
  refresh: () => void;
  /** Sends one notice now, at whatever hour: somebody has asked for it. */
  send: (id: NoticeId) => Promise<void>;
};

export type RemindersParts = DeliverParts & { during: InFlight['during'] };

/** So many messages are on their way at the same time; a kill leaves no more of them in doubt. */
const lanes = 3;

export function createReminders(parts: RemindersParts): Reminders {
  const { store, clock, log, during } = parts;
  const editAll = createNoticeEdits(parts);
  const onTheWay = new Map<string, Promise<void>>();
  /** 再送 may meet the tick: the same notice is looked for and sent by one of them. */
  const once = (id: NoticeId, work: typeof deliver): Promise<void> => {
    const key = noticeKey(id);
    const known = onTheWay.get(key);
    if (known !== undefined) return known;
    const begun = work(id, parts).finally(() => onTheWay.delete(key));
    onTheWay.set(key, begun);
    return begun;
  };
  const deliverOnce = (id: NoticeId): Promise<void> => once(id, deliver);
  let plannedOn: CalendarDate | undefined;
  const plan = async (today: CalendarDate): Promise<void> => {
    if (plannedOn === today) return; // What is decided during the day is told on the next one
    const people = await peopleToRemind(store.read(), today, parts);
    const result = await store.update((state) => withNotices(state, today, people), 'system', {
      action: 'notices-planned',
    });
    if (!result.saved) return;
    plannedOn = today;
    const planned = result.state.notices.filter(({ on }) => on === today).length;
    log.info('Reminders planned', { on: today, notices: planned });
  };
  const send = async (): Promise<void> => {
    const today = clock.today();
    const { settings } = store.read();
    if (!isTimeToSend(clock.now().toISOString(), settings.closedDays)) return;
    const old = noticesToSend(store.read(), today).filter((one) => isDoubtOfBefore(one, today));
    await inLanes(old, (notice) => once(notice, clearDoubt));
    await plan(today);
    await inLanes(noticesToSend(store.read(), today), deliverOnce);
  };
  const guarded = (work: () => Promise<void>) => () =>
    during(work).catch((error: unknown) => {
      log.error('Cannot remind', describeError(error));
    });
  const edit = inTurns(guarded(editAll));
  const tick = inTurns(guarded(send));
  return {
    tick: async () => {
      await tick();
      await edit();
    },
    refresh: () => void edit(),
    send: (id) => during(() => deliverOnce(id)),
  };
}

/** What it holds goes into a notice of today, unless it was sent after all. */
function isDoubtOfBefore({ state, on }: Notice, today: CalendarDate): boolean {
  return state.status === 'sending' && on < today;
}

async function inLanes<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
