import { beginState } from '../../src/domain/begin-state.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { readPlan } from '../../src/store/read-plan.ts';
import type { Store } from '../../src/store/store.ts';
import { storeContract } from './store-contract.ts';

const plan = await readPlan('data/plan.json');

storeContract('the memory store', beginState(plan), () => {
  let store: Store | undefined;
  return Promise.resolve({ open: async (first) => (store ??= createMemoryStore(first)) });
});
