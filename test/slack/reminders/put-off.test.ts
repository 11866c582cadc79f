/** Stories of putting a value off, of choosing what one is told, and of sending again what failed. */

import { afterEach, expect, it } from 'vitest';
import { collecting } from '../../reminders/a-collection.ts';
import type { View } from '../../../src/sandbox/state/views.ts';
import { type ReminderScene, startReminderScene } from './reminder-scene.ts';

let is: ReminderScene;
afterEach(() => is.scene.end());

const mine = { '5-A2': { owners: ['U4'] } };
async function reminded(): Promise<void> {
  is = await startReminderScene(collecting(mine));
  await is.at('2026-06-16');
}
const press = (label: string) => is.scene.sato.act({ by: 'U4', on: is.lastTo('U4'), press: label });
const modal = (by: string): Promise<View> =>
  is.scene.slack.until(() => is.scene.slack.modals(by).at(-1));
const kept = () => is.scene.store.read().putOffs;
const homeSaying = (words: string): Promise<View> =>
  is.scene.slack.until(() => {
    const home = is.scene.slack.home('U9');
    return JSON.stringify(home?.blocks ?? '').includes(words) && home;
  });
async function failed(): Promise<void> {
  is = await startReminderScene(collecting(mine));
  is.scene.slack.fail('chat.postMessage', { error: 'restricted_action' });
  await is.at('2026-06-16');
  await is.scene.slack.until(() => is.sentTo('U9').length === 1);
}

it('repeats a reminder on the next business day for who asks, and says so in the message', async () => {
  await reminded();
  await press('翌営業日に');
  expect(kept()).toEqual([
    {
      ...{ kind: 'next-business-day', by: 'U4', target: '5-A2', fiscalYear: 2025 },
      ...{ until: '2026-06-17', at: '2026-06-16T00:30:00.000Z' },
    },
  ]);
  await is.scene.slack.until(() =>
    is.lastTo('U4').text.includes('・翌営業日にもう一度お知らせします：令和7年度の目指す姿5'),
  );
  await is.at('2026-06-17');
  expect(is.sentTo('U4')).toHaveLength(2);
  await press('翌営業日に');
  await is.at('2026-06-18');
  await is.at('2026-06-19');
  expect(is.sentTo('U4')).toHaveLength(3);
});

it('is silent until the day on which a value is expected', async () => {
  await reminded();
  await press('まだ出ない');
  const view = await modal('U4');
  await is.scene.sato.submit({
    ...{ by: 'U4', view },
    enter: { reason: '国の公表待ち', until: '2026-08-10' },
  });
  await is.scene.slack.until(() => kept().length === 1);
  expect(kept()).toMatchObject([{ kind: 'not-yet', until: '2026-08-10', reason: '国の公表待ち' }]);
  await is.scene.slack.until(() => is.lastTo('U4').text.includes('・まだ出ない：令和7年度'));
  for (const day of ['2026-06-26', '2026-06-30', '2026-07-02', '2026-07-07', '2026-08-10']) {
    await is.at(day);
  }
  expect(is.sentTo('U9')).toEqual([]);
  expect(is.sentTo('U4')).toHaveLength(2);
  expect(is.lastTo('U4').text).toContain('【見込みの日が来た値（8月10日（月））】');
});

it('tells the secretariat why there is no value yet, on Home and when it is over', async () => {
  await reminded();
  await press('まだ出ない');
  const view = await modal('U4');
  const enter = { reason: '国の公表待ち', until: '2026-08-10' };
  await is.scene.sato.submit({ by: 'U4', view, enter });
  await is.scene.slack.until(() => kept().length === 1);
  await is.scene.sato.openHome({ by: 'U9' });
  await homeSaying('まだ出ないと連絡のあった値（1件）');
  await homeSaying('令和8年8月10日ごろの見込み（理由「国の公表待ち」、田中さん）');
  await is.at('2026-08-17');
  expect(is.lastTo('U9').text).toContain(
    '（期限 8月10日（月）、担当 田中さん、まだ出ない理由は「国の公表待ち」）',
  );
});

it('asks for a reason, and for a day that puts anything off', async () => {
  await reminded();
  await press('まだ出ない');
  const view = await modal('U4');
  const { body } = await is.scene.sato.submit({
    ...{ by: 'U4', view },
    enter: { reason: ' ', until: '2026-06-16' },
  });
  expect(body).toEqual({
    response_action: 'errors',
    errors: {
      reason: '理由を書いてください。まだ保存していません。',
      until:
        '見込みの日（令和8年6月16日）が、今日（令和8年6月16日）より後ではありません。まだ保存していません。明日以降の日を選んでください。',
    },
  });
  const far = await is.scene.sato.submit({
    ...{ by: 'U4', view },
    enter: { reason: '集計中', until: '2062-06-30' },
  });
  expect(far.body).toEqual({
    response_action: 'errors',
    errors: {
      until:
        '見込みの日（令和44年6月30日）が先すぎます。まだ保存していません。令和9年6月30日までの日を選んでください。その日にも値が出ないときは、そのとき見込みの日を選び直せます。',
    },
  });
  expect(kept()).toEqual([]);
});

