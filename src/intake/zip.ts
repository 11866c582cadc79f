/** 圧縮ファイル: the parts of a zip by name, unpacked one at a time and never beyond the limits. */

import { crc32, inflateRawSync } from 'node:zlib';
import type { Limits } from './limits.ts';
import { damaged, Unreadable } from './unreadable.ts';

export type Zip = {
  /** In lower case, with 「/」 between folders: some programs write other than they refer to. */
  names: ReadonlySet<string>;
  /** Returns a part unpacked, or nothing where there is none of that name. */
  part: (name: string) => Uint8Array | undefined;
};

type Entry = { method: number; crc: number; packed: number; unpacked: number; header: number };

const marks = { end: 0x06_05_4b_50, entry: 0x02_01_4b_50, header: 0x04_03_4b_50 };

/** Where everything together is smaller than this, no ratio is suspicious. */
const small = 10 * 1024 ** 2;

/**
 * Opens a zip by its central directory, without unpacking anything.
 *
 * Sizes are checked twice: all that are declared, before anything is unpacked; and each part against
 * its own, by a decompressor that stops there. Parts that lie in each other (how a small file holds
 * petabytes) and two of one name are refused. ZIP64 is taken for damage: 5 MB do not need it.
 */
export function openZip(bytes: Uint8Array, limits: Limits): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view, limits);
  const all = [...entries.values()];
  const unpacked = all.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (lieInEachOther(all)) throw damaged();
  const tooDense = unpacked > small && unpacked > bytes.length * limits.ratio;
  if (unpacked > limits.unpackedBytes || tooDense) {
    throw new Unreadable({ is: 'unpacks-too-large' });
  }
  return {
    names: new Set(entries.keys()),
    part: (name) => {
      const entry = entries.get(name.toLowerCase());
      return entry === undefined ? undefined : unpack(bytes, view, entry);
    },
  };
}

function entriesOf(bytes: Uint8Array, view: DataView, limits: Limits): Map<string, Entry> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new Unreadable({ is: 'too-many-parts', limit: limits.parts });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let no = 0; no < count; no += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== marks.entry) throw damaged();
    // Bit 0 says that the part is encrypted
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Unreadable({ is: 'password' });
    const nameLength = view.getUint16(at + 28, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    if (entries.has(name)) throw damaged();
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').toLowerCase();
}

/** A header is 30 bytes at least. */
function lieInEachOther(entries: readonly Entry[]): boolean {
  const inOrder = entries.toSorted((one, other) => one.header - other.header);
  return inOrder.some(({ header, packed }, at) => {
    const next = inOrder[at + 1];
    return next !== undefined && header + 30 + packed > next.header;
  });
}

/** The directory's end stands last, before a comment of 65,535 bytes at most. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === marks.end) return at;
  }
  throw damaged();
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { header, packed, unpacked } = entry;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== marks.header) throw damaged();
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw damaged();
  const part = inflated(bytes.subarray(start, start + packed), entry);
  if (part.length !== unpacked || crc32(part) !== entry.crc) throw damaged();
  return part;
}

function inflated(packed: Uint8Array, { method, unpacked }: Entry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(unpacked, 1) });
  } catch (error) {
    const lied = error instanceof RangeError && 'code' in error;
    throw lied ? new Unreadable({ is: 'unpacks-too-large' }) : damaged();
  }
}
