/** Stories of what is told of a form too late, or of one that had come back. */

import { beforeEach, expect, it } from 'vitest';
import { beginState } from '../../src/domain/begin-state.ts';
import { createDrafts, type Drafts } from '../../src/slack/drafts.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';

const form = { viewId: 'V1', user: 'U9', of: 'enter-for-member 1' };
const now = new Date('2026-11-20T00:00:00Z');
let store: Store;
let drafts: Drafts;
beforeEach(() => {
  store = createMemoryStore(beginState(adoptedPlan()));
  drafts = createDrafts({ store, clock: { now: () => now, today: () => '2026-11-20' } });
});
const kept = () => store.read().drafts.map(({ values }) => values);

it('takes nothing for a draft that was sent, however late Slack tells of the typing', async () => {
  drafts.typed(form, { 'text.1': '受け身の指標で' });
  await drafts.sent(form, ['text.1', 'occasion']);
  drafts.typed(form, {
    'text.1': '受け身の指標です。',
    occasion: [{ value: 'fax', label: 'FAX' }],
  });
  await drafts.closed(form);
  expect(kept()).toEqual([]);
});

it('keeps what was typed into the next page before the last one was dealt with', async () => {
  drafts.typed(form, { 'text.1': '受け身の指標です。', 'text.2': '設問が' });
  await drafts.sent(form, ['text.1']);
  await drafts.closed(form);
  expect(kept()).toEqual([{ text: '設問が' }]);
});

it('keeps nothing of a form that was sent and closed', async () => {
  drafts.typed(form, { text: 'x' });
  await drafts.sent(form, ['text']);
  await drafts.closed(form);
  expect(kept()).toEqual([]);
});
