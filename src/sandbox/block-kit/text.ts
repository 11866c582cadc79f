/** Text objects of Block Kit: plain_text and mrkdwn, each with the longest text its place allows. */
import { z } from 'zod';

const written = (longest: number) => z.string().min(1).max(longest);

export const plainText = (longest: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: written(longest),
    emoji: z.boolean().optional(),
  });

export const mrkdwn = (longest: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: written(longest),
    verbatim: z.boolean().optional(),
  });

export const anyText = (longest: number) =>
  z.discriminatedUnion('type', [plainText(longest), mrkdwn(longest)]);

/** An action_id, block_id or callback_id: Slack makes one up where it is missing. */
export const Id = z.string().max(255);
