/** 画像の種類: read from the first bytes, because a name may say anything. */

const beginnings: readonly { type: string; bytes: readonly number[] }[] = [
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', bytes: [0x47, 0x49, 0x46, 0x38] },
];

/** Returns the type of a picture that a browser may show, and nothing for any other file. */
export function pictureType(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  return beginnings.find((one) => one.bytes.every((byte, at) => bytes[at] === byte))?.type;
}
