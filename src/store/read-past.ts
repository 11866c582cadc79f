/** 過去を読む: the present state with all later changes taken back. */

import type { Change } from '../domain/change.ts';
import { freezeJson, isFields } from '../domain/json.ts';
import { createUndo } from '../domain/undo.ts';
import { segmentsBack } from './journal-back.ts';
import type { Kept } from './kept.ts';
import type { Past, Point } from './store.ts';
import { damaged } from './segment.ts';
import type { Version } from './updates.ts';

type Request<S extends object> = { folder: string; kept: Kept<S>; now: Version<S>; point: Point };

/**
 * Returns the state up to a point. Reads only as far back as it must, without the lock.
 *
 * Beyond a change of the stored form nothing is taken back: the values before it have another shape. The
 * last change in the older form is the first that can be asked of.
 *
 * @throws {DataFileError} when the history is damaged, or does not lead to the present state.
 */
export async function readPast<S extends object>(request: Request<S>): Promise<Past<S>> {
  const { folder, kept, now } = request;
  const back = await goneBack(request);
  if (!('seq' in back)) return back;
  if (back.seq === now.seq) return { found: true, state: now.state, seq: now.seq };
  freezeJson(back.document);
  if (!isKept(kept, back.document)) throw damaged(folder, 0, 'misfit');
  return { found: true, state: back.document, seq: back.seq };
}

type Back = { document: object; seq: number } | Extract<Past<unknown>, { found: false }>;

async function goneBack<S extends object>({ folder, kept, now, point }: Request<S>): Promise<Back> {
  if (!isFields(now.state)) throw new TypeError('Cannot go back from what is no document');
  const back = createUndo(now.state);
  let seq = now.seq;
  let since = point.moment;
  const takeBack = (change: Change, file: string): void => {
    if (change.seq !== seq || !back.undo(change)) throw damaged(file, 0, 'misfit');
    seq -= 1;
  };
  for await (const { file, head, changes } of segmentsBack(folder)) {
    const isOlder = head.format !== kept.format;
    for (const change of changes.filter((one) => one.seq <= now.seq)) {
      const reached = reaches(point, change);
      if (reached === 'other-history') return { found: false, why: reached };
      if (reached) return { document: back.document(), seq };
      if (isOlder) return { found: false, why: 'before-first', since: change.at };
      takeBack(change, file);
    }
    since = head.at;
  }
  const isKeptThen = 'seq' in point || Date.parse(since) <= Date.parse(point.moment);
  return isKeptThen
    ? { document: back.document(), seq }
    : { found: false, why: 'before-first', since };
}

/** Whether a change belongs to the past that is asked for. */
function reaches(point: Point, { seq, at }: Change): boolean | 'other-history' {
  const isThen = Date.parse(at) <= Date.parse(point.moment);
  if (!('seq' in point)) return isThen;
  if (seq > point.seq) return false;
  return isThen ? true : 'other-history';
}

/** The schema changes nothing, so the document need not be its copy. */
function isKept<S extends object>({ schema }: Kept<S>, state: unknown): state is S {
  return schema.safeParse(state).success;
}
