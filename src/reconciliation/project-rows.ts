/** 重点事業の行: which figure a row means that names a project in one cell and what it counts in another. */

import { halfWidth } from './marks.ts';
import type { NameBook } from './name-book.ts';
import type { ProjectThing, Thing } from './thing.ts';

/**
 * Returns what a row means, given the figures that it names and the cell that should name one.
 *
 * A row of the action plan names a project too, as the activity behind a 行動指標; that stays what it is. A
 * project's own name stands for its figure only where the row names nothing else: 「三茶おしごとカフェ | 就職者数」
 * is not its セミナー開催数.
 */
export function ofProjectRow(
  named: readonly Thing[],
  cells: readonly string[],
  { label, book }: { label: string; book: NameBook },
): readonly Thing[] {
  const ofProjects = cells.flatMap((cell) => book.ofProject(cell));
  if (ofProjects.length === 0) return named;
  const isNamed = (thing: Thing): boolean =>
    ofProjects.some((one) => thing.kind === 'project' && isSame(one, thing));
  const own = named.filter((thing) => thing.kind !== 'project' || isNamed(thing));
  const labelled = cells.flatMap((cell) => book.exactly(cell)).filter(isNamed);
  if (labelled.length > 0 && isNumbered(cells, book)) return labelled;
  if (own.some(isNamed)) return own;
  if (own.length > 0 || named.length > 0) return own;
  if (labelled.length > 0) return labelled;
  return label === '' || book.ofProject(label).length > 0 ? ofProjects : [];
}

/** 「14｜建設業の活性化と…｜補助件数」: by number and name it is the project's, whatever else counts 補助件数. */
function isNumbered(cells: readonly string[], book: NameBook): boolean {
  return cells.some((cell, at) => {
    const numbers = [cells[at - 1] ?? '', cell].map((one) =>
      /^\D{0,6}(\d{1,2})(?!\d)/u.exec(halfWidth(one)),
    );
    return book
      .ofProject(cell)
      .some(({ project }) => numbers.some((found) => Number(found?.[1]) === project.no));
  });
}

function isSame(one: ProjectThing, other: ProjectThing): boolean {
  return one.project.no === other.project.no && one.label === other.label;
}
