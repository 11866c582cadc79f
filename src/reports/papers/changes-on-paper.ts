/** 変更履歴に載る変更: what the journal tells, read together with what is kept now. */

import { collectedOf } from '../../collection/collected.ts';
import type { AuditEntry } from '../../domain/audit.ts';
import type { Op } from '../../domain/change.ts';
import { Decision, type Entry } from '../../domain/entry.ts';
import { isFields } from '../../domain/json.ts';
import { isDecided, type Revision, StageReached } from '../../domain/revision.ts';
import type { State } from '../../domain/state.ts';
import type { PaperRequest } from './paper.ts';

export type ToldChange =
  /** A value came into the answers, or out of them again; `other` held before, or holds again. */
  | { told: 'approved' | 'approval-withdrawn'; entry: Entry; other: Entry | undefined }
  | { told: 'decided'; revision: Revision }
  | { told: 'op'; op: Op }
  /** Its reason tells it: a plan or a whole goal came, or something was refused. */
  | { told: 'by-reason' };

export type ChangeOnPaper = { entry: AuditEntry; changes: readonly ToldChange[] };

/**
 * Returns the changes that a copy may show, oldest first.
 *
 * A change of a comment would tell that there is one, and of 事務局のみ nobody learns even that. So only
 * 事務局控え has everything; the other copies have what the answers rest on: the plan, approved values,
 * decided 見直し and goals that came in. How the bot came to send what it sent is in none of them.
 */
export function changesOnPaper(
  entries: readonly AuditEntry[],
  state: State,
  { goal, copy }: Pick<PaperRequest, 'goal' | 'copy'>,
): ChangeOnPaper[] {
  return entries.flatMap((entry) => {
    const told = entry.values.filter((op) => !isDelivery(op));
    if (told.length === 0 && entry.values.length > 0) return [];
    const all = told.map((op) => toldOf(op, state));
    const open = copy === 'for-secretariat' ? all : all.filter(isForAll);
    const own = goal === undefined ? open : open.filter((one) => isAbout(one, goal, state));
    if (own.length > 0) return [{ entry, changes: own }];
    const isWhole = isToldByReason(entry, copy) && (goal === undefined || names(entry, goal));
    return isWhole ? [{ entry, changes: [{ told: 'by-reason' }] }] : [];
  });
}

/** What waits to be sent, what somebody is typing, and where the bot has got to: nothing was decided by it. */
function isDelivery({ path: [list, , field] }: Op): boolean {
  if (list === 'outbox' || list === 'notices' || list === 'drafts') return true;
  return field === 'card' || field === 'highWater' || field === 'shown';
}

function toldOf(op: Op, state: State): ToldChange {
  const [first, place, field] = op.path;
  const id = typeof place === 'object' ? place.id : undefined;
  const known =
    first === 'entries' && field === 'decisions'
      ? decisionOn(id, op.after, state)
      : first === 'revisions' && field === 'stages'
        ? stageOn(id, op.after, state)
        : undefined;
  return known ?? { told: 'op', op };
}

function decisionOn(id: string | undefined, after: unknown, state: State): ToldChange | undefined {
  const entry = state.entries.find(({ no }) => String(no) === id);
  const { kind, at = '' } = Decision.safeParse(after).data ?? {};
  if (entry === undefined || (kind !== 'approved' && kind !== 'approval-withdrawn')) {
    return undefined;
  }
  return { told: kind, entry, other: heldBefore(entry, at, state) };
}

function stageOn(id: string | undefined, after: unknown, state: State): ToldChange | undefined {
  const revision = state.revisions.find(({ no }) => String(no) === id);
  const stage = StageReached.safeParse(after).data?.stage;
  return revision !== undefined && stage === 'decided' ? { told: 'decided', revision } : undefined;
}

/** As it stood at that moment. Entries of a cell are approved in the order of their numbers. */
function heldBefore(entry: Entry, at: string, { entries }: State): Entry | undefined {
  return entries.findLast(
    (one) =>
      one.no < entry.no &&
      one.target === entry.target &&
      one.what === entry.what &&
      one.fiscalYear === entry.fiscalYear &&
      one.series === entry.series &&
      one.decisions.findLast((decision) => decision.at <= at)?.kind === 'approved',
  );
}

/** A 事務局案 is internal, and so is a value that nobody has approved. */
function isForAll(one: ToldChange): boolean {
  if (one.told === 'op') return one.op.path[0] === 'plan';
  return one.told === 'decided' ? isDecided(one.revision) : true;
}

/** What is told without its values: those of a plan or a goal are hundreds. */
function isToldByReason(
  { action, adoption, values }: AuditEntry,
  copy: PaperRequest['copy'],
): boolean {
  if (adoption !== undefined || action === 'goal-added' || action === 'goal-taken-out') return true;
  return copy === 'for-secretariat' && values.length === 0;
}

function isAbout(one: ToldChange, goal: number, state: State): boolean {
  switch (one.told) {
    case 'approved':
    case 'approval-withdrawn':
      return collectedOf(one.entry, state)?.goals.includes(goal) ?? false;
    case 'decided':
      return isOf({ ...one.revision.change, ...worded(one.revision) }, goal);
    case 'op': {
      const { path, before, after } = one.op;
      const isOnTheWay = path.some((step) => typeof step !== 'string' && isId(step.id, goal));
      return isOnTheWay || isOf(before, goal) || isOf(after, goal);
    }
    case 'by-reason':
      return true;
  }
}

function worded({ change }: Revision): object {
  return change.kind === 'wording' ? change.of : {};
}

function isOf(value: unknown, goal: number): boolean {
  if (!isFields(value)) return false;
  return (
    value['goal'] === goal || [value['target'], value['indicator']].some((id) => isId(id, goal))
  );
}

/** @example isId('5-A4', 5); // true */
function isId(id: unknown, goal: number): boolean {
  return typeof id === 'string' && id.startsWith(`${goal}-`);
}

function names({ adoption, reason = '' }: AuditEntry, goal: number): boolean {
  return adoption === undefined
    ? reason.includes(`目指す姿${goal}（`)
    : adoption.indicators.some((id) => isId(id, goal));
}
