/** Events API: wraps an event, and delivers it once or, as Slack sometimes does, several times. */
import type { Delivered, DeliveryOptions } from '../transport.ts';
import { OLD_TOKEN, type Stage } from './stage.ts';

export type SlackEvent = Readonly<Record<string, unknown>> & { type: string };
export type EventOptions = DeliveryOptions & {
  /** The event id; a new one where left out. */
  eventId?: string;
  /** Delivers the same event this many times, each with an event id of its own. */
  copies?: number;
};
export type SentEvent = { event: SlackEvent; eventId: string; delivered: Delivered };

/** Delivers an event whose subscription, e.g. `message.channels`, must be in the manifest. */
export async function sendEvent(
  { workspace, transport }: Stage,
  subscription: string,
  event: SlackEvent,
  options: EventOptions = {},
): Promise<readonly SentEvent[]> {
  if (!workspace.manifest.events.includes(subscription)) {
    throw new Error(`Cannot deliver "${subscription}": the manifest does not subscribe to it`);
  }
  const { eventId, copies = 1, ...delivery } = options;
  const ids = Array.from({ length: copies }, () => eventId ?? `Ev${workspace.nextId()}`);
  return Promise.all(
    ids.map(async (id) => {
      const payload = callback(event, id, workspace);
      const delivered = await transport.deliver({ kind: 'event', payload }, delivery);
      return { event, eventId: id, delivered };
    }),
  );
}

function callback(event: SlackEvent, eventId: string, workspace: Stage['workspace']) {
  const { team, appId, botUser } = workspace.identity;
  return {
    token: OLD_TOKEN,
    type: 'event_callback',
    team_id: team,
    api_app_id: appId,
    event,
    event_id: eventId,
    event_time: Math.floor(workspace.now() / 1000),
    is_ext_shared_channel: false,
    authorizations: [
      {
        enterprise_id: null,
        team_id: team,
        user_id: botUser,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
  };
}
