/** 一回りを読む: the steps of the tour, out of the table in README.ja.md that people follow. */

/** What is done with the hands, in order. */
export type Move =
  /** **図で見る** */
  | { kind: 'press'; name: string }
  /** **担当課**に「経済課」, **対応区分**で「反映」 */
  | { kind: 'fill'; field: string; text: string }
  /** 「目指す姿5の指数は？」, into the field for messages */
  | { kind: 'say'; text: string };

export type Step = { who: string; moves: readonly Move[]; seen: readonly string[] };

const heading = '### 1分で一回り';
const token = /\*\*([^*]+)\*\*(?:[にで]「([^」]+)」)?|「([^」]+)」/g;

/** Returns every row whose first cell is a number. */
export function readTour(readme: string): readonly Step[] {
  const [, after = ''] = readme.split(heading);
  const [section = ''] = after.split('\n#');
  return section.split('\n').flatMap((line) => {
    const [, no = '', who = '', what = '', seen = ''] = line.split('|').map((cell) => cell.trim());
    return /^\d+$/.test(no) ? [{ who, moves: movesOf(what), seen: quotesOf(seen) }] : [];
  });
}

function movesOf(text: string): Move[] {
  return [...text.matchAll(token)].map(([, name, into, said = '']): Move => {
    if (name === undefined) return { kind: 'say', text: said };
    return into === undefined ? { kind: 'press', name } : { kind: 'fill', field: name, text: into };
  });
}

function quotesOf(text: string): string[] {
  return [...text.matchAll(/「([^」]+)」/g)].map(([, quote = '']) => quote);
}
