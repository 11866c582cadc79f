/** 知らない限定: 「児童相談所の相談件数」 is not our 相談件数; the bot asks instead of answering. */

import { foldWord } from './fold.ts';
import { leftovers, unreadWords } from './leftovers.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import type { NameMention } from './names.ts';
import { covered } from './surface.ts';

const justBefore = new RegExp(`(?:^|[\\s、。,「」])([^${covered}\\s、。,「」]+)の$`);

/** Katakana is folded, so a long stretch of hiragana may be a foreign word: はろーわーく. */
const mayBeWord = /[ぁ-んー]{4,}/g;

/** Returns the words that stand as a modifier before a name and that nothing knows. */
export function strangersBeforeNames({ names, left }: Mentions, lexicon: Lexicon): string[] {
  return names.filter(isGeneric).flatMap(({ spans, means }) => {
    const start = Math.min(...spans.map(([from]) => from));
    const modifier = justBefore.exec(left.slice(0, start))?.[1];
    if (modifier === undefined) return [];
    if (isPartOfName(modifier, means, lexicon)) return [];
    const unknown = leftovers(modifier, lexicon);
    const isUnknown =
      unreadWords(unknown).length > 0 || unknown.some((stretch) => stretch.match(mayBeWord));
    return isUnknown ? [modifier] : [];
  });
}

/** 求人数, 満足度: such words could be anybody's; おしごとカフェの求人数 could not. */
function isGeneric({ spans, length }: NameMention): boolean {
  return spans.length === 1 && length <= longestGeneric;
}

const longestGeneric = 5;

/** 「創業支援の証明書」: the modifier stands in the thing's own full name. */
function isPartOfName(modifier: string, means: readonly string[], { names }: Lexicon): boolean {
  const letters = foldWord(modifier);
  return names.some(
    (entry) =>
      entry.means.some((id) => means.includes(id)) &&
      entry.words.some((word) => word.includes(letters)),
  );
}
