/** 行を読む: one row of a file becomes a value for one figure and year, or all that is wrong with it. */

import { Entry } from '../domain/entry.ts';
import type { Cell } from './approved.ts';
import { cellOf as placeOf, type Collected, collectedIn } from './collected.ts';
import type { FigureFinder } from './find-figure.ts';
import { folded } from './folded.ts';
import type { WrittenRow } from './import-rows.ts';
import { readImportValue, type ReadValue, tooLong } from './read-import-value.ts';
import type { Read, RowProblem } from './row-problem.ts';
import { writtenFiscalYear } from './written-times.ts';

/** What a row says, once all of it is understood. */
export type ReadRow = ReadValue & {
  figure: Collected;
  cell: Cell;
  remark: string | null;
  evidence: string | null;
};

/** `cell` is the figure and year that the row is about, whatever else is wrong with it. */
export type ReadImportRow = { cell: Cell | undefined; content: Read<ReadRow> };

export function readImportRow(row: WrittenRow, finder: FigureFinder): ReadImportRow {
  const figure = figureOf(row, finder);
  const cell: Read<Cell> = 'read' in figure ? cellOf(row, figure.read, finder) : { problems: [] };
  const value = readImportValue(row);
  const words = wordsOf(row);
  const problems = [
    ...unseen(row),
    ...[figure, cell, value, words].flatMap((one) => ('problems' in one ? one.problems : [])),
  ];
  const isWhole = 'read' in figure && 'read' in cell && 'read' in value && 'read' in words;
  return {
    cell: 'read' in cell ? cell.read : undefined,
    content:
      isWhole && problems.length === 0
        ? {
            read: {
              figure: collectedIn(figure.read, cell.read.fiscalYear),
              cell: cell.read,
              ...value.read,
              ...words.read,
            },
          }
        : { problems },
  };
}

/** Names and units are only held against the plan; whatever else is kept must stand there itself. */
function unseen({ isHidden, formulas, faults }: WrittenRow): RowProblem[] {
  const computed = formulas.filter((column) => column !== 'name' && column !== 'unit');
  const faulty = faults.filter((one) => !computed.some((column) => column === one.column));
  return [
    ...(isHidden ? [{ problem: 'hidden' } as const] : []),
    ...computed.map((column) => ({ problem: 'formula', column }) as const),
    ...faulty.map((one) => ({ problem: 'fault', ...one }) as const),
  ];
}

function figureOf({ cells }: WrittenRow, { find, isNameOf }: FigureFinder): Read<Collected> {
  const { target, name } = cells;
  if (target === '' && name === '') return { problems: [{ problem: 'no-figure' }] };
  const found = find(target === '' ? name : target);
  if ('problem' in found) return { problems: [found] };
  const { figure } = found;
  if (name === '' || isNameOf(name, figure)) return { read: figure };
  return { problems: [{ problem: 'other-name', said: name, figure }] };
}

function cellOf({ cells }: WrittenRow, figure: Collected, { isNameIn }: FigureFinder): Read<Cell> {
  const fiscalYear = writtenFiscalYear(cells.fiscalYear);
  const what = kinds.find(([, words]) => words.includes(folded(cells.what)))?.[0];
  const problems: RowProblem[] = [];
  if (fiscalYear === undefined) problems.push({ problem: 'unknown-year', said: cells.fiscalYear });
  if (what === undefined) problems.push({ problem: 'unknown-kind', said: cells.what });
  if (what === 'planned' && figure.kind === 'indicator') problems.push({ problem: 'has-no-plan' });
  if (fiscalYear === undefined || what === undefined || problems.length > 0) return { problems };
  const said = cells.name;
  return isNameIn(said, figure, fiscalYear)
    ? { read: placeOf(figure, what, fiscalYear) }
    : { problems: [{ problem: 'other-name', said, figure: collectedIn(figure, fiscalYear) }] };
}

const kinds: readonly (readonly [Entry['what'], readonly string[]])[] = [
  ['actual', ['実績', '']],
  ['planned', ['計画', '目標']],
];

function wordsOf({ cells }: WrittenRow): Read<Pick<ReadRow, 'remark' | 'evidence'>> {
  const { remark, evidence } = cells;
  const { evidence: schema } = Entry.shape;
  const isAddress = /^https?:\/\//iu.test(evidence) && schema.safeParse(evidence).success;
  const problems: RowProblem[] = [
    ...tooLong('remark', remark),
    ...(evidence === '' || isAddress ? [] : [{ problem: 'no-address', said: evidence } as const]),
  ];
  const orNull = (text: string): string | null => (text === '' ? null : text);
  return problems.length > 0
    ? { problems }
    : { read: { remark: orNull(remark), evidence: orNull(evidence) } };
}
