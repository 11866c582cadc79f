/** 字形: which characters a font can draw, read from its own table (cmap, formats 4 and 12). */

/** Returns whether a TrueType font has a glyph for a code point. */
export function glyphsOf(font: Uint8Array): (codePoint: number) => boolean {
  const bytes = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(bytes, 'cmap');
  const offsets = Array.from(
    { length: bytes.getUint16(cmap + 2) },
    (_, at) => cmap + bytes.getUint32(cmap + 4 + at * 8 + 4),
  );
  const ranges = offsets.flatMap((at) => rangesIn(bytes, at));
  const known = new Map<number, boolean>(); // The same characters stand in every picture
  return (codePoint) => {
    const has =
      known.get(codePoint) ?? ranges.some(({ from, to }) => from <= codePoint && codePoint <= to);
    known.set(codePoint, has);
    return has;
  };
}

type Range = { from: number; to: number };

function tableAt(bytes: DataView, name: string): number {
  const records = Array.from({ length: bytes.getUint16(4) }, (_, at) => 12 + at * 16);
  const nameAt = (at: number): string =>
    String.fromCharCode(...[0, 1, 2, 3].map((one) => bytes.getUint8(at + one)));
  const found = records.find((at) => nameAt(at) === name);
  if (found === undefined) throw new Error(`Cannot find the table ${name} in a font`);
  return bytes.getUint32(found + 8);
}

function rangesIn(bytes: DataView, at: number): Range[] {
  const format = bytes.getUint16(at);
  if (format === 12) return groups(bytes, at);
  return format === 4 ? segments(bytes, at) : [];
}

function groups(bytes: DataView, at: number): Range[] {
  return Array.from({ length: bytes.getUint32(at + 12) }, (_, no) => {
    const group = at + 16 + no * 12;
    return { from: bytes.getUint32(group), to: bytes.getUint32(group + 4) };
  });
}

/** The last segment, 0xFFFF, only marks the end. */
function segments(bytes: DataView, at: number): Range[] {
  const count = bytes.getUint16(at + 6) / 2;
  return Array.from({ length: count }, (_, no) => ({
    from: bytes.getUint16(at + 16 + count * 2 + no * 2),
    to: bytes.getUint16(at + 14 + no * 2),
  })).filter(({ to }) => to !== 0xffff);
}
