/** The folders in which a play on a failing disk begins: a new one, and one that needs repair. */

import { join } from 'node:path';
import { makeSmallStore } from './small-store.ts';

/** What is in the folder before the play, and which acknowledged changes that holds. */
export type Stage = {
  folder: string;
  files: ReadonlyMap<string, Buffer>;
  before: ReadonlyMap<string, string>;
};

/** A new folder, and one whose last line is torn, so that starting has to cut it off. */
export async function stagesIn(home: string): Promise<readonly Stage[]> {
  const folder = join(home, 'played');
  const small = await makeSmallStore(join(home, 'whole'), 3);
  const torn = small.files.get(small.segment)?.subarray(0, -5) ?? Buffer.alloc(0);
  const files = new Map([...small.files, [small.segment, torn]]);
  const before = new Map([...small.older, ...small.newer.slice(0, -1)]);
  return [
    { folder, files: new Map(), before: new Map() },
    { folder, files, before },
  ];
}
