/** バイトの検索: many texts are looked for in one pass, in every form in which a file may hold them. */

/** Where a pattern begins; `pattern` is its place in the list. */
export type Hit = { pattern: number; at: number; end: number };

export type ByteSearch = (bytes: Buffer) => Hit[];

/** Patterns are told apart by so many bytes before they are compared. */
const keyBytes = 4;

/** Returns a search that costs the length of what is searched, however many patterns there are. */
export function byteSearch(patterns: readonly Uint8Array[]): ByteSearch {
  const byKey = new Map<number, number[]>();
  const short: number[] = [];
  for (const [index, pattern] of patterns.entries()) {
    if (pattern.length < keyBytes) short.push(index);
    else {
      const key = keyOf(pattern);
      byKey.set(key, [...(byKey.get(key) ?? []), index]);
    }
  }
  const isAt = (bytes: Buffer, index: number, at: number): boolean => {
    const pattern = patterns[index];
    return pattern !== undefined && bytes.subarray(at, at + pattern.length).equals(pattern);
  };
  const hitAt = (pattern: number, at: number): Hit => ({
    ...{ pattern, at },
    end: at + (patterns[pattern]?.length ?? 0),
  });
  const shortHits = (bytes: Buffer): Hit[] =>
    short.flatMap((index) =>
      placesOf(bytes, patterns[index] ?? Buffer.of()).map((at) => hitAt(index, at)),
    );
  return (bytes) => {
    const hits = shortHits(bytes);
    if (byKey.size === 0) return hits;
    let key = 0;
    for (let end = 0; end < bytes.length; end += 1) {
      key = (key << 8) | (bytes[end] ?? 0); // The last four bytes, as a number with a sign
      if (end < keyBytes - 1) continue;
      const candidates = byKey.get(key);
      if (candidates === undefined) continue;
      const at = end - keyBytes + 1;
      for (const index of candidates) if (isAt(bytes, index, at)) hits.push(hitAt(index, at));
    }
    return hits;
  };
}

function keyOf(pattern: Uint8Array): number {
  return pattern.subarray(0, keyBytes).reduce((key, byte) => (key << 8) | byte, 0);
}

function placesOf(bytes: Buffer, pattern: Uint8Array): number[] {
  const places: number[] = [];
  if (pattern.length === 0) return places;
  for (let at = bytes.indexOf(pattern); at !== -1; at = bytes.indexOf(pattern, at + 1)) {
    places.push(at);
  }
  return places;
}

/** Returns the bytes of a text as it is, as JSON writes it, and as JSON in plain ASCII. */
export function formsOf(text: string): Buffer[] {
  const json = JSON.stringify(text).slice(1, -1);
  const ascii = json.replaceAll(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [...new Set([text, json, ascii])].map((form) => Buffer.from(form));
}
