import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkCopy, type Checked } from '../../src/store/check-copy.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { readDurable } from '../../src/store/read-durable.ts';
import type { State } from '../../src/domain/state.ts';
import { aHome, aStore, type Home, openedStore, raise } from './stores.ts';

let home: Home;
beforeEach(async () => {
  home = await aHome();
  await aStore(home.path('source'), 2);
});
afterEach(() => home.remove());

async function checked(copy: string): Promise<Checked<State>> {
  const folder = home.path('source');
  const before = await readDurable(folder, keptState);
  if (before === undefined) throw new Error('No source');
  return checkCopy(home.path(copy), { folder, before }, keptState);
}

/** Makes as many changes as the source has, to other values. */
async function another(name: string): Promise<void> {
  const store = await openedStore(home.path(name));
  await raise(store, 1);
  await store.update(
    ({ plan, ...rest }) => ({ ...rest, plan: { ...plan, revision: plan.revision + 100 } }),
    'U1',
  );
  await store.close();
}

it('passes a copy with the same content', async () => {
  await aStore(home.path('copy'), 2);
  expect(await checked('copy')).toMatchObject({ content: { seq: 2 } });
});

it('does not pass a sound store that holds something else at the same change', async () => {
  await another('copy');
  expect(await checked('copy')).toEqual({ doubt: { doubt: 'different', seq: 2 } });
});

it('does not pass a copy that ends before what the source held', async () => {
  await aStore(home.path('copy'), 1);
  expect(await checked('copy')).toEqual({ doubt: { doubt: 'behind', seq: 1, expected: 2 } });
});
