/** 書きかけの番: hears what is typed into open forms, and keeps it when one is closed without sending. */

import type { Clock } from '../clock.ts';
import type { FormDraft } from '../domain/form-draft.ts';
import type { UserId } from '../domain/slack-id.ts';
import { draftOf, dropDraft, keepDraft } from '../review/form-drafts.ts';
import type { Store } from '../store/store.ts';
import { fieldOf } from './blocks/fields.ts';

export type OpenForm = { viewId: string; user: UserId; of: string };

/** What stands in a form, by the id of its block. */
export type Typing = FormDraft['values'];

export type Drafts = {
  /** Slack tells what stands in a form while it is typed into, but not when it is closed. */
  typed: (form: OpenForm, values: Typing) => void;
  closed: (form: OpenForm) => Promise<void>;
  /** `blocks` are those that were sent: what stood in them is no draft, however late it is told. */
  sent: (form: OpenForm, blocks: readonly string[]) => Promise<void>;
  of: (user: UserId, of: string) => FormDraft | undefined;
};

/** Open forms that are remembered; whoever leaves more of them open loses the oldest. */
const most = 1000;

export function createDrafts({ store, clock }: { store: Store; clock: Clock }): Drafts {
  const open = new Map<string, Typing>();
  const alreadySent = new Map<string, ReadonlySet<string>>();
  const unsent = (viewId: string, values: Typing): Typing => {
    const sent = alreadySent.get(viewId);
    return Object.fromEntries(Object.entries(values).filter(([block]) => !sent?.has(block)));
  };
  return {
    typed: ({ viewId }, values) => {
      putLast(open, viewId, unsent(viewId, values));
    },
    closed: async ({ viewId, user, of }) => {
      const blocks = open.get(viewId);
      if (blocks === undefined) return;
      const values = byField(blocks);
      const draft = { user, of, values, at: clock.now().toISOString() };
      const result = await store.update((state) => keepDraft(state, draft), user, {
        action: 'draft-kept',
      });
      if (result.saved) open.delete(viewId);
    },
    sent: async ({ viewId, user, of }, blocks) => {
      putLast(alreadySent, viewId, new Set([...(alreadySent.get(viewId) ?? []), ...blocks]));
      const left = unsent(viewId, open.get(viewId) ?? {});
      if (Object.keys(left).length === 0) open.delete(viewId);
      else open.set(viewId, left);
      if (draftOf(store.read(), { user, of }) === undefined) return;
      await store.update((state) => dropDraft(state, { user, of }), user, {
        action: 'draft-dropped',
      });
    },
    of: (user, of) => draftOf(store.read(), { user, of }),
  };
}

function putLast<Value>(map: Map<string, Value>, viewId: string, value: Value): void {
  map.delete(viewId);
  map.set(viewId, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}

/** The next time it is opened, a form that had come back begins with its first blocks again. */
function byField(values: Typing): Typing {
  return Object.fromEntries(Object.entries(values).map(([block, one]) => [fieldOf(block), one]));
}
