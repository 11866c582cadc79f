/** できることの一覧: everything that a person can do with the bot in Slack, one line each. */

import { App, type Logger, type Receiver } from '@slack/bolt';
import { describeError } from './errors.ts';
import { askButton } from './questions/ask-button.ts';
import { directMessage } from './questions/direct-message.ts';
import { mention } from './questions/mention.ts';
import { shareButton } from './questions/share-button.ts';
import { slashCommand } from './questions/slash-command.ts';
import { registration } from './register.ts';
import type { Services } from './services.ts';

type AppOptions = { receiver: Receiver; botToken: string; logger: Logger };

/** Returns a Bolt app with all listeners. */
export function createApp({ receiver, botToken, logger }: AppOptions, services: Services): App {
  const app = new App({
    receiver,
    logger,
    convoStore: false, // Bolt's own would remember every channel for ever
    // Known at once: Bolt's own way asks Slack first, and a command that waits for it gets a 404
    authorize: () => Promise.resolve({ botToken }),
  });
  const on = registration(app, services);

  on.command(slashCommand.command, slashCommand);
  on.mention(mention);
  on.directMessage(directMessage);
  on.press(askButton.action, askButton);
  on.press(shareButton.action, shareButton);

  app.error(async (error) => {
    services.log.error('Bolt cannot process a delivery', describeError(error));
  });
  return app;
}
