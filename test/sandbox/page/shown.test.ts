/** What the page shows: messages, threads, files, what is unread; everything escaped. */

import { expect, it } from 'vitest';
import { aPage } from './a-page.ts';
import { posted } from '../a-slack.ts';

const evil = `<img src=x onerror="alert(1)">'&`;

it('shows what people wrote as it was written, and never as markup', async () => {
  const { deed, html, slack } = await aPage();
  await deed({ do: 'say', by: 'U1', channel: 'C1', text: evil });
  await posted(slack, { text: evil });
  slack.workspace.files.send('U1', evil, Buffer.from('x'));
  const { ts = '' } = slack.messages('C1')[0] ?? {};
  for (const query of ['/?as=U2&at=C1', `/?as=U1&at=C1&thread=${ts}&edit=${ts}`]) {
    const page = await html(query);
    expect(page).not.toContain('<img src=x');
    expect(page).toContain('&lt;img src=x');
  }
});

it('takes nothing of an address into the page', async () => {
  const { html } = await aPage();
  const wild = encodeURIComponent('"><script>alert(1)</script>');
  expect(await html(`/?as=${wild}&at=${wild}&thread=${wild}&edit=${wild}`)).not.toContain(
    'alert(1)',
  );
  expect(await html(`/?as=U1&at=C1&thread=${wild}&edit=${wild}`)).not.toContain('<script>alert');
});

it('puts replies into their thread, and says below the message how many there are', async () => {
  const { deed, html, slack } = await aPage();
  const thread = await posted(slack, { text: '親です' });
  await deed({ do: 'say', by: 'U1', channel: 'C1', thread, text: '返事です' });
  const channel = await html('/?as=U2&at=C1');
  expect(channel).toContain('1件の返信');
  expect(channel).not.toContain('返事です');
  expect(await html(`/?as=U2&at=C1&thread=${thread}`)).toContain('返事です');
});

it('opens the thread of a message that a link leads to', async () => {
  const { deed, html, slack } = await aPage();
  const thread = await posted(slack, { text: '親です' });
  await deed({ do: 'say', by: 'U1', channel: 'C1', thread, text: '返事です' });
  const reply = slack.messages('C1').at(-1)?.ts ?? '';
  expect(await html(`/?as=U2&at=C1&link=${reply}`)).toContain(`data-thread="${thread}"`);
});

it('counts what is unread until somebody has looked at it', async () => {
  const { html, slack } = await aPage();
  await posted(slack, { channel: 'U2', text: 'お知らせ' });
  const unread = '<span class="hidden">未読</span>1';
  expect(await html('/?as=U1')).toContain(unread);
  await html('/?as=U2&at=DU2');
  expect(await html('/?as=U1')).not.toContain(unread);
});

it('shows a picture, and gives any other file out to be saved only', async () => {
  const { slack, raw } = await aPage();
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  const picture = slack.workspace.files.send('U1', '図.html', png);
  const page = slack.workspace.files.send('U1', '表.png', Buffer.from('<script>1</script>'));
  const typeOf = async (id: string) => {
    const { headers } = await raw(`/files/${id}`);
    return [headers['content-type'], headers['content-disposition']];
  };
  expect(await typeOf(picture.id)).toEqual([
    'image/png',
    `inline; filename*=UTF-8''${encodeURIComponent('図.html')}`,
  ]);
  expect(await typeOf(page.id)).toEqual([
    'application/octet-stream',
    `attachment; filename*=UTF-8''${encodeURIComponent('表.png')}`,
  ]);
});

it('takes a file up for a person who is there', async () => {
  const { raw, page, token, slack } = await aPage();
  const headers = { origin: page.address, 'x-page-token': token };
  const sent = { method: 'POST', headers, body: 'a,b' };
  const { body } = await raw('/files?by=U1&name=%E5%80%A4.csv', sent);
  expect(JSON.parse(body)).toEqual({ id: 'F1' });
  expect(slack.files()).toMatchObject([{ filename: '値.csv', user: 'U1' }]);
  expect((await raw('/files?by=U9&name=x', sent)).status).toBe(400);
});

it('tells open browsers of a change, and to whom a direct message has come', async () => {
  const { page, slack } = await aPage();
  const leaving = new AbortController();
  const response = await fetch(`${page.address}/live`, { signal: leaving.signal });
  let heard = '';
  const listening = (async () => {
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
      heard += part.value;
    }
  })().catch(() => undefined);
  await posted(slack, { channel: 'U2', text: '*お知らせ*\n入力をお願いします' });
  await slack.until(
    () => heard.includes('event: message') && heard.match(/event: change/g)?.length === 2,
  );
  expect(heard).toContain('"to":"U2","channel":"DU2"');
  expect(heard).toContain('"excerpt":"お知らせ"');
  leaving.abort();
  await listening;
});

it('takes the next port where one is taken', async () => {
  const first = await aPage();
  const second = await aPage({ port: first.page.port });
  expect(second.page.port).toBeGreaterThan(first.page.port);
});
