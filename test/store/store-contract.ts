/** What every store backend promises; each backend's test runs it. */

import { describe, expect, it } from 'vitest';
import type { State } from '../../src/domain/state.ts';
import type { Store } from '../../src/store/store.ts';

/** One place to keep things in, which can be opened again and again. */
export type Place = { open: (first: State) => Promise<Store> };

/** The state with another revision: the only thing these promises are about. */
export function withRevision(state: State, revision: number): State {
  return { ...state, plan: { ...state.plan, revision } };
}

export function storeContract(name: string, first: State, newPlace: () => Promise<Place>): void {
  const opened = async (): Promise<Store> => (await newPlace()).open(first);

  describe(name, () => {
    it('begins with the first content', async () => {
      const store = await opened();
      expect(store.read()).toEqual(first);
      await store.close();
    });

    it('keeps a change, also for those who open it later', async () => {
      const place = await newPlace();
      const store = await place.open(first);
      const result = await store.update((state) => withRevision(state, 7), 'U1');
      expect(result).toEqual({ saved: true, state: withRevision(first, 7) });
      expect(store.read()).toEqual(withRevision(first, 7));
      await store.close();
      const later = await place.open(first);
      expect(later.read()).toEqual(withRevision(first, 7));
      await later.close();
    });

    it('keeps the old state when the change is refused', async () => {
      const store = await opened();
      const refusal = { refused: 'plan-not-newer', stored: 2, offered: 1 } as const;
      expect(await store.update(() => refusal, 'U1')).toEqual({ saved: false, refusal });
      expect(store.read()).toEqual(first);
      await store.close();
    });

    it('lets every change see the one before, however many come at once', async () => {
      const store = await opened();
      const { revision } = first.plan;
      const changes = Array.from({ length: 20 }, () =>
        store.update((state) => withRevision(state, state.plan.revision + 1), 'U1'),
      );
      await Promise.all(changes);
      expect(store.read().plan.revision).toBe(revision + 20);
      await store.close();
    });

    it('goes on after a change that failed, with nothing of it kept', async () => {
      const store = await opened();
      const failing = store.update(() => {
        throw new Error('a mistake in decide');
      }, 'U1');
      await expect(failing).rejects.toThrow('a mistake in decide');
      await store.update((state) => withRevision(state, 9), 'U1');
      expect(store.read()).toEqual(withRevision(first, 9));
      await store.close();
    });

    it('does not let a decision change what it was given', async () => {
      const store = await opened();
      const changing = store.update((state) => {
        state.plan.indicators.pop(); // A long list, of which nothing would be noticed otherwise
        return state;
      }, 'U1');
      await expect(changing).rejects.toThrow(TypeError);
      expect(store.read()).toEqual(first);
      await store.close();
    });

    it('does not show what is not saved yet', async () => {
      const store = await opened();
      const saving = store.update((state) => withRevision(state, 5), 'U1');
      expect(store.read()).toEqual(first);
      await saving;
      await store.close();
    });
  });
}
