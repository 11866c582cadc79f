/** 書きかけを聞く: what Slack tells of open forms: that somebody typed, and that one was closed. */

import { draftAction } from './blocks/fields.ts';
import { draftValues } from './blocks/draft-values.ts';
import type { Listener } from './listener.ts';
import { FormMetadata } from './open-form.ts';
import type { ClosedPayload, TypedPayload } from './payloads.ts';

type FromForm = { user: { id: string }; view: { id: string; private_metadata: string } };

function openFormOf({ user, view }: FromForm) {
  const { draft } = FormMetadata.parse(view.private_metadata);
  return draft === undefined ? undefined : { viewId: view.id, user: user.id, of: draft };
}

const placeOf = ({ user }: FromForm) =>
  ({ kind: 'channel', channel: user.id, threadTs: undefined }) as const;
const idsOf = ({ user }: FromForm) => ({ user: user.id, channel: '' });

export const formTyped: Listener<TypedPayload> & { action: string } = {
  name: 'form-typed',
  needs: 'unasked',
  action: draftAction,
  keyOf: ({ view, actions: [{ action_ts }] }) => `typed ${view.id} ${action_ts}`,
  placeOf,
  idsOf,
  handle: (payload, { drafts }) => {
    const form = openFormOf(payload);
    if (form !== undefined) drafts.typed(form, draftValues(payload.view.state.values));
    return Promise.resolve(undefined);
  },
};

export const formClosed: Listener<ClosedPayload> = {
  name: 'form-closed',
  needs: 'unasked',
  keyOf: ({ view }) => `closed ${view.id}`,
  placeOf,
  idsOf,
  handle: async (payload, { drafts, homes }) => {
    const form = openFormOf(payload);
    if (form === undefined) return undefined;
    await drafts.closed(form);
    homes.refresh(form.user);
    return undefined;
  },
};
