/** 名前の読み: which things of the plan a question names, the longest reading winning. */

import { type Squashed, squash } from './fold.ts';
import type { NameEntry } from './plan-names.ts';
import { type Span, cover } from './surface.ts';

/** A thing that was named: its possible ids, and the letters that named it. */
export type NameMention = {
  means: readonly string[];
  /** Every one of the things is meant, not one of them. */
  all: boolean;
  spans: readonly Span[];
  length: number;
  /** Things that are called so only from a fiscal year on. */
  since?: NameEntry['since'];
};

/** Finds the names in a folded text and covers them, so that 三軒茶屋 is never read as a number. */
export function takeNames(
  text: string,
  entries: readonly NameEntry[],
): { mentions: readonly NameMention[]; rest: string } {
  const squashed = squash(text);
  const all = entries.flatMap((entry) => mentionOf(entry, squashed, text) ?? []);
  const longest = all.filter((mention) => !all.some((other) => saysMore(other, mention)));
  const clearest = longest.filter((mention) => !longest.some((other) => isClearer(other, mention)));
  const mentions = merged(clearest);
  return {
    mentions,
    rest: cover(
      text,
      mentions.flatMap(({ spans }) => [...spans]),
    ),
  };
}

function mentionOf(entry: NameEntry, squashed: Squashed, text: string): NameMention | undefined {
  const spans: Span[] = [];
  for (const word of entry.words) {
    const span = spanOf(word, squashed, text);
    if (span === undefined) return undefined;
    spans.push(span);
  }
  const { means, all, since } = entry;
  const mention = { means, all, spans, length: covers(spans) };
  return since === undefined ? mention : { ...mention, since };
}

/** Returns where a word first stands on its own, passing over marks and spaces inside it. */
function spanOf(word: string, { letters, at }: Squashed, text: string): Span | undefined {
  for (let start = letters.indexOf(word); start >= 0; start = letters.indexOf(word, start + 1)) {
    const first = at[start];
    const last = at[start + word.length - 1];
    if (first === undefined || last === undefined) return undefined;
    if (!cutsLatin(text, first, last + 1)) return [first, last + 1];
  }
  return undefined;
}

/** 「export」 holds no PORT: a Latin word begins and ends where Latin letters do. */
function cutsLatin(text: string, from: number, to: number): boolean {
  const isLatin = (at: number): boolean => /^[a-z]{2}$/.test(text.slice(at - 1, at + 1));
  return (from > 0 && isLatin(from)) || isLatin(to);
}

/** How many letters the spans cover together; overlapping words count once. */
function covers(spans: readonly Span[]): number {
  return new Set(spans.flatMap(([from, to]) => range(from, to))).size;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** 「セラ・サービスの加盟数」 says more than 「セラ・サービス」: the shorter reading falls away. */
function saysMore(one: NameMention, other: NameMention): boolean {
  return one.length > other.length && other.spans.every((span) => isInside(span, one.spans));
}

/** 「三軒茶屋」 with 「セミナー」 is clearer than the bare 「セミナー開催回数」 that it overlaps. */
function isClearer(one: NameMention, other: NameMention): boolean {
  return (
    one.spans.length > other.spans.length &&
    one.length >= other.length &&
    other.spans.every((span) => one.spans.some((own) => own[0] < span[1] && span[0] < own[1]))
  );
}

function isInside([from, to]: Span, spans: readonly Span[]): boolean {
  return spans.some(([start, end]) => start <= from && to <= end);
}

/** Two entries over the same letters are one mention with the meanings of both. */
function merged(mentions: readonly NameMention[]): NameMention[] {
  return mentions.reduce<NameMention[]>((kept, mention) => {
    const twin = kept.findIndex(
      (other) => saysAsMuch(other, mention) && saysAsMuch(mention, other),
    );
    const found = kept[twin];
    if (found === undefined) return [...kept, mention];
    const means = [...new Set([...found.means, ...mention.means])];
    const since = new Map([...(found.since ?? []), ...(mention.since ?? [])]);
    return kept.with(twin, { ...found, means, ...(since.size > 0 && { since }) });
  }, []);
}

function saysAsMuch(one: NameMention, other: NameMention): boolean {
  return other.spans.every((span) => isInside(span, one.spans));
}
