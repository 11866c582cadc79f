/** 意見の絞り込み: whether a comment, as the reader sees it, is one of those asked for. */

import type { Subject } from '../domain/comment.ts';
import { type FiscalYear, fiscalYearOf } from '../domain/fiscal-year.ts';
import type { Plan } from '../domain/plan.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import { dayOf } from '../review/moment.ts';
import type { SeenComment } from '../review/seen-by.ts';
import type { CommentStatus, Member, Query } from './query.ts';

/**
 * Tells whether a comment meets every condition of a query.
 *
 * Only what the reader sees is looked at: an anonymous comment belongs to nobody here, and so no name
 * finds it.
 */
export function asksForComment(query: Query, comment: SeenComment, plan: Plan): boolean {
  const { goals, steps, fiscalYear } = query;
  return (
    isAmong(comment.goal, goals) &&
    isAmong(comment.classification.step, steps) &&
    (fiscalYear === undefined || yearOf(comment) === fiscalYear) &&
    hasKind(query, comment) &&
    isAboutAsked(query, comment, plan)
  );
}

function hasKind({ members, categories, status = [] }: Query, comment: SeenComment): boolean {
  const category = comment.response?.versions.at(-1)?.category;
  return (
    isAmong(category, categories) &&
    (members === undefined || members.some((one) => isBy(one, comment))) &&
    status.every((one) => hasStatus[one](comment))
  );
}

function isAmong(value: unknown, asked: readonly unknown[] | undefined): boolean {
  return asked === undefined || asked.includes(value);
}

/** What was entered under a name is also whose who is called so. */
function isBy({ user, name }: Member, { author }: SeenComment): boolean {
  if (author === 'anonymous') return false;
  return 'user' in author ? author.user === user : author.name === name;
}

const hasStatus: Readonly<Record<CommentStatus, (comment: SeenComment) => boolean>> = {
  late: ({ isLate }) => isLate,
  'with-proposal': ({ versions }) => (versions.at(-1)?.proposal ?? null) !== null,
  withdrawn: ({ isWithheld }) => isWithheld,
  'without-step': ({ classification }) => classification.step === 'none',
};

/** When it was said; of a withdrawn one others no longer see even that. */
function yearOf({ origin, versions, deletedAt }: SeenComment): FiscalYear | undefined {
  if (origin.via === 'proxy') return fiscalYearOf(origin.on);
  const [first] = versions;
  if (first !== undefined) return fiscalYearOf(dayOf(first.key));
  return deletedAt === null ? undefined : fiscalYearOf(tokyoTime(deletedAt).date);
}

/** Indicators, 施策 and 重点事業 that were named are alternatives; a level narrows indicators. */
function isAboutAsked(query: Query, { classification }: SeenComment, plan: Plan): boolean {
  const { indicators = [], measures = [], projects = [], level } = query;
  const { about } = classification;
  const ids = about.flatMap(indicatorsIn);
  const named = indicators.length + measures.length + projects.length;
  const isNamed =
    indicators.some((id) => ids.includes(id)) ||
    measures.some((id) => about.some((one) => measuredBy(one, plan).some((own) => own === id))) ||
    projects.some((no) => about.some((one) => one.kind === 'project' && one.no === no));
  const levels = plan.indicators.filter(({ id }) => ids.includes(id)).map((one) => one.level);
  return (named === 0 || isNamed) && (level === undefined || levels.includes(level));
}

function indicatorsIn(subject: Subject): string[] {
  if ('indicator' in subject) return [subject.indicator];
  return subject.kind === 'link' ? [subject.from, subject.to] : [];
}

function measuredBy(subject: Subject, { measures }: Plan): (string | null)[] {
  if (subject.kind !== 'measure') return [];
  return measures.filter(({ id }) => id === subject.measure).map(({ indicator }) => indicator);
}
