/** Slackの番号: how Slack names people, groups, channels and messages; the rest of the house only keeps them. */

import { z } from 'zod';

export const UserId = z.string().regex(/^[UW][A-Z0-9]+$/);
export type UserId = z.infer<typeof UserId>;

export const GroupId = z.string().regex(/^S[A-Z0-9]+$/);
export type GroupId = z.infer<typeof GroupId>;

export const ChannelId = z.string().regex(/^[CDG][A-Z0-9]+$/);
export type ChannelId = z.infer<typeof ChannelId>;

/** Seconds and six digits (`'1700000000.000100'`): names a message in its channel, and orders it. */
export const MessageTs = z.string().regex(/^\d{10}\.\d{6}$/);
export type MessageTs = z.infer<typeof MessageTs>;
