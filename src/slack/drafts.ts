/** 書きかけの番: hears what is typed into open forms, and keeps it when one is closed without sending. */

import type { Clock } from '../clock.ts';
import type { FormDraft } from '../domain/form-draft.ts';
import type { UserId } from '../domain/slack-id.ts';
import { draftOf, dropDraft, keepDraft } from '../review/form-drafts.ts';
import type { Store } from '../store/store.ts';

export type OpenForm = { viewId: string; user: UserId; of: string };

export type Drafts = {
  /** Slack tells what stands in a form while it is typed into, but not when it is closed. */
  typed: (form: OpenForm, values: FormDraft['values']) => void;
  closed: (form: OpenForm) => Promise<void>;
  sent: (form: OpenForm) => Promise<void>;
  of: (user: UserId, of: string) => FormDraft | undefined;
};

/** Open forms that are remembered; whoever leaves more of them open loses the oldest. */
const most = 1000;

export function createDrafts({ store, clock }: { store: Store; clock: Clock }): Drafts {
  const open = new Map<string, FormDraft['values']>();
  return {
    typed: ({ viewId }, values) => {
      open.delete(viewId);
      open.set(viewId, values);
      const [oldest] = open.keys();
      if (open.size > most && oldest !== undefined) open.delete(oldest);
    },
    closed: async ({ viewId, user, of }) => {
      const values = open.get(viewId);
      if (values === undefined) return;
      const draft = { user, of, values, at: clock.now().toISOString() };
      const result = await store.update((state) => keepDraft(state, draft), user, {
        action: 'draft-kept',
      });
      if (result.saved) open.delete(viewId);
    },
    sent: async ({ viewId, user, of }) => {
      open.delete(viewId);
      if (draftOf(store.read(), { user, of }) === undefined) return;
      await store.update((state) => dropDraft(state, { user, of }), user, {
        action: 'draft-dropped',
      });
    },
    of: (user, of) => draftOf(store.read(), { user, of }),
  };
}