it('changes the day on which a value is expected, or takes it back, from the same message', async () => {
  await reminded();
  await press('まだ出ない');
  const say = async (until: string) =>
    is.scene.sato.submit({
      ...{ by: 'U4', view: await modal('U4') },
      enter: { reason: '集計中', until },
    });
  await say('2026-08-10');
  await is.scene.slack.until(() => is.lastTo('U4').text.includes('・まだ出ない：'));
  await press('見込みの日を変える');
  expect(JSON.stringify(await modal('U4'))).toContain('"initial_date":"2026-08-10"');
  await say('2026-06-29');
  await is.scene.slack.until(() => kept()[0]?.until === '2026-06-29');
  await is.at('2026-06-26');
  expect(is.sentTo('U4')).toHaveLength(1);
  await press('元に戻す');
  await is.scene.slack.until(() => kept().length === 0);
  await is.scene.slack.until(() => !is.lastTo('U4').text.includes('まだ出ない：'));
  await is.at('2026-06-29');
  expect(is.sentTo('U4')).toHaveLength(2);
  expect(is.lastTo('U4').text).toContain('【入力期限：6月30日（火）】');
});

it('puts off nothing of which somebody was not reminded', async () => {
  await reminded();
  const { scene } = is;
  await scene.store.update(
    (state) => ({ ...state, notices: state.notices.map((one) => ({ ...one, to: 'U5' })) }),
    'system',
  );
  await press('翌営業日に');
  const told = await scene.slack.until(() => {
    const seen = scene.slack.messagesSeenBy('U4', is.lastTo('U4').channel).at(-1);
    return seen?.text.includes('届いていません') === true && seen.text;
  });
  expect(told).toContain(
    'この値のお知らせは、あなた宛てには届いていません。何も変更していません。',
  );
  expect(kept()).toEqual([]);
});

it('lets everybody choose what they are told, and turns to the secretariat instead', async () => {
  is = await startReminderScene(collecting(mine));
  const { scene } = is;
  await scene.sato.openHome({ by: 'U4' });
  const home = await scene.slack.until(() => scene.slack.home('U4'));
  await scene.sato.act({ by: 'U4', on: home, press: '通知の設定' });
  await scene.sato.submit({ by: 'U4', view: await modal('U4'), enter: { kinds: ['review'] } });
  await scene.slack.until(() => scene.store.read().optOuts.length === 2);
  expect(scene.store.read().optOuts).toEqual([
    { user: 'U4', kind: 'entry' },
    { user: 'U4', kind: 'unanswered' },
  ]);
  await is.at('2026-06-16');
  expect(is.sentTo('U4')).toEqual([]);
  expect(is.lastTo('U9').text).toContain(
    '【担当の方がお知らせを止めているため、事務局へお知らせする値】',
  );
});

it('tells the secretariat on Home what comes next and what failed, and sends it again', async () => {
  is = await startReminderScene(collecting(mine));
  const { scene } = is;
  await is.at('2026-06-15');
  await scene.sato.openHome({ by: 'U9' });
  const says = (words: string): Promise<View> =>
    scene.slack.until(() => {
      const home = scene.slack.home('U9');
      return JSON.stringify(home?.blocks ?? '').includes(words) && home;
    });
  await says('次のお知らせは6月16日（火）の朝9時半に、1人へ1件の予定です。');
  scene.slack.fail('chat.postMessage', { error: 'restricted_action' });
  await is.at('2026-06-16');
  await scene.sato.openHome({ by: 'U9' });
  const home = await says('田中さんへの6月16日（火）のお知らせ（入力期限1件）');
  await scene.sato.act({ by: 'U9', on: home, press: '再送' });
  await scene.slack.until(() => is.sentTo('U4').length === 1);
  await scene.slack.until(() => is.notices().at(-1)?.state.status === 'sent');
});

it('sends once what is sent again while the bot looks at the clock', async () => {
  await failed();
  const { scene } = is;
  await scene.sato.openHome({ by: 'U9' });
  const home = await homeSaying('田中さんへの6月16日（火）のお知らせ');
  // Whoever looks has time to find nothing before the other has posted
  scene.slack.fail('chat.postMessage', { delayMs: 2000 }, { delayMs: 2000 });
  await scene.sato.act({ by: 'U9', on: home, press: '再送' });
  await scene.slack.until(() => is.notices().at(-1)?.state.status === 'sending');
  await is.at('2026-06-16', '09:31');
  await scene.slack.until(() => is.notices().at(-1)?.state.status === 'sent');
  await is.at('2026-06-16', '09:32');
  expect(is.sentTo('U4')).toHaveLength(1);
  expect(scene.slack.callsTo('chat.postMessage')).toHaveLength(3); // Refused, its notice, and this one
}, 15_000);

it('does not plan anew what is sent again from a day before at this moment', async () => {
  await failed();
  const { scene } = is;
  await is.at('2026-06-17', '09:29');
  await scene.sato.openHome({ by: 'U9' });
  const home = await homeSaying('田中さんへの6月16日（火）のお知らせ');
  scene.slack.fail('chat.postMessage', { delayMs: 2000 });
  await scene.sato.act({ by: 'U9', on: home, press: '再送' });
  await scene.slack.until(() => is.notices().at(-1)?.state.status === 'sending');
  await is.at('2026-06-17', '09:30');
  await is.at('2026-06-17', '09:31');
  await scene.slack.until(() => is.notices().at(-1)?.state.status === 'sent');
  expect(is.sentTo('U4')).toHaveLength(1);
}, 15_000);
