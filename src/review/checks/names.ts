/** 名前の比べ方: how the checks read names, whatever brackets, points and letters they are written with. */

/** Returns a name with the marks that do not change what it says taken out. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/【再掲】|[\s・,、。()「」『』"'-]/g, '');
}

/** Returns a name without the brackets at its end: 「補助件数(見込み)」 → 「補助件数」. */
export function withoutBracket(name: string): string {
  return name.normalize('NFKC').replace(/\([^()]*\)$/, '');
}

/** Returns the ending of a name that is in a list, the longest first. */
export function endingOf(name: string, endings: readonly string[]): string | undefined {
  const plain = withoutBracket(name);
  return endings
    .toSorted((one, other) => other.length - one.length)
    .find((ending) => plain.endsWith(ending));
}
