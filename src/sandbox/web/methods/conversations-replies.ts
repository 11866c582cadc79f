/** conversations.replies: a thread, page by page; its parent stands first on every page. */
import { z } from 'zod';
import { type Message, threadOf } from '../../state/messages.ts';
import { readingScope } from '../../state/channels.ts';
import { wireMessage } from '../../state/wire-message.ts';
import { accepted, refused } from '../answer.ts';
import { method } from '../method.ts';
import { Flag, WholeNumber } from '../read-args.ts';
import { readableChannel } from '../room.ts';

const Args = z.object({
  channel: z.string(),
  ts: z.string(),
  cursor: z.string().optional(),
  limit: WholeNumber.min(1).max(1000).default(1000),
  oldest: z.coerce.number().default(0),
  latest: z.coerce.number().default(Infinity),
  inclusive: Flag.default(false),
  include_all_metadata: Flag.default(false),
});
type Args = z.infer<typeof Args>;

export const conversationsReplies = method({
  name: 'conversations.replies',
  scope: ({ channel }) => readingScope(String(channel), 'history'),
  args: Args,
  run: (args, workspace) => {
    const channel = readableChannel(args.channel, workspace);
    if ('error' in channel) return refused(channel.error);
    const all = workspace.messages.all(channel.id);
    const [parent, ...replies] = threadOf(all, args.ts);
    if (parent === undefined) return refused('thread_not_found');
    const from = args.cursor ? Number(Buffer.from(args.cursor, 'base64').toString()) : 0;
    if (!Number.isInteger(from) || from < 0) return refused('invalid_cursor');
    const within = replies.filter((reply) => isWithin(reply, args));
    const to = from + args.limit;
    const more = to < within.length;
    return accepted({
      messages: [parent, ...within.slice(from, to)].map((message) =>
        wireMessage(known(message, args), workspace.identity.team, all),
      ),
      has_more: more,
      response_metadata: { next_cursor: more ? Buffer.from(String(to)).toString('base64') : '' },
    });
  },
});

function isWithin({ ts }: Message, { oldest, latest, inclusive }: Args): boolean {
  const at = Number(ts);
  return inclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
}

function known(message: Message, args: Args): Message {
  return args.include_all_metadata ? message : { ...message, metadata: undefined };
}
