/** 追加した目指す姿: puts the content of a workbook into a plan, and takes it out again. */

import type { GoalAddition } from './goal-addition.ts';
import type { GoalNumber } from './goal.ts';
import type { Indicator } from './indicator.ts';
import type { Plan } from './plan.ts';

/** Whether a plan holds more of a goal than its name. */
export function holdsGoal({ indicators, logicModels }: Plan, goal: GoalNumber): boolean {
  return [...indicators, ...logicModels].some((one) => one.goal === goal);
}

/**
 * Returns the plan with a goal that it does not hold. Each list stays in the order of the goals, and
 * what stood there keeps its own; an indicator of the plan that the goal shows a second time names it.
 */
export function withGoal(plan: Plan, { document, content }: GoalAddition): Plan {
  const { logicModel } = content;
  return {
    ...plan,
    documents: [...plan.documents, document],
    indicators: inserted(plan.indicators.map(linkedTo(content.indicators)), content.indicators),
    logicModels: inserted(plan.logicModels, [logicModel]),
    sections: inserted(plan.sections, content.sections),
    measureIndicators: [...plan.measureIndicators, ...content.measureIndicators],
    measures: inserted(plan.measures, content.measures),
  };
}

/** Returns the plan as it was before `withGoal`. */
export function withoutGoal(plan: Plan, { goal, document, content }: GoalAddition): Plan {
  const others = <One extends { goal: GoalNumber }>(all: readonly One[]): One[] =>
    all.filter((one) => one.goal !== goal);
  const gone = new Set(content.indicators.map(({ id }) => id));
  const measured = new Set(content.measureIndicators.map(({ id }) => id));
  return {
    ...plan,
    documents: plan.documents.filter(({ id }) => id !== document.id),
    indicators: others(plan.indicators).map((one) =>
      one.sameSeriesAs.some((id) => gone.has(id))
        ? { ...one, sameSeriesAs: one.sameSeriesAs.filter((id) => !gone.has(id)) }
        : one,
    ),
    logicModels: others(plan.logicModels),
    sections: others(plan.sections),
    measureIndicators: plan.measureIndicators.filter(({ id }) => !measured.has(id)),
    measures: others(plan.measures),
  };
}

/** Of two prints of one series each names the other. */
function linkedTo(fresh: readonly Indicator[]): (one: Indicator) => Indicator {
  return (one) => {
    const twins = fresh.filter(({ sameSeriesAs }) => sameSeriesAs.includes(one.id));
    const missing = twins.map(({ id }) => id).filter((id) => !one.sameSeriesAs.includes(id));
    return missing.length === 0 ? one : { ...one, sameSeriesAs: [...one.sameSeriesAs, ...missing] };
  };
}

function inserted<One extends { goal: GoalNumber }>(
  all: readonly One[],
  fresh: readonly One[],
): One[] {
  const goal = fresh[0]?.goal ?? 0;
  const later = all.findIndex((one) => one.goal > goal);
  const at = later === -1 ? all.length : later;
  return [...all.slice(0, at), ...fresh, ...all.slice(at)];
}
