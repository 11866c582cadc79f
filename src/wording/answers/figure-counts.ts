/** 値の数え方: how many figures of each kind there are, and how many of them stand where. */

import type { FigureStage, FigureStatus } from '../../collection/figure-status.ts';
import { kindName } from '../entry.ts';
import type { PageTable } from '../page.ts';

const kinds = ['indicator', 'measure', 'project'] as const;

/**
 * Returns a number of figures, by kind where there are several kinds; nothing for none.
 *
 * @example countOf(figures); // '81件（指標22件、施策39件、重点事業20件）'
 */
export function countOf(figures: readonly Pick<FigureStatus, 'what'>[]): string | undefined {
  if (figures.length === 0) return undefined;
  const perKind = kinds.flatMap((kind) => {
    const { length } = figures.filter(({ what }) => what.kind === kind);
    return length === 0 ? [] : [`${kindName({ kind })}${length}件`];
  });
  return perKind.length === 1 ? perKind.join('') : `${figures.length}件（${perKind.join('、')}）`;
}

const columns: readonly (readonly [name: string, stages: readonly FigureStage[]])[] = [
  ['承認済み', ['entered']],
  ['承認待ち', ['waiting']],
  ['未入力', ['owed', 'late']],
  ['うち期限を過ぎたもの', ['late']],
  ['いまは入力不要', ['printed', 'baseline', 'ahead', 'not-asked']],
];

/** Returns how many figures of each kind stand where. */
export function stageTable(figures: readonly FigureStatus[]): PageTable {
  const rows = kinds
    .map((kind) => [kind, figures.filter(({ what }) => what.kind === kind)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([kind, own]) => [
      kindName({ kind }),
      ...columns.map(([, stages]) =>
        String(own.filter((one) => stages.includes(one.stage)).length),
      ),
    ]);
  return { caption: '入力の状況', columns: ['種類', ...columns.map(([name]) => name)], rows };
}
