/** 記録を遡る: the segments of a journal newest first, for who wants to see what was before. */

import type { Change } from '../domain/change.ts';
import { journalChain } from './journal-chain.ts';
import { readSegment, type SegmentHead } from './segment.ts';

/** A segment that counts, with its changes newest first. */
export type SegmentBack = { file: string; head: SegmentHead; changes: readonly Change[] };

/** @throws {DataFileError} when a segment is damaged. */
export async function* segmentsBack(folder: string): AsyncGenerator<SegmentBack> {
  for (const { file, after, upTo } of (await journalChain(folder)).toReversed()) {
    if (after >= upTo) continue;
    const { head, lines } = await readSegment(file, upTo);
    if (head !== undefined) {
      yield { file, head, changes: lines.map(({ change }) => change).toReversed() };
    }
  }
}
