import { expect, it } from 'vitest';
import { lockHolder } from '../../src/store/lock-holder.ts';
import { aHome, openedStore } from './stores.ts';

it('tells whether a living process owns the data, and which', async () => {
  const home = await aHome();
  const folder = home.path('store');
  expect(await lockHolder(folder)).toEqual({ held: false });
  for (let opening = 0; opening < 2; opening += 1) {
    const store = await openedStore(folder);
    expect(await lockHolder(folder)).toMatchObject({ held: true, holder: { pid: process.pid } });
    await store.close();
    expect(await lockHolder(folder)).toEqual({ held: false });
  }
  await home.remove();
});
