/** 読み残し: the folded question, in which what has been read is covered so it is read only once. */

/** Stands for a letter that has been read; it matches no pattern and separates what is around it. */
export const covered = '\uE000';

/** Half-open, in letters of the folded text. */
export type Span = readonly [from: number, to: number];

/** Returns the text with the spans covered; its length stays, so other spans still fit. */
export function cover(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (left, [from, to]) => left.slice(0, from) + covered.repeat(to - from) + left.slice(to),
    text,
  );
}

/** What a reader found, and the text with it covered. */
export type Found<T> = { found: readonly T[]; rest: string };

/**
 * Finds every match that `read` accepts and covers it; a match it refuses stays as it was.
 *
 * The pattern must be global. Each match is offered once, from left to right.
 */
export function take<T>(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray, following: string) => T | undefined,
): Found<T> {
  const found: T[] = [];
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const value = read(match, text.slice(end));
    if (value !== undefined) {
      found.push(value);
      spans.push([match.index, end]);
    }
  }
  return { found, rest: cover(text, spans) };
}
