/** 資料の文書: a paper that staff go on writing, with every word in it; the .docx is drawn from it. */

export type PaperDocument = {
  title: string;
  /** What it is about, of which day. */
  head: readonly string[];
  /** On every page: for whom it is. Nothing where anybody may have it. */
  mark: string;
  parts: readonly DocumentPart[];
};

/** In texts a line break stays one. */
export type DocumentPart =
  | { is: 'heading'; text: string }
  | { is: 'subheading'; text: string }
  | { is: 'line'; text: string }
  | { is: 'point'; text: string }
  | { is: 'note'; text: string }
  | {
      is: 'table';
      /** `share` of the width, in percent. */
      columns: readonly { title: string; share: number }[];
      rows: readonly (readonly string[])[];
    };

/** Returns what stands above the parts where pages have no header of their own; no mark is said twice. */
export function topLines({ head, mark }: Pick<PaperDocument, 'head' | 'mark'>): readonly string[] {
  const isSaid = mark === '' || head.some((text) => text.includes(mark));
  return isSaid ? head : [...head, mark];
}
