/** できることの名前: what the manifest calls the bot, its commands and its shortcuts, as Slack lists them. */

import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const Shown = z.object({
  display_information: z.object({ name: z.string() }),
  features: z.object({
    slash_commands: z
      .array(
        z.object({
          command: z.string(),
          description: z.string().default(''),
          usage_hint: z.string().default(''),
        }),
      )
      .default([]),
    shortcuts: z
      .array(
        z.object({
          name: z.string(),
          type: z.enum(['global', 'message']),
          callback_id: z.string(),
          description: z.string().default(''),
        }),
      )
      .default([]),
  }),
});

export type Offers = {
  bot: string;
  commands: readonly { command: string; description: string; usage: string }[];
  shortcuts: readonly {
    name: string;
    type: 'global' | 'message';
    callbackId: string;
    description: string;
  }[];
};

/** Reads the names out of a manifest; what it allows is read by `readManifest`. */
export async function readOffers(path: string): Promise<Offers> {
  const { display_information, features } = Shown.parse(parse(await readFile(path, 'utf8')));
  return {
    bot: display_information.name,
    commands: features.slash_commands.map(({ command, description, usage_hint: usage }) => ({
      ...{ command, description, usage },
    })),
    shortcuts: features.shortcuts.map(({ callback_id: callbackId, name, type, description }) => ({
      ...{ callbackId, name, type, description },
    })),
  };
}
