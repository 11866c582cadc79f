/** 突き合わせるもの: whatever of the plan papers print figures of. */

import type { Indicator } from '../domain/indicator.ts';
import type { Measure, MeasureIndicator } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { PriorityProject, Progress } from '../domain/priority-project.ts';
import type { Column } from './head.ts';

/** 充実度 needs the whole plan: its figure of a year is our trial. */
export type Thing =
  | { kind: 'indicator'; indicator: Indicator }
  | { kind: 'measure'; measure: MeasureIndicator; rows: readonly Measure[] }
  | { kind: 'composite'; plan: Plan }
  | ProjectThing;

/** One figure of a 重点事業, in every year; a project whose page prints none has no label. */
export type ProjectThing = {
  kind: 'project';
  project: PriorityProject;
  label: string | null;
  progress: readonly Progress[];
};

/** @example nameOfThing(thing); // 'セミナー開催数(見込み)' */
export function nameOfThing(thing: Thing): string {
  switch (thing.kind) {
    case 'indicator':
      return thing.indicator.name;
    case 'measure':
      return thing.measure.name;
    case 'composite':
      return thing.plan.composite.name;
    case 'project':
      return thing.label ?? thing.project.name;
  }
}

export function unitOfThing(thing: Thing): string | null {
  switch (thing.kind) {
    case 'indicator':
      return thing.indicator.unit;
    case 'measure':
      return thing.measure.unit;
    case 'composite':
      return thing.plan.composite.unit;
    case 'project':
      return thing.progress[0]?.unit ?? null;
  }
}

/** Only the 充実度 and the 重点事業 have targets; of other figures a column of targets is left aside. */
export function isHeldColumn({ kind }: Thing, is: Column['is']): boolean {
  const hasTargets = kind === 'composite' || kind === 'project';
  return is !== 'other' && (is !== 'target' || hasTargets);
}
