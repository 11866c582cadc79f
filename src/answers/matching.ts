/** 打ちかけの名前: which of the offered things somebody probably means while still typing. */

import { resolveAsked } from './understand/asked.ts';
import { foldWord } from './understand/fold.ts';
import type { Lexicon } from './understand/lexicon.ts';
import { canonical, readMentions } from './understand/mentions.ts';

/** `things` are what it is about: `5-A4`, `mi-03`, `project-3`. */
export type Offered = { label: string; things: readonly string[] };

/** Years that somebody may type do not matter here. */
const anyDay = '2026-04-01';

/**
 * Returns the offered things that fit what was typed, best first; all of them for nothing.
 *
 * First those whose label holds the letters, in whatever kana or width; then those that are called so
 * by number (5-A4), nickname or reading; then those whose nickname begins like it.
 */
export function matching<One extends Offered>(
  typed: string,
  offered: readonly One[],
  { goal, lexicon }: { goal: number; lexicon: Lexicon },
): One[] {
  const parts = typed.split(/\s+/u).map((part) => wordsFor(part, lexicon));
  const said = parts.filter(({ length }) => length > 0);
  if (said.length === 0) return [...offered];
  const named = thingsNamed(typed, goal, lexicon);
  const nicknamed = thingsNicknamed(wordsFor(typed, lexicon), lexicon);
  const rankOf = ({ label, things }: One): number => {
    const letters = foldWord(label);
    if (said.every((words) => words.some((word) => letters.includes(word)))) return 0;
    if (things.some((thing) => named.has(thing))) return 1;
    return things.some((thing) => nicknamed.has(thing)) ? 2 : 3;
  };
  return offered
    .map((one) => ({ one, rank: rankOf(one) }))
    .filter(({ rank }) => rank < 3)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ one }) => one);
}

/** What was typed, in the plan's spelling, and what it is the beginning of: さんちゃ, しゅうしょ. */
function wordsFor(typed: string, lexicon: Lexicon): string[] {
  const folded = foldWord(typed);
  const meant = foldWord(canonical(typed, lexicon));
  const begun =
    folded.length < 2
      ? []
      : lexicon.spelling.filter(({ from }) => from.startsWith(folded)).map(({ to }) => to);
  return [...new Set([folded, meant, ...begun])].filter((word) => word !== '');
}

function thingsNamed(typed: string, goal: number, lexicon: Lexicon): Set<string> {
  const read = (text: string) =>
    resolveAsked(readMentions(canonical(text, lexicon), lexicon, { today: anyDay }), lexicon);
  const alone = read(typed);
  const { indicators, measures, projects, doubts } =
    alone.goals.length > 0 ? alone : read(`目指す姿${goal}の、${typed}`);
  return new Set([
    ...[...indicators, ...measures, ...projects.map((no) => `project-${no}`)],
    ...doubts.flatMap(({ candidates }) => candidates),
  ]);
}

function thingsNicknamed(words: readonly string[], lexicon: Lexicon): Set<string> {
  const begun = lexicon.names.filter((name) =>
    name.words.some((word) => words.some((typed) => word.startsWith(typed))),
  );
  return new Set(begun.flatMap(({ means }) => means));
}
