/** 候補の名前: things between which a question does not decide, in full. */

import type { Plan } from '../domain/plan.ts';
import { goalWithName } from './goal-with-name.ts';
import { inQuotes } from './in-quotes.ts';
import { levelName } from './indicator-names.ts';

/**
 * Returns the name of a candidate by its id; `undefined` for an id that the plan does not have.
 *
 * @example
 * candidateName('5-A4', plan); // 目指す姿5の行動指標4「おしごとカフェでの求人数」
 * candidateName('project-17', plan); // 重点事業17「三茶おしごとカフェ」
 */
export function candidateName(id: string, plan: Plan): string | undefined {
  return (
    indicatorName(id, plan) ??
    secondName(id, plan) ??
    measureName(id, plan) ??
    projectOrGoalName(id, plan)
  );
}

/** Returns the ids without a second place of the same series, which would ask about one thing twice. */
export function distinctThings(ids: readonly string[], plan: Plan): string[] {
  const isAgain = (id: string, at: number) =>
    plan.indicators
      .find((indicator) => indicator.id === id)
      ?.sameSeriesAs.some((twin) => ids.includes(twin) && ids.indexOf(twin) < at) ?? false;
  return ids.filter((id, at) => ids.indexOf(id) === at && !isAgain(id, at));
}

function indicatorName(id: string, plan: Plan): string | undefined {
  const found = plan.indicators.find((indicator) => indicator.id === id);
  return (
    found && `目指す姿${found.goal}の${levelName(found.level)}${found.no}${inQuotes(found.name)}`
  );
}

function secondName(id: string, plan: Plan): string | undefined {
  const found = plan.indicators.find((indicator) => `second-${indicator.id}` === id);
  if (!found?.secondName) return undefined;
  const beside = `目指す姿${found.goal}の${levelName(found.level)}${found.no}`;
  return `${beside}に併記された名前${inQuotes(found.secondName.name)}`;
}

function measureName(id: string, plan: Plan): string | undefined {
  const found = plan.measureIndicators.find((indicator) => indicator.id === id);
  if (!found) return undefined;
  const measure = plan.measures.find(({ indicator }) => indicator === found.id);
  const place =
    measure && !measure.aligned ? `施策${inQuotes(measure.name)}の` : 'アクションプランの';
  return `${place}行動指標${inQuotes(found.name)}`;
}

function projectOrGoalName(id: string, plan: Plan): string | undefined {
  const no = Number(id.replace(/^(project|goal)-/, ''));
  if (id.startsWith('project-')) {
    const project = plan.projects.find((each) => each.no === no);
    return project && `重点事業${project.no}${inQuotes(project.name)}`;
  }
  const goal = id.startsWith('goal-') ? plan.goals.find((each) => each.no === no) : undefined;
  return goal && goalWithName(goal);
}
