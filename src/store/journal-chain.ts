/** 記録の連なり: all segments of a journal in their order, and how far each of them counts. */

import { join } from 'node:path';
import { namesIn } from './names-in.ts';
import { archiveFolder, journalFolder, parseSegmentName, type SegmentName } from './places.ts';
import { damaged, type Line, readSegment, type Segment } from './segment.ts';

/**
 * A segment counts for the changes after `after` up to `upTo`, where the next one goes on; what an
 * owner that was displaced wrote beyond that was never acknowledged.
 */
export type Link = SegmentName & { file: string; upTo: number };

/** Returns the segments of the journal and of the archive, oldest first. */
export async function journalChain(folder: string): Promise<Link[]> {
  const names = new Map([
    ...(await segmentsIn(journalFolder(folder))), // First: what is being moved is then seen twice
    ...(await segmentsIn(archiveFolder(folder))),
  ]);
  const segments = [...names].flatMap(([name, place]) => {
    const parsed = parseSegmentName(name);
    return parsed === undefined ? [] : [{ ...parsed, file: join(place, name) }];
  });
  const newestFirst = segments.toSorted((a, b) => b.epoch - a.epoch || b.after - a.after);
  let upTo = Infinity;
  const links = newestFirst.map((segment): Link => {
    const link = { ...segment, upTo };
    upTo = Math.min(upTo, segment.after);
    return link;
  });
  return links.reverse();
}

/** What a walk along the chain meets: each segment that it opened, then each line that counts. */
export type Found = { segment: Segment; link: Link; lines: readonly Line[] };

/**
 * Reads along the chain whatever comes after a change, without a gap.
 *
 * @throws {DataFileError} when a change is missing, or a line before the last one is damaged.
 */
export async function* readChain(chain: readonly Link[], after: number): AsyncGenerator<Found> {
  let seq = after;
  for (const link of chain) {
    if (link.after >= link.upTo || link.upTo <= after) continue;
    if (link.after > seq) throw damaged(link.file, 0, 'gap');
    const segment = await readSegment(link.file, link.upTo);
    const from = seq;
    const lines = segment.lines.filter(
      ({ change }) => change.seq > from && change.seq <= link.upTo,
    );
    yield { segment, link, lines };
    seq = lines.at(-1)?.change.seq ?? seq;
    if (link.upTo !== Infinity && seq < link.upTo) throw damaged(link.file, segment.whole, 'gap');
  }
}

async function segmentsIn(place: string): Promise<[string, string][]> {
  return (await namesIn(place)).map((name) => [name, place]);
}
