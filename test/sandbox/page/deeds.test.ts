/** What a person does in the page is what Slack tells the app, and what Slack would not do is said. */

import { expect, it } from 'vitest';
import { aPage } from './a-page.ts';
import { aModal, call, plain, posted } from '../a-slack.ts';

it('sends a message with the bot mentioned, as a message and as a mention', async () => {
  const { deed, delivered, slack } = await aPage();
  const done = await deed({ do: 'say', by: 'U1', channel: 'C1', text: ' @みちすじ 5 < 6 ' });
  expect(done).toEqual({ done: true });
  expect(slack.messages('C1').map(({ text }) => text)).toEqual(['<@U0BOT> 5 &lt; 6']);
  expect(delivered.map(({ payload }) => payload['event'])).toMatchObject([
    { type: 'message', user: 'U1' },
    { type: 'app_mention', user: 'U1' },
  ]);
});

it('sends what begins with a command as one, and shows its answer to that person alone', async () => {
  const { deed, delivered, answers, html } = await aPage();
  answers({ body: '答えです' });
  await deed({ do: 'say', by: 'U1', channel: 'C1', text: '/shihyo 目指す姿5の指数は？' });
  expect(delivered).toMatchObject([
    { kind: 'command', payload: { command: '/shihyo', text: '目指す姿5の指数は？' } },
  ]);
  expect(await html('/?as=U1&at=C1')).toMatch(/あなただけに表示[^]*答えです/);
  expect(await html('/?as=U2&at=C1')).not.toContain('答えです');
});

it('knows no other command, and none in a thread', async () => {
  const { deed, delivered, slack } = await aPage();
  const thread = await posted(slack);
  expect(await deed({ do: 'say', by: 'U1', channel: 'C1', text: '/nazo' })).toEqual({
    done: false,
    words: '「/nazo」というコマンドはありません。',
  });
  expect(
    await deed({ do: 'say', by: 'U1', channel: 'C1', thread, text: '/shihyo あ' }),
  ).toMatchObject({ done: false });
  expect(delivered).toEqual([]);
});

it('edits and deletes one’s own messages, and nobody else’s', async () => {
  const { deed, slack } = await aPage();
  await deed({ do: 'say', by: 'U1', channel: 'C1', text: 'はい' });
  const place = { channel: 'C1', ts: slack.messages('C1')[0]?.ts ?? '' };
  expect(await deed({ do: 'edit', by: 'U2', ...place, text: 'いいえ' })).toMatchObject({
    done: false,
    words: '自分の投稿だけを編集できます。',
  });
  expect(await deed({ do: 'remove', by: 'U2', ...place })).toMatchObject({ done: false });
  await deed({ do: 'edit', by: 'U1', ...place, text: 'いいえ' });
  expect(slack.messages('C1')).toMatchObject([{ text: 'いいえ', edited: { user: 'U1' } }]);
  await deed({ do: 'remove', by: 'U1', ...place });
  expect(slack.messages('C1')).toEqual([]);
});

it('puts a reaction on a message, beside that of others, and takes it away again', async () => {
  const { deed, slack, html, delivered } = await aPage();
  const ts = await posted(slack);
  const seen = () => slack.messages('C1')[0]?.reactions;
  await deed({ do: 'react', by: 'U1', channel: 'C1', ts, name: 'memo' });
  await deed({ do: 'react', by: 'U2', channel: 'C1', ts, name: 'memo' });
  await deed({ do: 'react', by: 'U2', channel: 'C1', ts, name: '+1' });
  await deed({ do: 'react', by: 'U1', channel: 'C1', ts, name: 'memo' });
  expect(seen()).toEqual([
    { name: 'memo', users: ['U2'] },
    { name: '+1', users: ['U2'] },
  ]);
  expect(await html('/?as=U2&at=C1')).toMatch(/title="鈴木"\s+aria-pressed="true"/);
  await deed({ do: 'react', by: 'U2', channel: 'C1', ts, name: 'memo' });
  expect(seen()).toEqual([{ name: '+1', users: ['U2'] }]);
  expect(delivered).toEqual([]); // The manifest asks for no reactions
});

