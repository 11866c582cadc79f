/** Stories of sending reminders: in the morning, once, whatever happens to the bot or the line. */

import { afterEach, expect, it } from 'vitest';
import type { State } from '../../../src/domain/state.ts';
import { z } from 'zod';
import { anEntry, collecting, target } from '../../reminders/a-collection.ts';
import { people, type ReminderScene, startReminderScene } from './reminder-scene.ts';

let is: ReminderScene;
afterEach(() => is.scene.end());

const mine = { '5-A2': { owners: ['U4'] } };
const statuses = () =>
  is
    .notices()
    .slice(1)
    .map(({ to, on, state }) => `${to} ${on} ${state.status}`);

async function begin(first: State = collecting(mine)): Promise<void> {
  is = await startReminderScene(first);
}

it('sends at half past nine on a business day what was kept before, and nothing before that', async () => {
  await begin();
  await is.at('2026-06-16', '09:29');
  expect(is.notices()).toHaveLength(1);
  await is.at('2026-06-16');
  expect(is.sentTo('U4')).toHaveLength(1);
  expect(is.lastTo('U4').text).toBe(
    [
      '入力をお願いする値が1件あります。',
      '',
      '【入力期限：6月30日（火）】',
      '・令和7年度の目指す姿5 行動指標2「多様な働き方の相談・社会保険労務士の相談実施回数」',
      '「入力する」から値を入れてください。まだ値が出ないときは「まだ出ない」を押して、見込みの日を選んでください。その日までお知らせを止めます。',
    ].join('\n'),
  );
  expect(statuses()).toEqual(['U4 2026-06-16 sent']);
  await is.at('2026-06-16', '09:31');
  await is.scene.restart();
  await is.at('2026-06-16', '12:00');
  expect(is.sentTo('U4')).toHaveLength(1);
  expect(is.scene.slack.messages('C1')).toEqual([]);
});

it('sends nothing at night, and in the morning one message with the latest only', async () => {
  await begin();
  await is.at('2026-06-25', '22:00');
  await is.at('2026-06-27', '10:00'); // Saturday
  expect(is.sentTo('U4')).toEqual([]);
  await is.at('2026-06-30', '17:59');
  expect(is.sentTo('U4').map(({ text }) => text.split('\n')[2])).toEqual([
    '【入力期限：6月30日（火）】',
  ]);
});

it('finds the message whose answer was lost, and sends no second one', async () => {
  await begin();
  is.scene.slack.fail('chat.postMessage', { lostReply: true });
  await is.at('2026-06-16');
  expect(statuses()).toEqual(['U4 2026-06-16 sending']);
  await is.scene.restart();
  await is.at('2026-06-16', '10:00');
  expect(statuses()).toEqual(['U4 2026-06-16 sent']);
  expect(is.sentTo('U4')).toHaveLength(1);
});

it('waits as long as Slack asks, and sends later what Slack could not take', async () => {
  await begin();
  is.scene.slack.fail('chat.postMessage', { status: 429, retryAfter: 1 });
  await is.at('2026-06-16');
  expect(is.sentTo('U4')).toHaveLength(1);
  is.scene.slack.fail('chat.postMessage', { status: 500 });
  await is.at('2026-06-26');
  expect(is.sentTo('U4')).toHaveLength(1);
  await is.at('2026-06-26', '09:31');
  expect(is.sentTo('U4')).toHaveLength(2);
});

it('merges what could not be sent for days into one message', async () => {
  await begin();
  is.scene.slack.fail('conversations.open', { status: 500 });
  await is.at('2026-06-26');
  expect(statuses()).toEqual(['U4 2026-06-26 due']);
  await is.at('2026-06-30');
  expect(statuses()).toEqual(['U4 2026-06-30 sent']);
  expect(is.sentTo('U4')).toHaveLength(1);
});

it('sends each once though the clock goes a day ahead and back again', async () => {
  await begin();
  for (const day of ['2026-06-15', '2026-06-16', '2026-06-15', '2026-06-16', '2026-06-17']) {
    await is.at(day);
  }
  for (const day of ['2026-06-29', '2026-06-30', '2026-06-29', '2026-06-30', '2026-07-01']) {
    await is.at(day);
  }
  expect(is.sentTo('U4')).toHaveLength(3); // 14日前, 3日前 (late), 当日
});

