/** ブックの備考: one remark a line, and what kind of remark it is by the word in front. */

import type { Citation } from '../../domain/citation.ts';
import type { Remark } from '../../domain/indicator.ts';
import { readLines, type ReadCell, type WrittenCell } from './goal-cells.ts';
import { remarkKinds, remarkWords } from './goal-words.ts';

/** @example 「比較：数え方が変わりました。」 is of the kind `comparability`; without a word, `definition`. */
export function remarksIn(cell: WrittenCell, citation: Citation): ReadCell<Remark[]> {
  const lines = readLines(cell);
  if ('problem' in lines) return lines;
  return {
    read: lines.read.map((line) => {
      const kind = remarkKinds.find((one) =>
        new RegExp(`^${remarkWords[one]}[：:]`, 'u').test(line),
      );
      return kind === undefined
        ? { kind: 'definition', text: line, citation }
        : { kind, text: line.slice(remarkWords[kind].length + 1).trim(), citation };
    }),
  };
}

export function remarkLine({ kind, text }: Remark): string {
  return kind === 'definition' ? text : `${remarkWords[kind]}：${text}`;
}
