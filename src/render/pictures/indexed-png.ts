/** PNG: an image of few colours as the bytes of a PNG file, each point as its number in a palette. */

import { constants, crc32, deflateSync } from 'node:zlib';

/** As it was drawn: red, green, blue and opacity of each point, row by row. */
export type Points = { width: number; height: number; rgba: Uint8Array };

/** A number in a palette has one byte. */
const mostColours = 256;

/** Points mostly repeat the one before; to look for more than that takes twice as long. */
const packing = { strategy: constants.Z_RLE, memLevel: 9 };

/**
 * Returns a PNG that holds the same points, or nothing where a palette cannot: more than 256 colours,
 * or points that shine through.
 *
 * Our pictures have a few plain colours and the steps between them. So written they take half the
 * bytes and a third of the time of a PNG with four bytes a point.
 *
 * @example the logic model of goal 5, 1866 × 1771 points in 192 colours
 * indexedPng(points)?.length; // 224,000; 464,000 with four bytes a point
 */
export function indexedPng(points: Points): Uint8Array | undefined {
  const numbered = numberColours(points);
  if (numbered === undefined) return undefined;
  const { rows, palette } = numbered;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(points.width, 0);
  header.writeUInt32BE(points.height, 4);
  header.set([8, 3], 8); // Bits a point, and that it is a number in the palette
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, packing)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Every row begins with a 0, which says that its points stand there as they are. */
function numberColours({
  width,
  height,
  rgba,
}: Points): { rows: Buffer; palette: readonly number[] } | undefined {
  const points = asWholes(rgba);
  const rows = Buffer.alloc((width + 1) * height);
  const numbers = new Map<number, number>();
  let [colour, number] = [-1, 0];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const next = points[row * width + column] ?? 0;
      if (next !== colour) {
        colour = next;
        number = numbers.get(next) ?? numbers.set(next, numbers.size).size - 1;
        if (number === mostColours) return undefined;
      }
      if (number !== 0) rows[row * (width + 1) + column + 1] = number; // Most of it is paper
    }
  }
  const colours = new Uint8Array(Uint32Array.from(numbers.keys()).buffer);
  const isOpaque = colours.every((value, at) => at % 4 !== 3 || value === 255);
  return isOpaque ? { rows, palette: [...colours.filter((_, at) => at % 4 !== 3)] } : undefined;
}

/** A point as one number; they can be read so only from a place that is a multiple of four. */
function asWholes(rgba: Uint8Array): Uint32Array {
  const { buffer, byteOffset, byteLength } = rgba.byteOffset % 4 === 0 ? rgba : rgba.slice();
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
