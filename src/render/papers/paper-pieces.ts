/** 材料の小分け: what a paper is made from, as short texts that go to a thread one after the other. */

import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { PaperFormat } from '../../domain/paper-kind.ts';
import type { State } from '../../domain/state.ts';
import type { PaperMaterial, PaperRequest } from '../../reports/papers/paper.ts';

export type PaperJob = { request: PaperRequest; format: PaperFormat; material: PaperMaterial };

/** The changes go the same way as the lists of the state; none of those has such a name. */
const history = '変更履歴';

/** So many comments are written out in about a millisecond. */
const atOnce = 50;

/**
 * Hands over a job in pieces, and lets everybody else have their turn before each of them.
 *
 * Ten thousand comments written out in one go hold up the bot for a tenth of a second. The state never
 * changes while they are: it is the frozen one of the moment at which the paper was asked for.
 */
export async function inPieces(job: PaperJob, take: (piece: string) => void): Promise<void> {
  const { state, changes } = job.material;
  const lists = Object.entries({ ...state, [history]: changes }).filter(([, value]) =>
    Array.isArray(value),
  );
  for (const [list, items] of lists) {
    if (!Array.isArray(items)) continue;
    for (let from = 0; from < items.length; from += atOnce) {
      await setImmediate();
      take(JSON.stringify({ list, items: items.slice(from, from + atOnce) }));
    }
  }
  await setImmediate();
  const inState = lists.filter(([list]) => list !== history);
  const empty = Object.fromEntries(inState.map(([list]) => [list, []]));
  take(
    JSON.stringify({
      job: { ...job, material: { ...job.material, changes: [], state: { ...state, ...empty } } },
    }),
  );
}

/** Both ends are of the same build, so what comes in has been checked by the compiler. */
const Piece = z.union([
  z.object({ list: z.string(), items: z.array(z.unknown()) }),
  z.object({ job: z.custom<PaperJob>() }),
]);
const Whole = z.custom<State>();
const History = z.custom<PaperMaterial['changes']>();

/** Returns what takes the pieces in their order, and gives back the job with the last of them. */
export function jobFromPieces(): (piece: string) => PaperJob | undefined {
  const lists = new Map<string, unknown[]>();
  return (text) => {
    const piece = Piece.parse(JSON.parse(text));
    if ('list' in piece) {
      const list = lists.get(piece.list) ?? [];
      list.push(...piece.items);
      lists.set(piece.list, list);
      return undefined;
    }
    const { job } = piece;
    const { [history]: changes = [], ...kept } = Object.fromEntries(lists);
    const state = Whole.parse({ ...job.material.state, ...kept });
    return { ...job, material: { ...job.material, state, changes: History.parse(changes) } };
  };
}
