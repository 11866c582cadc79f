/** 何についての意見か: what can be chosen in a form, and the short text that stands for each choice. */

import { Subject } from '../../domain/comment.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Offered } from '../../answers/matching.ts';
import { subjectName } from '../../wording/comment-names.ts';
import type { Choice } from '../blocks/fields.ts';
import { digest } from '../digest.ts';

export type SubjectChoice = Choice & Offered;

/** Slack takes no longer value of an option. */
const longest = 150;

/**
 * Returns all that a comment on a goal can be about, the most likely first: the goal and its
 * indicators, then their methods, outcomes, links, issues, 施策, 重点事業 and the whole vision.
 */
export function subjectsOf(goal: number, plan: Plan): Subject[] {
  const indicators = plan.indicators.filter((one) => one.goal === goal);
  const outcomes = indicators.filter(({ level }) => level !== 'action');
  const model = plan.logicModels.find((one) => one.goal === goal);
  const projects = plan.projects.toSorted(
    (one, other) => Number(other.goals.includes(goal)) - Number(one.goals.includes(goal)),
  );
  return [
    { kind: 'goal' },
    ...indicators.map(({ id }): Subject => ({ kind: 'indicator', indicator: id })),
    ...indicators.map(({ id }): Subject => ({ kind: 'method', indicator: id })),
    ...outcomes.map(({ id }): Subject => ({ kind: 'outcome', indicator: id })),
    ...(model?.statedLinks ?? []).map(({ from, to }): Subject => ({ kind: 'link', from, to })),
    ...(model?.issues ?? []).map(({ text }): Subject => ({ kind: 'issue', text })),
    ...plan.measures
      .filter((one) => one.goal === goal)
      .map(({ id }): Subject => ({ kind: 'measure', measure: id })),
    ...projects.map(({ no }): Subject => ({ kind: 'project', no })),
    { kind: 'whole' },
  ];
}

export function subjectChoice(subject: Subject, plan: Plan): SubjectChoice {
  return {
    value: codeOf(subject),
    label: subjectName(subject, plan),
    things: thingsOf(subject, plan),
  };
}

/** The text of an issue may be longer than an option can carry; then its digest stands for it. */
export function codeOf(subject: Subject): string {
  const code = JSON.stringify(subject);
  return code.length <= longest ? code : `${subject.kind} ${digest(subject)}`;
}

/**
 * Returns what a code stands for, among all that the plan has and what is `also` there: a comment
 * may be about an issue that the plan has had.
 */
export function subjectFrom(
  code: string,
  plan: Plan,
  also: readonly Subject[] = [],
): Subject | undefined {
  if (code.startsWith('{')) return Subject.parse(JSON.parse(code));
  const issues = plan.logicModels.flatMap(({ issues: all }) => all);
  const known = [...also, ...issues.map(({ text }): Subject => ({ kind: 'issue', text }))];
  return known.find((one) => codeOf(one) === code);
}

function thingsOf(subject: Subject, { measures }: Plan): string[] {
  switch (subject.kind) {
    case 'indicator':
    case 'method':
    case 'outcome':
      return [subject.indicator];
    case 'link':
      return [subject.from, subject.to];
    case 'measure':
      return measures.flatMap(({ id, indicator }) =>
        id === subject.measure && indicator !== null ? [indicator] : [],
      );
    case 'project':
      return [`project-${subject.no}`];
    case 'goal':
    case 'whole':
    case 'issue':
      return [];
  }
}
