import { webApi } from '@slack/bolt';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { aManifest, aSlack, call } from './a-slack.ts';

it('takes a picture in three steps, with its description, and shows it in the channel', async () => {
  const slack = await aSlack({ manifest: aManifest({ scopes: ['chat:write', 'files:write'] }) });
  const client = new webApi.WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  await client.filesUploadV2({
    channel_id: 'C1',
    file: Buffer.from('89504e47', 'hex'),
    filename: 'figure.png',
    title: '図',
    alt_text: '指数は上がった',
    initial_comment: 'どうぞ',
  });
  expect(slack.messages('C1')).toMatchObject([{ text: 'どうぞ', files: [{ title: '図' }] }]);
  const [file] = slack.files();
  expect(file).toMatchObject({ filename: 'figure.png', altText: '指数は上がった' });
  expect(file?.bytes?.toString('hex')).toBe('89504e47');
});

it('refuses to share a file that was announced but never uploaded', async () => {
  const slack = await aSlack({ manifest: aManifest({ scopes: ['files:write'] }) });
  await call(slack, 'files.getUploadURLExternal', { filename: 'a.png', length: 4 });
  const answer = await call(slack, 'files.completeUploadExternal', { files: [{ id: 'F1' }] });
  expect(answer.error).toBe('file_not_found');
});

it('gives a file out for the token of the app, and sends others away', async () => {
  const slack = await aSlack({ manifest: aManifest({ scopes: ['files:read'] }) });
  const { id } = slack.workspace.files.send('U1', 'a.csv', Buffer.from('番号'));
  const { file } = z
    .object({
      file: z.object({ size: z.number(), user: z.string(), url_private_download: z.string() }),
    })
    .parse(await call(slack, 'files.info', { file: id }));
  expect(file).toMatchObject({ size: 6, user: 'U1' });
  const fetched = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(file.url_private_download, { headers, redirect: 'manual' });
    return [answer.status, await answer.text()];
  };
  expect([await fetched(slack.botToken), await fetched('xoxb-other')]).toEqual([
    [200, '番号'],
    [302, ''],
  ]);
  slack.workspace.files.remove(id);
  expect((await fetched(slack.botToken))[0]).toBe(404);
  expect((await call(slack, 'files.info', { file: id })).error).toBe('file_not_found');
});