it('leaves out what is done by the time it is sent, and drops what holds nothing more', async () => {
  await begin(collecting({ '5-A2': { owners: ['U4'] }, '5-A4': { owners: ['U4', 'U5'] } }));
  is.scene.slack.fail('conversations.open', { status: 500 }, { status: 500 });
  await is.at('2026-06-16');
  const entries = [anEntry({ target: target('5-A4') })];
  await is.scene.store.update((state) => ({ ...state, entries }), 'U4');
  await is.at('2026-06-16', '09:31');
  expect(statuses()).toEqual(['U4 2026-06-16 sent', 'U5 2026-06-16 dropped']);
  expect(is.lastTo('U4').text).not.toContain('行動指標4');
});

it('strikes a line when its value was entered, and says when nothing is left', async () => {
  await begin(collecting({ '5-A2': { owners: ['U4'] }, '5-A4': { owners: ['U4'] } }));
  await is.at('2026-06-16');
  const enter = (...ids: string[]) =>
    is.scene.store.update(
      (state) => ({
        ...state,
        entries: ids.map((id, at) => anEntry({ no: at + 1, target: target(id) })),
      }),
      'U4',
    );
  await enter('5-A2');
  await is.at('2026-06-16', '11:00');
  const [message] = is.sentTo('U4');
  expect(message?.text).toContain(
    '・入力済み：令和7年度の目指す姿5 行動指標2「多様な働き方の相談・社会保険労務士の相談実施回数」',
  );
  expect(JSON.stringify(message?.blocks)).toContain(
    '~令和7年度の目指す姿5 行動指標2「多様な働き方の相談・社会保険労務士の相談実施回数」~',
  );
  await enter('5-A2', '5-A4');
  await is.at('2026-06-16', '11:01');
  expect(is.sentTo('U4')).toHaveLength(1);
  expect(is.lastTo('U4').text).toContain('このお知らせのご用件は、すべて済みました。');
});

it('edits a message a minute later when Slack could not take the edit at first', async () => {
  await begin();
  await is.at('2026-06-16');
  is.scene.slack.fail('chat.update', { status: 500 });
  await is.scene.store.update((state) => ({ ...state, entries: [anEntry()] }), 'U4');
  await is.at('2026-06-16', '11:00');
  expect(is.lastTo('U4').text).toContain('入力をお願いする値が1件あります。');
  await is.at('2026-06-16', '11:01');
  expect(is.lastTo('U4').text).toContain('このお知らせのご用件は、すべて済みました。');
});

it('tells the secretariat when an account is closed, and sends nothing there', async () => {
  const left = people.map((one) => (one.id === 'U4' ? { ...one, deleted: true } : one));
  is = await startReminderScene(collecting(mine), { people: left });
  await is.at('2026-06-16');
  expect(is.sentTo('U4')).toEqual([]);
  expect(is.lastTo('U9').text).toContain(
    '【担当だった方がいなくなったため、事務局へお知らせする値】',
  );
  expect(is.lastTo('U9').text).toContain('担当 田中さん');
});

it('sends nothing to somebody of the secretariat whose account is closed too', async () => {
  const left = [...people, { id: 'U8', name: '課長' }].map((one) =>
    ['U4', 'U9'].includes(one.id) ? { ...one, deleted: true } : one,
  );
  is = await startReminderScene(collecting(mine), { people: left, secretariat: ['U9', 'U8'] });
  await is.at('2026-06-16');
  expect(statuses()).toEqual(['U8 2026-06-16 sent']);
});

it('asks once more before sending for whom and when it is', async () => {
  await begin(collecting({ '5-A2': { owners: ['U4'] }, '5-A4': { owners: ['U4', 'U5'] } }));
  is.scene.slack.fail('conversations.open', { status: 500 }, { status: 500 });
  await is.at('2026-06-16');
  const optOuts = [{ user: 'U5', kind: 'entry' as const }];
  await is.scene.store.update(
    (state) => ({
      ...state,
      optOuts,
      rules: state.rules.map((one) => (one.target === '5-A2' ? { ...one, owners: ['U5'] } : one)),
    }),
    'U9',
  );
  await is.at('2026-06-16', '09:31');
  expect(statuses()).toEqual(['U4 2026-06-16 sent', 'U5 2026-06-16 dropped']);
  expect(is.lastTo('U4').text).not.toContain('行動指標2');
});

