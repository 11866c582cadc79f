/** 数値の違い: every figure of two plans that is not the same in both, whatever the cause. */

import type { Figure } from '../../domain/figure.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { Actual, Indicator } from '../../domain/indicator.ts';
import { goalsShowing } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import { isSameSeries } from '../../scoring/same-series.ts';

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
  /** `published`: 公表値 of the index number; `rate`: 達成率(R6～9) as printed. */
  part: 'actual' | 'baseline' | 'planned' | 'published' | 'rate';
  fiscalYear?: FiscalYear;
};

export type ChangedFigure = Place & {
  before: Figure | null;
  after: Figure | null;
  /** Other places that show the same series, and changed alike. */
  alsoAt: readonly Indicator[];
};

type Held = Place & { value: Figure };

/**
 * Returns the figures that differ, in the order of the newer plan; those it has no longer come last.
 *
 * @example 5-S1 and 5-M6 show the same series: one line, `alsoAt` holds the other place
 */
export function changedFigures(then: Plan, now: Plan): ChangedFigure[] {
  if (then === now) return [];
  const [before, after] = [figuresOf(then), figuresOf(now)];
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  return oneForSeries(
    keys.flatMap((key) => differing(before.get(key) ?? [], after.get(key) ?? [])),
  );
}

/** Places of the same name are told apart by their order: a page prints two bars under one label. */
function differing(before: readonly Held[], after: readonly Held[]): ChangedFigure[] {
  const [gone, come] = [without(before, after), without(after, before)];
  const length = Math.max(gone.length, come.length);
  return Array.from({ length }, (_, at) => [gone[at], come[at]] as const).flatMap(([was, is]) => {
    const place = is ?? was;
    if (place === undefined) return [];
    const named: Place & { value?: Figure } = { ...place };
    delete named.value;
    return [
      {
        ...{ ...named, alsoAt: [] },
        before: (was ?? heldBeside(place, before))?.value ?? null,
        after: (is ?? heldBeside(place, after))?.value ?? null,
      },
    ];
  });
}

/** What is left of one list when each of its values that the other holds too is taken out once. */
function without(these: readonly Held[], others: readonly Held[]): Held[] {
  const left = others.map(({ value }) => value);
  return these.filter(({ value }) => {
    const at = left.indexOf(value);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** A 見直し puts another baseline beside the old one, which holds for the years before. */
function heldBeside({ part }: Held, held: readonly Held[]): Held | undefined {
  return part === 'baseline' ? held.at(-1) : undefined;
}

/** A series that stands in several places changed once. */
function oneForSeries(all: readonly ChangedFigure[]): ChangedFigure[] {
  return all.reduce<ChangedFigure[]>((told, one) => {
    const at = told.findIndex((other) => isSameChange(other, one));
    const known = told[at];
    if (known === undefined || one.indicator === undefined) return [...told, one];
    const alsoAt = [...known.alsoAt, one.indicator];
    const goals = [...new Set([...known.goals, ...one.goals])];
    return told.with(at, { ...known, alsoAt, goals });
  }, []);
}

function isSameChange(one: ChangedFigure, other: ChangedFigure): boolean {
  if (one.indicator === undefined || other.indicator === undefined) return false;
  return (
    isSameSeries(one.indicator, other.indicator) &&
    one.part === other.part &&
    one.fiscalYear === other.fiscalYear &&
    one.before === other.before &&
    one.after === other.after
  );
}

function figuresOf(plan: Plan): Map<string, Held[]> {
  const all = [...ofIndicators(plan), ...ofMeasures(plan), ...ofProjects(plan)];
  const byName = new Map<string, Held[]>();
  for (const one of all) {
    const name = [one.id, one.part, one.fiscalYear, one.project?.asOf].join(' ');
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [one]);
    else same.push(one);
  }
  return byName;
}

function ofIndicators({ indicators }: Plan): Held[] {
  return indicators.flatMap((indicator) => {
    const { id, name, unit, goal, actuals, published } = indicator;
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
    const printed = published.map(({ fiscalYear, indexNumber: value }) => ({
      ...{ ...place, unit: null, part: 'published' as const, fiscalYear, value },
    }));
    return [...baselines, ...measured(actuals, place), ...printed];
  });
}

function ofMeasures({ measureIndicators, measures }: Plan): Held[] {
  return measureIndicators.flatMap(({ id, name, unit, actuals, planTotal, achievementRates }) => {
    const place = { id, name, unit, goals: goalsShowing(id, measures) };
    return [
      ...(planTotal === null ? [] : [{ ...place, part: 'planned' as const, value: planTotal }]),
      ...measured(actuals, place),
      ...achievementRates.flatMap((one) =>
        one.state === 'printed'
          ? [{ ...place, unit: '%', part: 'rate' as const, ...yearAndValue(one) }]
          : [],
      ),
    ];
  });
}

function yearAndValue({ fiscalYear, value }: Pick<Held, 'value'> & { fiscalYear: FiscalYear }) {
  return { fiscalYear, value };
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