it('sends files with a message, or without a word, as somebody’s own alone', async () => {
  const { deed, slack, delivered, html } = await aPage();
  const { id } = slack.workspace.files.send('U1', '値.csv', Buffer.from('a,b'));
  await deed({ do: 'say', by: 'U1', channel: 'DU1', text: '', files: [id] });
  expect(delivered.at(-1)?.payload['event']).toMatchObject({
    ...{ type: 'message', subtype: 'file_share', text: '' },
    files: [{ id, title: '値.csv' }],
  });
  expect(await html('/?as=U1&at=DU1')).toContain('値.csvをダウンロード');
  const other = await deed({ do: 'say', by: 'U2', channel: 'DU2', text: '', files: [id] });
  expect(other).toMatchObject({ done: false });
  expect(
    await deed({ do: 'say', by: 'U1', channel: 'C1', text: '/shihyo あ', files: [id] }),
  ).toEqual({
    done: false,
    words: 'スラッシュコマンドには、ファイルを付けられません。何も送っていません。',
  });
  expect(slack.messages('C1')).toEqual([]);
});

it('does nothing in a channel where somebody is not', async () => {
  const { deed, slack, html } = await aPage();
  expect(await deed({ do: 'say', by: 'U1', channel: 'G1', text: 'はい' })).toMatchObject({
    done: false,
    detail: 'Cannot write in "G1": "U1" is not in it',
  });
  await deed({ do: 'say', by: 'U2', channel: 'G1', text: '内緒です' });
  expect(slack.messages('G1')).toHaveLength(1);
  expect(await html('/?as=U1&at=G1')).not.toContain('内緒です');
  expect(await html('/?as=U2&at=G1')).toContain('内緒です');
});

it('says as Slack does that it went wrong when the app answers anything but 200', async () => {
  const { deed, answers } = await aPage();
  answers({ status: 500, body: 'broken' });
  expect(await deed({ do: 'shortcut', by: 'U1', callbackId: 'open-review' })).toEqual({
    done: false,
    words: 'うまくいきませんでした。もう一度お試しください。',
    detail: 'The app answered 500 after 1 ms: "broken"',
  });
});

/** Opens a form before 佐藤 as an app does that was pressed. */
async function withForm(blocks?: readonly unknown[]) {
  const at = await aPage();
  const { slack, deed, delivered } = at;
  await deed({ do: 'shortcut', by: 'U1', callbackId: 'open-review' });
  const trigger_id = delivered.at(-1)?.payload['trigger_id'];
  await call(slack, 'views.open', { trigger_id, view: aModal(blocks ? { blocks } : {}) });
  const view = slack.modals('U1')[0]?.id ?? '';
  const errors = () => slack.modals('U1')[0]?.errors;
  return { ...at, view, errors };
}

it('says beside the field what Slack finds wrong, and the app hears nothing of it', async () => {
  const { deed, view, delivered, errors, html } = await withForm();
  const before = delivered.length;
  await deed({ do: 'submit', by: 'U1', view, enter: { comment: '' } });
  expect(errors()).toEqual({ comment: 'この項目は必ず入力してください。' });
  expect(await html('/?as=U1')).toContain('この項目は必ず入力してください。');
  await deed({ do: 'submit', by: 'U1', view, enter: { comment: 'あ'.repeat(21) } });
  expect(errors()).toEqual({ comment: '20文字以内で入力してください（いまは21文字）。' });
  expect(delivered).toHaveLength(before);
});

