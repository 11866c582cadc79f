/** A view in the shape Slack sends it. */
import type { View } from './views.ts';
import type { Identity } from './workspace.ts';

/** What stands in the fields of a view, by block_id and action_id. */
export type ViewValues = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Returns a view as Slack would write it, with what the person has filled in so far. */
export function wireView(
  view: View,
  identity: Identity,
  values: ViewValues = {},
): Record<string, unknown> {
  return {
    id: view.id,
    hash: view.hash,
    type: view.type,
    blocks: view.blocks,
    title: plain(view.title),
    submit: view.submit === undefined ? null : plain(view.submit),
    close: view.close === undefined ? null : plain(view.close),
    callback_id: view.callback_id,
    private_metadata: view.private_metadata,
    external_id: view.external_id,
    root_view_id: view.root_view_id,
    previous_view_id: view.previous_view_id ?? null,
    clear_on_close: view.clear_on_close,
    notify_on_close: view.notify_on_close,
    state: { values },
    team_id: identity.team,
    app_installed_team_id: identity.team,
    app_id: identity.appId,
    bot_id: identity.botId,
  };
}

function plain(text: string): Record<string, unknown> {
  return { type: 'plain_text', text, emoji: true };
}
