/** 数値を探す: the figure that a number or a printed name in a table means, and no guessed one. */

import { versionIn } from '../domain/as-of.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { State } from '../domain/state.ts';
import { type Collected, collected, projectFigureId } from './collected.ts';
import { folded } from './folded.ts';

export type FoundFigure =
  | { figure: Collected }
  | { problem: 'unknown-figure'; said: string }
  /** Several figures have that name. */
  | { problem: 'ambiguous-name'; said: string; ids: readonly string[] };

export type FigureFinder = {
  /** By its number, or by a name that only one figure has. */
  find: (said: string) => FoundFigure;
  isNameOf: (said: string, figure: Collected) => boolean;
  /** Not so for the name of what stood there before, or stands there after, a 差替え. */
  isNameIn: (said: string, figure: Collected, fiscalYear: FiscalYear) => boolean;
};

/** Returns the finder for the figures that are collected now. */
export function figureFinder(kept: Pick<State, 'plan' | 'rules' | 'revisions'>): FigureFinder {
  const figures = collected(kept);
  const byNumber = new Map<string, Collected>();
  const byName = new Map<string, Collected[]>();
  const names = new Map<string, ReadonlySet<string>>();
  for (const figure of figures) {
    for (const id of [figure.target, ...figure.sameAs]) byNumber.set(id.toUpperCase(), figure);
    const own = new Set(figureNames(figure, kept).map(folded));
    names.set(figure.target, own);
    for (const name of own) byName.set(name, [...(byName.get(name) ?? []), figure]);
  }
  return {
    find: (said) => {
      const numbered = byNumber.get(folded(said).toUpperCase());
      if (numbered !== undefined) return { figure: numbered };
      const [first, ...others] = byName.get(folded(said)) ?? [];
      if (first === undefined) return { problem: 'unknown-figure', said };
      const ids = [first, ...others].map(({ target }) => target);
      return others.length === 0 ? { figure: first } : { problem: 'ambiguous-name', said, ids };
    },
    isNameIn,
    isNameOf: (said, { target }) => names.get(target)?.has(folded(said)) ?? false,
  };
}

/** A name that no version carries is for `isNameOf` to judge. */
function isNameIn(said: string, { versions = [] }: Collected, fiscalYear: FiscalYear): boolean {
  const named = versions.filter(({ name, nameVariants }) =>
    [name, ...nameVariants].some((one) => folded(one) === folded(said)),
  );
  const series = versionIn(versions, fiscalYear)?.seriesBreak?.no;
  return named.length === 0 || named.some(({ seriesBreak }) => seriesBreak?.no === series);
}

/**
 * Returns the names under which the plan prints a figure, or a 見直し calls it, the fullest first: a
 * figure of a 重点事業 is often called 「開催回数」 and no more.
 *
 * @example pp-8-1
 * figureNames(figure, state); // ['メールマガジンによる産業情報の発信：配信数', '配信数']
 */
export function figureNames(
  {
    target,
    sameAs,
    name,
    versions = [],
  }: Pick<Collected, 'target' | 'sameAs' | 'name' | 'versions'>,
  { plan }: Pick<State, 'plan'>,
): string[] {
  const ids = new Set<string>([target, ...sameAs]);
  const project = plan.projects.find(({ no, progress }) =>
    progress.some((_, at) => projectFigureId(no, at + 1) === target),
  );
  const projectNames = project === undefined ? [] : [project.name, ...project.nameVariants];
  const printed = plan.indicators
    .filter(({ id }) => ids.has(id))
    .flatMap((one) => [one.name, ...one.nameVariants]);
  const renamed = versions.flatMap((one) => [one.name, ...one.nameVariants]);
  return [
    ...new Set([...projectNames.map((one) => `${one}：${name}`), name, ...printed, ...renamed]),
  ];
}
