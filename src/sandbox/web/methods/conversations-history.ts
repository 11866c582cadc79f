/** conversations.history: the newest messages of a channel, without the replies in threads. */
import { z } from 'zod';
import { readingScope } from '../../state/channels.ts';
import { wireMessage } from '../../state/wire-message.ts';
import { accepted, refused } from '../answer.ts';
import { method } from '../method.ts';
import { Flag, WholeNumber } from '../read-args.ts';
import { readableChannel } from '../room.ts';

export const conversationsHistory = method({
  name: 'conversations.history',
  scope: ({ channel }) => readingScope(String(channel), 'history'),
  args: z.object({
    channel: z.string(),
    cursor: z.string().optional(),
    limit: WholeNumber.min(1).max(999).default(100),
    oldest: z.coerce.number().default(0),
    latest: z.coerce.number().default(Infinity),
    inclusive: Flag.default(false),
    include_all_metadata: Flag.default(false),
  }),
  run: (args, workspace) => {
    const channel = readableChannel(args.channel, workspace);
    if ('error' in channel) return refused(channel.error);
    const from = args.cursor ? Number(Buffer.from(args.cursor, 'base64').toString()) : 0;
    if (!Number.isInteger(from) || from < 0) return refused('invalid_cursor');
    const all = workspace.messages.all(channel.id);
    const shown = all
      .filter(({ ephemeralTo }) => ephemeralTo === undefined)
      .filter((one) => one.thread_ts === undefined || one.reply_broadcast)
      .filter(({ ts }) =>
        args.inclusive
          ? Number(ts) >= args.oldest && Number(ts) <= args.latest
          : Number(ts) > args.oldest && Number(ts) < args.latest,
      )
      .toReversed();
    const to = from + args.limit;
    const more = to < shown.length;
    return accepted({
      messages: shown.slice(from, to).map((message) => {
        const metadata = args.include_all_metadata ? message.metadata : undefined;
        return wireMessage({ ...message, metadata }, workspace.identity.team, all);
      }),
      has_more: more,
      response_metadata: { next_cursor: more ? Buffer.from(String(to)).toString('base64') : '' },
    });
  },
});
