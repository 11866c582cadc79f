/** 変更の確かめ: whether what a revision changes stands there, and is not what it would become. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Plan } from '../domain/plan.ts';
import type { Change } from '../domain/revision.ts';
import type { RevisionProblem } from '../domain/revision-problem.ts';
import { isSameLink, isSameText, type ModelText, type Standing } from './standing.ts';

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;
type Problem = RevisionProblem | undefined;

/** `now` is what stands where the revision sets in. */
export function problemOfChange(
  change: Change,
  appliesFrom: FiscalYear,
  now: Standing,
  { logicModels }: Pick<Plan, 'logicModels'>,
): Problem {
  switch (change.kind) {
    case 'baseline':
    case 'replacement':
      return problemOfSeries(change, appliesFrom, now);
    case 'wording':
      return problemOfWording(change, now);
    case 'element':
      return hasModel(change.goal, logicModels) ?? problemOfElement(change, now);
    case 'link':
      return hasModel(change.goal, logicModels) ?? problemOfLink(change, now);
  }
}

function hasModel(goal: number, models: Plan['logicModels']): Problem {
  return models.some((one) => one.goal === goal) ? undefined : { problem: 'no-logic-model', goal };
}

function problemOfSeries(
  change: Of<'baseline'> | Of<'replacement'>,
  appliesFrom: FiscalYear,
  { indicators }: Standing,
): Problem {
  const { indicator: id, baseline } = change;
  const indicator = indicators.find((one) => one.id === id);
  if (indicator === undefined) return { problem: 'unknown-indicator', id };
  if (baseline.fiscalYear > appliesFrom) {
    return { problem: 'baseline-later', baseline: baseline.fiscalYear, appliesFrom };
  }
  const { fiscalYear, value } = indicator.baseline;
  const isSame =
    change.kind === 'replacement'
      ? isSameName(change.name, indicator.name)
      : baseline.fiscalYear === fiscalYear && baseline.value === value;
  return isSame ? { problem: 'same-as-now' } : undefined;
}

function problemOfWording({ of, text }: Of<'wording'>, now: Standing): Problem {
  if (of.thing === 'logic-model') {
    const { goal, part } = of;
    if (!stands({ goal, part, text: of.now }, now)) {
      return { problem: 'not-standing', text: of.now, stands: null };
    }
    if (isSameName(of.now, text)) return { problem: 'same-as-now' };
    return stands({ goal, part, text }, now) ? { problem: 'text-exists', text } : undefined;
  }
  const found =
    of.thing === 'goal'
      ? now.goals.find(({ no }) => no === of.goal)
      : now.indicators.find(({ id }) => id === of.indicator);
  if (found === undefined) {
    return of.thing === 'goal'
      ? { problem: 'unknown-goal', goal: of.goal }
      : { problem: 'unknown-indicator', id: of.indicator };
  }
  if (found.name !== of.now) {
    return { problem: 'not-standing', text: of.now, stands: found.name };
  }
  return isSameName(of.now, text) ? { problem: 'same-as-now' } : undefined;
}

function problemOfElement({ goal, part, text, done }: Of<'element'>, now: Standing): Problem {
  const isThere = stands({ goal, part, text }, now);
  if (done === 'added') return isThere ? { problem: 'text-exists', text } : undefined;
  return isThere ? undefined : { problem: 'not-standing', text, stands: null };
}

function problemOfLink(change: Of<'link'>, { indicators, links }: Standing): Problem {
  const { goal, from, to, done } = change;
  const outside = [from, to].find(
    (id) => !indicators.some((one) => one.id === id && one.goal === goal),
  );
  if (outside !== undefined) return { problem: 'not-in-goal', id: outside, goal };
  if (from === to) return { problem: 'link-to-itself' };
  const isThere = links.some((one) => isSameLink(one, change));
  if (done === 'added') return isThere ? { problem: 'link-exists', from, to } : undefined;
  return isThere ? undefined : { problem: 'no-such-link', from, to };
}

function stands(text: ModelText, { texts }: Standing): boolean {
  return texts.some((one) => isSameText(one, text));
}

function isSameName(one: string, other: string): boolean {
  return one.trim() === other.trim();
}
