/** The least that Bolt can do: acknowledges the command with ten blocks. */

import { App, HTTPReceiver, LogLevel, type types } from '@slack/bolt';

const [, signingSecret = ''] = process.argv.slice(2);
const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
const app = new App({
  receiver,
  authorize: () => Promise.resolve({ botToken: 'xoxb-bench' }),
  logLevel: LogLevel.ERROR,
});
const blocks = Array.from({ length: 10 }, (_, at): types.SectionBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text: `指標${at + 1}：1,234件（令和6年度）、指数 116.66` },
}));
app.command('/shihyo', async ({ ack }) => {
  await ack({ text: '目指す姿5の指数は116.66です。', blocks });
});
const address = (await receiver.start({ host: '127.0.0.1', port: 0 })).address();
const port = typeof address === 'object' ? address?.port : undefined;
process.send?.({ port, answersIn: 'ack' });