it('keeps what Slack refuses for the secretariat', async () => {
  await begin();
  is.scene.slack.fail('chat.postMessage', { error: 'restricted_action' });
  await is.at('2026-06-16');
  expect(statuses()).toEqual(['U4 2026-06-16 failed']);
  await is.scene.slack.until(() => is.sentTo('U9').length === 1);
  expect(is.lastTo('U9').text).toContain('Slackに送れなかったものがあります');
});

it('writes the letter for an owner who does not use Slack', async () => {
  await begin(
    collecting({
      '5-A2': { contact: '公社 山田様 yamada@example.jp' },
      '5-A4': { contact: '公社 山田様 yamada@example.jp' },
    }),
  );
  await is.at('2026-06-16');
  expect(is.lastTo('U9').text).toContain(
    [
      '・宛先：公社 山田様 yamada@example.jp',
      '件名：指標の値のご提供について（お願い）',
      '次の値を、期限までにお知らせくださいますようお願いいたします。まだ値が出ない場合は、見込みの時期をお知らせください。',
      '・令和7年度の目指す姿5 行動指標2「多様な働き方の相談・社会保険労務士の相談実施回数」（期限 6月30日（火）、単位 回）',
    ].join('\n'),
  );
});

it('names some fifteen values at most, shows all of them when asked, and gives buttons to ten', async () => {
  const all = collecting({});
  const rules = all.rules.slice(0, 24).map((rule) => ({
    ...rule,
    cycle: { kind: 'yearly' as const },
    owners: ['U4'],
  }));
  await begin({ ...all, rules: [...rules, ...all.rules.slice(24)] });
  await is.at('2026-06-16');
  const { text, blocks = [] } = is.lastTo('U4');
  expect(text).toContain('入力をお願いする値が24件あります。');
  expect(text.match(/^・/gm)).toHaveLength(15);
  expect(text).toContain(
    'ほかに9件あります。「すべて見る」を押すと、残らず出ます。入力は、みちすじのホームからもできます。',
  );
  expect(blocks.filter(({ type }) => type === 'actions')).toHaveLength(11);
  expect((await whole('U4')).match(/^・/gm)).toHaveLength(24);
});

it('names every letter, and shows those in full that have no room', async () => {
  const all = collecting({});
  const rules = all.rules.slice(0, 72).map((rule, at) => ({
    ...rule,
    cycle: { kind: 'yearly' as const },
    contact: at < 12 ? '第1課' : '第2課',
  }));
  const owned = all.rules.slice(72, 92).map((rule) => ({
    ...rule,
    cycle: { kind: 'yearly' as const },
    owners: ['U9'],
  }));
  await begin({ ...all, rules: [...rules, ...owned, ...all.rules.slice(92)] });
  await is.at('2026-06-16');
  const { text, blocks } = is.lastTo('U9');
  expect(blocks).toBeDefined();
  expect(text).toContain('ほかに5件あります。');
  expect(text).toContain('・宛先：第1課\n件名：指標の値のご提供について（お願い）');
  expect(text).toContain('・宛先：第2課（60件。文面は「すべて見る」にあります）');
  const full = await whole('U9');
  expect(full.match(/^・宛先：第.課$/gm)).toHaveLength(2);
  expect(full.match(/^・.*（期限 6月30日（火）.*）$/gm)).toHaveLength(72);
});

it('counts what is nobody’s in the message, and names each when asked', async () => {
  const all = collecting({});
  const rules = all.rules.map((rule, at) =>
    at < 30 ? { ...rule, cycle: { kind: 'yearly' as const } } : rule,
  );
  await begin({ ...all, rules });
  await is.at('2026-06-16');
  expect(is.lastTo('U9').text).toContain('、ほか27件（期限 6月30日（火））');
  expect((await whole('U9')).match(/^　令和7年度の/gm)).toHaveLength(30);
});

/** What the dialog says that all of a notice stands in. */
async function whole(by: string): Promise<string> {
  await is.scene.sato.act({ by, on: is.lastTo(by), press: 'すべて見る' });
  const { blocks } = await is.scene.slack.until(() => is.scene.slack.modals(by).at(-1));
  const Section = z.object({ text: z.object({ text: z.string() }) });
  return blocks.map((block) => Section.parse(block).text.text).join('\n');
}
