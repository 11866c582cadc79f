/** assistant.threads.setSuggestedPrompts: up to four questions offered in the agent's messages. */
import { z } from 'zod';
import { accepted, refused } from '../answer.ts';
import { method } from '../method.ts';

export const assistantPrompts = method({
  name: 'assistant.threads.setSuggestedPrompts',
  scope: 'assistant:write',
  args: z.object({
    channel_id: z.string(),
    thread_ts: z.string().optional(),
    title: z.string().optional(),
    prompts: z
      .array(z.strictObject({ title: z.string().min(1), message: z.string().min(1) }))
      .max(4),
  }),
  run: ({ channel_id }, { channels }) =>
    channels.has(channel_id) ? accepted() : refused('channel_not_found'),
});
