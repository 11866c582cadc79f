/** Shortcuts: from anywhere, or from the menu of a message. */
import type { Message } from '../state/messages.ts';
import type { Delivered, DeliveryOptions } from '../transport.ts';
import { interaction, type Stage } from './stage.ts';
import { surroundings } from './surroundings.ts';

export type Shortcut = { by: string; callbackId: string; on?: Message };

/** Delivers a shortcut of the manifest: a message shortcut where `on` is given, else a global one. */
export async function useShortcut(
  { workspace, transport }: Stage,
  { by, callbackId, on }: Shortcut,
  options: DeliveryOptions = {},
): Promise<Delivered> {
  const type = on ? 'message' : 'global';
  const known = workspace.manifest.shortcuts.some(
    (one) => one.callbackId === callbackId && one.type === type,
  );
  if (!known) {
    throw new Error(`Cannot deliver "${callbackId}": the manifest has no such ${type} shortcut`);
  }
  const payload = {
    ...interaction(by, workspace),
    ...(on ? { ...surroundings(on, by, workspace), message_ts: on.ts } : {}),
    type: on ? 'message_action' : 'shortcut',
    callback_id: callbackId,
    action_ts: workspace.nextTs(),
  };
  return transport.deliver({ kind: 'interactive', payload }, options);
}