it('shows what the app finds wrong, and closes the form when it is content', async () => {
  const { deed, view, answers, errors, slack, delivered } = await withForm();
  const wrong = { comment: '別の言葉で書いてください。' };
  answers({ body: { response_action: 'errors', errors: wrong } });
  await deed({ do: 'submit', by: 'U1', view, enter: { comment: 'あ' } });
  expect(errors()).toEqual(wrong);
  answers({ body: '' });
  await deed({ do: 'submit', by: 'U1', view, enter: { comment: 'い' } });
  expect(slack.modals('U1')).toEqual([]);
  expect(delivered.at(-1)?.payload['view']).toMatchObject({
    state: { values: { comment: { text: { value: 'い' } } } },
  });
});

it('sends a field empty whose first value somebody has taken out', async () => {
  const option = { text: plain('一つ目'), value: '1' };
  const element = { options: [option], initial_option: option };
  const { deed, view, delivered } = await withForm([
    {
      ...{ type: 'input', block_id: 'choice', label: plain('選ぶ'), optional: true },
      element: { type: 'static_select', action_id: 'a', ...element },
    },
    {
      ...{ type: 'input', block_id: 'day', label: plain('日'), optional: true },
      element: { type: 'datepicker', action_id: 'b', initial_date: '2026-11-20' },
    },
  ]);
  await deed({ do: 'submit', by: 'U1', view, enter: { choice: '', day: '' } });
  expect(delivered.at(-1)?.payload['view']).toMatchObject({
    state: {
      values: { choice: { a: { selected_option: null } }, day: { b: { selected_date: null } } },
    },
  });
});

it('offers the people and channels that somebody sees', async () => {
  const { deed, view } = await withForm([
    {
      ...{ type: 'input', block_id: 'who', label: plain('だれ') },
      element: { type: 'users_select', action_id: 'a' },
    },
    {
      ...{ type: 'input', block_id: 'where', label: plain('どこ') },
      element: {
        ...{ type: 'conversations_select', action_id: 'b' },
        filter: { include: ['public', 'private'] },
      },
    },
  ]);
  const on = { kind: 'view', id: view } as const;
  const offer = { do: 'offer', by: 'U1', on, list: 'l', typed: '' } as const;
  const people = await deed({ ...offer, block: 'who', action: 'a', typed: '鈴' });
  expect(JSON.stringify(people)).toContain('鈴木');
  expect(JSON.stringify(people)).not.toContain('佐藤');
  const places = JSON.stringify(await deed({ ...offer, block: 'where', action: 'b' }));
  expect(places).toContain('検証部会');
  expect(places).not.toContain('打合せ');
});

it('tells the app of a press, with what was chosen', async () => {
  const { deed, slack, delivered } = await aPage();
  const ts = await posted(slack, {
    blocks: [
      {
        ...{ type: 'actions', block_id: 'b' },
        elements: [{ type: 'button', action_id: 'more', text: plain('内訳'), value: 'v' }],
      },
    ],
  });
  const on = { kind: 'message', channel: 'C1', ts } as const;
  await deed({ do: 'act', by: 'U1', on, block: 'b', action: 'more' });
  expect(delivered.at(-1)?.payload).toMatchObject({
    ...{ type: 'block_actions', user: { id: 'U1' }, message: { ts } },
    actions: [{ action_id: 'more', block_id: 'b', value: 'v' }],
  });
});

it('moves the day on, and says why not', async () => {
  const asked: string[] = [];
  const { deed, html } = await aPage({
    clock: {
      today: () => '2026-11-20',
      time: () => '10:00',
      note: () => '今日は休みです。',
      moveTo: (date) => {
        asked.push(date);
        return Promise.resolve(date > '2026-12-01' ? '遠すぎます。' : undefined);
      },
    },
  });
  expect(await html()).toMatch(/2026年11月20日[^]*10:00[^]*今日は休みです。/);
  expect(await deed({ do: 'day', by: 'U1', days: 7 })).toEqual({ done: true });
  expect(await deed({ do: 'day', by: 'U1', date: '2027-01-01' })).toEqual({
    ...{ done: false, words: '遠すぎます。' },
  });
  expect(await deed({ do: 'day', by: 'U1', date: '' })).toMatchObject({ done: false });
  expect(asked).toEqual(['2026-11-27', '2027-01-01']);
});
