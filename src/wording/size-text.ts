/** 大きさの書き方: bytes as people read them. */

/**
 * Returns a size with one decimal at most.
 *
 * @example
 * sizeText(512); // '512バイト'
 * sizeText(1_572_864); // '1.5MB'
 */
export function sizeText(bytes: number): string {
  const [name, unit] = units.find(([, size]) => bytes >= size) ?? ['バイト', 1];
  const rounded = Math.round((bytes / unit) * 10) / 10;
  return `${rounded}${name}`;
}

const units: readonly (readonly [string, number])[] = [
  ['TB', 1024 ** 4],
  ['GB', 1024 ** 3],
  ['MB', 1024 ** 2],
  ['KB', 1024],
];
