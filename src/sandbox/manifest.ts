/** The app manifest: what the app may do and what Slack sends it. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

export const Manifest = z.object({
  scopes: z.array(z.string()),
  commands: z.array(z.string()),
  events: z.array(z.string()),
  shortcuts: z.array(z.object({ callbackId: z.string(), type: z.enum(['global', 'message']) })),
  interactivity: z.boolean(),
  socketMode: z.boolean(),
  homeTab: z.boolean(),
  messagesTab: z.boolean(),
});
export type Manifest = z.infer<typeof Manifest>;

const flag = z.boolean().default(false);
const Written = z.object({
  features: z
    .object({
      app_home: z.object({ home_tab_enabled: flag, messages_tab_enabled: flag }).prefault({}),
      slash_commands: z.array(z.object({ command: z.string() })).default([]),
      shortcuts: z
        .array(z.object({ callback_id: z.string(), type: z.enum(['global', 'message']) }))
        .default([]),
    })
    .prefault({}),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z
    .object({
      event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).prefault({}),
      interactivity: z.object({ is_enabled: flag }).prefault({}),
      socket_mode_enabled: flag,
    })
    .prefault({}),
});

/** Reads a manifest written in YAML or JSON. */
export async function readManifest(path: string): Promise<Manifest> {
  const content: unknown = parse(await readFile(path, 'utf8'));
  const read = Written.safeParse(content);
  if (!read.success) {
    throw new Error(`Cannot read "${path}" as a manifest: ${z.prettifyError(read.error)}`);
  }
  const { features, oauth_config, settings } = read.data;
  return {
    scopes: oauth_config.scopes.bot,
    commands: features.slash_commands.map(({ command }) => command),
    events: settings.event_subscriptions.bot_events,
    shortcuts: features.shortcuts.map(({ callback_id, type }) => ({
      callbackId: callback_id,
      type,
    })),
    interactivity: settings.interactivity.is_enabled,
    socketMode: settings.socket_mode_enabled,
    homeTab: features.app_home.home_tab_enabled,
    messagesTab: features.app_home.messages_tab_enabled,
  };
}
