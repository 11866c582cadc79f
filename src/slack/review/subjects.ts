/** 何についての意見か: the choices of a form, each carrying its subject as text. */

import { Subject } from '../../domain/comment.ts';
import type { Plan } from '../../domain/plan.ts';
import { subjectName } from '../../wording/comment-names.ts';
import type { Choice } from '../blocks/fields.ts';

/** Slack shows at most so many options in a menu. */
const most = 100;

/** Returns what a comment on a goal can be about: the goal, its indicators and methods, its links. */
export function subjectChoices(goal: number, plan: Plan): Choice[] {
  const indicators = plan.indicators.filter((one) => one.goal === goal);
  const model = plan.logicModels.find((one) => one.goal === goal);
  const subjects: Subject[] = [
    { kind: 'goal' },
    ...indicators.map(({ id }): Subject => ({ kind: 'indicator', indicator: id })),
    ...indicators.map(({ id }): Subject => ({ kind: 'method', indicator: id })),
    ...(model?.statedLinks ?? []).map(({ from, to }): Subject => ({ kind: 'link', from, to })),
    ...(model?.issues ?? []).map(({ text }): Subject => ({ kind: 'issue', text })),
    { kind: 'whole' },
  ];
  return subjects
    .map((subject) => ({ value: codeOf(subject), label: subjectName(subject, plan) }))
    .filter(({ value }) => value.length <= 150)
    .slice(0, most);
}

/** What was suggested can always be kept, also a 重点事業 or another goal's indicator. */
export function subjectChoicesWith(about: readonly Subject[], goal: number, plan: Plan): Choice[] {
  const own = about.map((one) => ({ value: codeOf(one), label: subjectName(one, plan) }));
  const others = subjectChoices(goal, plan).filter(
    ({ value }) => !own.some((one) => one.value === value),
  );
  return [...own, ...others].slice(0, most);
}

export function codeOf(subject: Subject): string {
  return JSON.stringify(subject);
}

/** @throws what is not one of our own choices. */
export function subjectFrom(code: string): Subject {
  return Subject.parse(JSON.parse(code));
}
