/** 集めている値のうち問われたもの: which figures a question about deadlines or owners is about. */

import { type Collected, collected } from '../collection/collected.ts';
import type { CollectionRecord } from '../collection/record.ts';
import type { Plan } from '../domain/plan.ts';
import { seriesFacts } from './indicator-facts.ts';
import { askedGoals } from './loaded-goals.ts';
import type { Query } from './query.ts';
import type { Row } from './row.ts';
import { selectIndicators, yearOf } from './selection.ts';

/** Returns the figures that are named, or those of the goals and the level, or all, in order. */
export function askedFigures(query: Query, record: CollectionRecord): Collected[] {
  const all = collected(record);
  const { indicators = [], measures = [], projects = [], level } = query;
  const named = new Set<string>([...indicators, ...measures]);
  if (named.size + projects.length > 0) {
    return all.filter(
      ({ target, sameAs, kind }) =>
        [target, ...sameAs].some((id) => named.has(id)) ||
        (kind === 'project' && projects.some((no) => target.startsWith(`pp-${no}-`))),
    );
  }
  const goals = askedGoals(query, record.plan)?.map(({ no }) => no);
  const levelOf = new Map<string, string>(
    record.plan.indicators.map((one) => [one.id, one.level] as const),
  );
  return all
    .filter((one) => goals === undefined || one.goals.some((goal) => goals.includes(goal)))
    .filter(
      ({ target, sameAs }) =>
        level === undefined || [target, ...sameAs].some((id) => levelOf.get(id) === level),
    );
}

/** Whether something was named, rather than all figures being meant. */
export function isNarrowed({
  indicators,
  measures,
  projects,
  goals,
  policies,
  level,
}: Query): boolean {
  return [indicators, measures, projects, goals, policies, level].some((one) => one !== undefined);
}

/** Returns the indicators that were named as rows for programs: what is asked of them is in words. */
export function namedRows(query: Query, plan: Plan): Row[] {
  if (query.indicators === undefined) return [];
  const facts = seriesFacts(plan, selectIndicators(query, plan), yearOf(query, plan));
  return facts.map(({ row }) => row);
}
