/** A person opens the app: its Home tab or its messages. */
import { wireView } from '../state/wire-view.ts';
import { type EventOptions, sendEvent, type SentEvent } from './send-event.ts';
import { personCalled, type Stage } from './stage.ts';

/** Delivers `app_home_opened` for a tab that the manifest enables. */
export async function openHome(
  stage: Stage,
  { by, tab = 'home' }: { by: string; tab?: 'home' | 'messages' },
  options?: EventOptions,
): Promise<readonly SentEvent[]> {
  const { workspace } = stage;
  const { manifest, identity } = workspace;
  if (!(tab === 'home' ? manifest.homeTab : manifest.messagesTab)) {
    throw new Error(`Cannot open the ${tab} tab: the manifest does not enable it`);
  }
  const home = workspace.views.home(personCalled(by, workspace).id);
  const event = {
    type: 'app_home_opened',
    user: by,
    channel: workspace.openDirectMessage(by).id,
    tab,
    event_ts: workspace.nextTs(),
    ...(tab === 'home' && home ? { view: wireView(home, identity) } : {}),
  };
  return sendEvent(stage, 'app_home_opened', event, options);
}
