/** ジャーナルの1行: a checksum, a length and JSON, so that no damage reads as something else. */

import { crc32 } from 'node:zlib';

/** Bytes that stand before the JSON: 8 of checksum, a space, up to 9 of length, a space. */
const longestFrame = 20;

/** Returns `1c291ca3 14 {"epoch":3,…}` and a line end; the length counts the bytes of the JSON. */
export function encodeLine(content: object): Buffer {
  const json = Buffer.from(JSON.stringify(content));
  return Buffer.concat([Buffer.from(`${checksum(json)} ${json.length} `), json, lineEnd]);
}

const lineEnd = Buffer.of(0x0a);

export type DecodedLine = { content: unknown; end: number };

/**
 * Reads the line that begins at a byte.
 *
 * @returns nothing when there is no whole, undamaged line.
 */
export function decodeLine(bytes: Buffer, start: number): DecodedLine | undefined {
  const frame = bytes.toString('latin1', start, start + longestFrame);
  const [before = '', sum, length] = /^([0-9a-f]{8}) ([1-9][0-9]{0,8}) /.exec(frame) ?? [];
  const from = start + before.length;
  const to = from + Number(length);
  if (sum === undefined || to >= bytes.length || bytes[to] !== 0x0a) return undefined;
  const json = bytes.subarray(from, to);
  return checksum(json) === sum
    ? { content: JSON.parse(json.toString('utf8')), end: to + 1 }
    : undefined;
}

/** Tells whether any whole line begins at or after a byte, wherever its start has come to lie. */
export function hasLineFrom(bytes: Buffer, start: number): boolean {
  const rest = bytes.toString('latin1', start);
  return [...rest.matchAll(/[0-9a-f]{8} [1-9][0-9]{0,8} \{/g)].some(
    ({ index }) => decodeLine(bytes, start + index) !== undefined,
  );
}

/** Returns the CRC-32 in 8 hexadecimal digits. */
export function checksum(content: string | Uint8Array): string {
  return crc32(content).toString(16).padStart(8, '0');
}
