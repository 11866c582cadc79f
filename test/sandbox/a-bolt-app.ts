/** A small real Bolt app: an answer with a button, a form, a Home tab, replies in threads. */
import { App, LogLevel, type Receiver } from '@slack/bolt';
import { z } from 'zod';
import type { LocalSlack } from '../../src/sandbox/slack.ts';
import { aButton, plain } from './a-slack.ts';

const Pressed = z.object({
  channel: z.object({ id: z.string() }),
  container: z.object({ message_ts: z.string() }),
});
const FORM = {
  type: 'modal' as const,
  callback_id: 'comment',
  title: { type: 'plain_text' as const, text: '意見を書く' },
  submit: { type: 'plain_text' as const, text: '送る' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'comment',
      label: { type: 'plain_text' as const, text: '意見' },
      element: { type: 'plain_text_input' as const, action_id: 'text', max_length: 20 },
    },
  ],
};

export async function aBoltApp(slack: LocalSlack, receiver: Receiver): Promise<App> {
  const app = new App({
    token: slack.botToken,
    receiver,
    deferInitialization: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  });
  app.command('/shihyo', async ({ ack, respond, command }) => {
    await ack();
    const blocks = [
      { type: 'section', text: plain('指数は 132 です') },
      { type: 'actions', elements: [aButton({ value: command.text })] },
    ];
    await respond({ text: '指数は 132 です', blocks, response_type: 'in_channel' });
  });
  app.action('more', async ({ ack, body, client }) => {
    await ack();
    const { channel, container } = Pressed.parse(body);
    await client.chat.postMessage({
      channel: channel.id,
      thread_ts: container.message_ts,
      text: '基準値 155、実績 205',
    });
  });
  app.shortcut('write-comment', async ({ ack, client, body }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: FORM });
  });
  app.view('comment', async ({ ack, view }) => {
    const text = view.state.values['comment']?.['text']?.value;
    if (text === 'だめ')
      await ack({ response_action: 'errors', errors: { comment: '短すぎます' } });
    else await ack();
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `<@${event.user ?? ''}> さん`, thread_ts: event.ts });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    const blocks = [{ type: 'divider' as const }];
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
  });
  await app.init();
  return app;
}
