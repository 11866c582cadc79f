/** 意見の表: pasted rows become remarks, all of them or none, each problem with its row. */

import type { CommentAuthor, CommentStep, Visibility } from '../domain/comment.ts';
import type { RosterPerson } from '../domain/roster.ts';
import { type PastedRow, pastedRows } from './sheet-cells.ts';
import { readHead, type SheetColumn, sheetColumns, type SheetHead } from './sheet-columns.ts';
import { speakerOf } from './speaker.ts';

export type Remark = {
  /** The row of the sheet. */
  no: number;
  author: CommentAuthor;
  /** Nothing where the words shall suggest it. */
  step: CommentStep | undefined;
  text: string;
  proposal: string | null;
  visibility: Visibility;
};

/** `no` is the row; what concerns the whole sheet has none. */
export type SheetProblem =
  | { problem: 'nothing-pasted' }
  | { problem: 'no-column' | 'column-twice'; column: SheetColumn }
  | { problem: 'no-speaker' | 'no-text' | 'too-many-cells'; no: number }
  | { problem: 'unknown-step' | 'unknown-visibility'; no: number; written: string }
  | { problem: 'several-speakers'; no: number; written: string; names: readonly string[] };

export type Sheet =
  { remarks: readonly Remark[]; unused: readonly string[] } | { problems: readonly SheetProblem[] };

/** Reads a sheet; nobody's words are given to another, and nothing private becomes public by a slip. */
export function readSheet(pasted: string, members: readonly RosterPerson[]): Sheet {
  const all = pastedRows(pasted);
  const head = readHead(all[0]?.cells ?? []);
  const rows = head === undefined ? all : all.slice(1);
  const { columns, unused } = head ?? usual;
  const wrong = [
    ...headProblems(columns),
    ...(rows.length === 0 ? [{ problem: 'nothing-pasted' } as const] : []),
  ];
  if (wrong.length > 0) return { problems: wrong };
  const read = rows.map((row) => readRow(row, columns, members));
  const problems = read.flatMap((one) => ('problems' in one ? one.problems : []));
  if (problems.length > 0) return { problems };
  return { remarks: read.flatMap((one) => ('remark' in one ? [one.remark] : [])), unused };
}

const usual: SheetHead = { columns: sheetColumns, unused: [] };

function headProblems(columns: SheetHead['columns']): SheetProblem[] {
  return sheetColumns.flatMap((column): SheetProblem[] => {
    const count = columns.filter((one) => one === column).length;
    if (count > 1) return [{ problem: 'column-twice', column }];
    const isNeeded = column === 'speaker' || column === 'text';
    return count === 0 && isNeeded ? [{ problem: 'no-column', column }] : [];
  });
}

type ReadRow = { remark: Remark } | { problems: readonly SheetProblem[] };

function readRow(
  { no, cells }: PastedRow,
  columns: SheetHead['columns'],
  members: readonly RosterPerson[],
): ReadRow {
  const cell = (column: SheetColumn): string => cells[columns.indexOf(column)]?.trim() ?? '';
  const [text, proposal] = [cell('text'), cell('proposal')];
  const author = readAuthor(no, cell('speaker'), members);
  const step = readStep(no, cell('step'));
  const visibility = readVisibility(no, cell('visibility'));
  const isTooLong = cells.slice(columns.length).some((one) => one.trim() !== '');
  const problems: SheetProblem[] = [
    ...(isTooLong ? [{ problem: 'too-many-cells', no } as const] : []),
    ...(text === '' ? [{ problem: 'no-text', no } as const] : []),
    ...[author, step, visibility].filter(isProblem),
  ];
  if (isProblem(author) || isProblem(step) || isProblem(visibility) || problems.length > 0) {
    return { problems };
  }
  const words = { text, proposal: proposal === '' ? null : proposal };
  return { remark: { no, author, ...step, ...words, ...visibility } };
}

function isProblem(read: object): read is SheetProblem {
  return 'problem' in read;
}

function readAuthor(
  no: number,
  written: string,
  members: readonly RosterPerson[],
): CommentAuthor | SheetProblem {
  if (written === '') return { problem: 'no-speaker', no };
  const found = speakerOf(written, members);
  if ('author' in found) return found.author;
  return { problem: 'several-speakers', no, written, names: found.several };
}

const stepWords: ReadonlyMap<string, CommentStep> = new Map([
  ...([1, 2, 3, 4, 5] as const).map((no): [string, CommentStep] => [String(no), no]),
  ['によらない意見', 'none'],
  ['によらない', 'none'],
]);

/** 「4」, 「手順４」, 「④」; blank leaves it to the words. */
function readStep(no: number, written: string): Pick<Remark, 'step'> | SheetProblem {
  if (written === '') return { step: undefined };
  const step = stepWords.get(bare(written).replace(/^(?:検証)?手順/u, ''));
  return step === undefined ? { problem: 'unknown-step', no, written } : { step };
}

const visibilityWords: ReadonlyMap<string, Visibility> = new Map([
  ['', 'public'],
  ['公開', 'public'],
  ['匿名', 'anonymous'],
  ['匿名で公開', 'anonymous'],
  ['事務局のみ', 'secretariat-only'],
  ['事務局だけ', 'secretariat-only'],
]);

/** Never guessed: what cannot be read must not become public. */
function readVisibility(no: number, written: string): Pick<Remark, 'visibility'> | SheetProblem {
  const visibility = visibilityWords.get(bare(written).replace(/\(.*\)$/u, ''));
  return visibility === undefined ? { problem: 'unknown-visibility', no, written } : { visibility };
}

function bare(written: string): string {
  return written.normalize('NFKC').replaceAll(/\s/gu, '');
}
