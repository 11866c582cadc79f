/** 数値の違い: every figure of two plans that is not the same in both, whatever the cause. */

import type { Figure } from '../../domain/figure.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { Actual, Indicator } from '../../domain/indicator.ts';
import { goalsShowing } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';

type Place = {
  /** The id of the figure, which a question names. */
  id: string;
  name: string;
  unit: string | null;
  goals: readonly GoalNumber[];
  /** Where it is one of the logic model. */
  indicator?: Indicator;
  /** Where it is one of a 重点事業: its number, and the day as it is printed. */
  project?: { no: number; asOf: string };
  part: 'actual' | 'baseline' | 'planned';
  fiscalYear?: FiscalYear;
};

export type ChangedFigure = Place & { before: Figure | null; after: Figure | null };

type Held = Place & { value: Figure };

/** Returns the figures that differ, in the order of the newer plan; those it has no longer come last. */
export function changedFigures(then: Plan, now: Plan): ChangedFigure[] {
  if (then === now) return [];
  const [before, after] = [figuresOf(then), figuresOf(now)];
  const gone = [...before].filter(([key]) => !after.has(key));
  return [
    ...[...after].flatMap(([key, { value, ...place }]) => {
      const was = before.get(key)?.value ?? null;
      return was === value ? [] : [{ ...place, before: was, after: value }];
    }),
    ...gone.map(([, { value, ...place }]) => ({ ...place, before: value, after: null })),
  ];
}

function figuresOf(plan: Plan): Map<string, Held> {
  const all = [...ofIndicators(plan), ...ofMeasures(plan), ...ofProjects(plan)];
  return new Map(
    all.map((one) => [[one.id, one.part, one.fiscalYear, one.project?.asOf].join(' '), one]),
  );
}

function ofIndicators({ indicators }: Plan): Held[] {
  return indicators.flatMap((indicator) => {
    const { id, name, unit, goal, actuals } = indicator;
    const place = { id, name, unit, goals: [goal], indicator };
    const baselines = (indicator.versions ?? [indicator]).flatMap(({ baseline, ...version }) =>
      baseline.value === null
        ? []
        : [
            {
              ...{ ...place, name: version.name, unit: version.unit, part: 'baseline' as const },
              ...{ fiscalYear: baseline.fiscalYear, value: baseline.value },
            },
          ],
    );
    return [...baselines, ...measured(actuals, place)];
  });
}

function ofMeasures({ measureIndicators, measures }: Plan): Held[] {
  return measureIndicators.flatMap(({ id, name, unit, actuals, planTotal }) => {
    const place = { id, name, unit, goals: goalsShowing(id, measures) };
    return [
      ...(planTotal === null ? [] : [{ ...place, part: 'planned' as const, value: planTotal }]),
      ...measured(actuals, place),
    ];
  });
}

/** What was entered has its own list. */
function ofProjects({ projects }: Plan): Held[] {
  return projects.flatMap(({ no, goals, progress }) =>
    progress
      .filter(({ citation }) => citation?.document !== 'entered')
      .flatMap(({ label, unit, asOf, actual, target }) => {
        const place = { id: `pp-${no} ${label}`, name: label, unit, goals, project: { no, asOf } };
        return [
          ...(actual === null ? [] : [{ ...place, part: 'actual' as const, value: actual }]),
          ...(target === null ? [] : [{ ...place, part: 'planned' as const, value: target }]),
        ];
      }),
  );
}

function measured(actuals: readonly Actual[], place: Omit<Place, 'part'>): Held[] {
  return actuals.flatMap((one) =>
    one.state === 'measured'
      ? [{ ...place, part: 'actual' as const, fiscalYear: one.fiscalYear, value: one.value }]
      : [],
  );
}
