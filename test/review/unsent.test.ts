import { expect, it } from 'vitest';
import type { Post } from '../../src/domain/outbox.ts';
import { unsentPosts } from '../../src/review/unsent.ts';

const now = new Date('2026-11-20T01:00:00.000Z');
const aPost = (key: string, addedAt: string, state: Post['state']): Post => ({
  ...{ key, addedAt, state, content: { kind: 'comment', comment: 1 } },
});

it('names what has failed at once, and the rest after ten minutes', () => {
  const failed = { status: 'failed', code: 'is_archived', at: now.toISOString() } as const;
  const outbox = [
    aPost('failed just now', '2026-11-20T00:59:00.000Z', failed),
    aPost('in doubt for ten minutes', '2026-11-20T00:50:00.000Z', { status: 'sending' }),
    aPost('in doubt for longer', '2026-11-20T00:49:59.000Z', { status: 'sending' }),
    aPost('just added', '2026-11-20T00:59:00.000Z', { status: 'due' }),
    aPost('long due', '2026-11-20T00:00:00.000Z', { status: 'due' }),
  ];
  const keys = unsentPosts({ outbox }, now).map(({ key }) => key);
  expect(keys).toEqual(['failed just now', 'in doubt for longer', 'long due']);
});
