/** 変更履歴に載る変更: what the journal tells, read together with what is kept now. */

import { collectedOf } from '../../collection/collected.ts';
import type { AuditEntry } from '../../domain/audit.ts';
import type { Op } from '../../domain/change.ts';
import { Decision, type Entry } from '../../domain/entry.ts';
import { isFields } from '../../domain/json.ts';
import { type Revision, StageReached } from '../../domain/revision.ts';
import type { State } from '../../domain/state.ts';
import { isAboutGoal, isOfGoal } from './goals-of-change.ts';
import type { PaperRequest } from './paper.ts';

export type ToldChange =
  /** A value came into the answers, or out of them again; `other` held before, or holds again. */
  | { told: 'approved' | 'approval-withdrawn'; entry: Entry; other: Entry | undefined }
  /** A decision holds, holds no more, or holds again; so with the approval of a 系列断絶. */
  | { told: ToldOfRevision; revision: Revision }
  | { told: 'op'; op: Op }
  /** Its reason tells it: a plan or a whole goal came, or something was refused. */
  | { told: 'by-reason' };

type ToldOfRevision =
  | ('decided' | 'decision-withdrawn')
  | ('dropped' | 'drop-withdrawn')
  | ('break-approved' | 'break-withdrawn');

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
      : first === 'revisions' && op.path.length > 2
        ? ofDecided(id, op, state)
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

/** Also of one that was dropped since: what was handed out once is not taken out of the record. */
function ofDecided(id: string | undefined, op: Op, state: State): ToldChange | undefined {
  const revision = state.revisions.find(({ no }) => String(no) === id);
  if (revision === undefined) return undefined;
  const told = toldOfDecided(op, revision);
  return told && { told, revision };
}

function toldOfDecided(
  { path: [, , field], before, after }: Op,
  revision: Revision,
): ToldOfRevision | undefined {
  const isNew = isFields(after);
  switch (field) {
    case 'stages':
      if (StageReached.safeParse(after ?? before).data?.stage !== 'decided') return undefined;
      return isNew ? 'decided' : 'decision-withdrawn';
    case 'dropped':
      if (!wasDecided(revision, after ?? before)) return undefined;
      return isNew ? 'dropped' : 'drop-withdrawn';
    case 'breakApproved':
      return isNew ? 'break-approved' : 'break-withdrawn';
    default:
      return undefined;
  }
}

/** One that was dropped before its decision was never more than a proposal. */
function wasDecided({ stages }: Revision, dropped: unknown): boolean {
  const at = isFields(dropped) ? dropped['at'] : undefined;
  const decided = stages.find(({ stage }) => stage === 'decided');
  return typeof at === 'string' && decided !== undefined && decided.at <= at;
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
  return one.told !== 'op' || one.op.path[0] === 'plan';
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
    case 'decision-withdrawn':
    case 'dropped':
    case 'drop-withdrawn':
    case 'break-approved':
    case 'break-withdrawn':
      return isOfGoal(one.revision.change, goal, state);
    case 'op':
      return isAboutGoal(one.op, goal, state);
    case 'by-reason':
      return true;
  }
}

/** A new plan is new for every goal, whichever indicators it touches. */
function names({ adoption, reason = '' }: AuditEntry, goal: number): boolean {
  return adoption !== undefined || new RegExp(`目指す姿${goal}(?!\\d)`, 'u').test(reason);
}
