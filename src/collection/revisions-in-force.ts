/** いま有効な見直し: the adopted plan with every decided 見直し, each from its fiscal year on. */

import type { SourceDocument } from '../domain/citation.ts';
import { goalAsOf } from '../domain/as-of.ts';
import type { GoalNumber } from '../domain/goal.ts';
import type { Plan } from '../domain/plan.ts';
import { isDecided, type Revision } from '../domain/revision.ts';
import type { State } from '../domain/state.ts';
import { type Applied, citationOfRevision, type NotApplicable } from './decided-revision.ts';
import { renameIndicator, replaceIndicator, reviseBaseline } from './revise-indicator.ts';
import { reviseElement, reviseLink, rewordModel } from './revise-logic-model.ts';

export type Revisable = Pick<State, 'plan' | 'revisions'>;

/** A decided 見直し that changes nothing, and why. */
export type OutdatedRevision = { revision: Revision; why: NotApplicable };

/**
 * Returns the plan with what was decided. Whatever it says at its top is what holds in the latest of the
 * years; `asOf` and `planAsOf` give any other year. The same plan where nothing is decided.
 *
 * @example 5-A4 replaced from 令和8年度 on
 * asOf(indicatorOf(planAsRevised(state), '5-A4'), 2025).unit; // '件'
 */
export function planAsRevised(state: Revisable): Plan {
  return inForce(state).plan;
}

/** Returns the decided ones that a newer plan has overtaken, for somebody to look at. */
export function outdatedRevisions(state: Revisable): readonly OutdatedRevision[] {
  return inForce(state).outdated;
}

type InForce = { plan: Plan; outdated: readonly OutdatedRevision[] };

function inForce({ plan, revisions }: Revisable): InForce {
  if (!revisions.some(isDecided)) return { plan, outdated: [] };
  const before = known.get(revisions);
  if (before?.of === plan) return before.inForce;
  const now = make(plan, revisions);
  known.set(revisions, { of: plan, inForce: now });
  return now;
}

/** The state keeps a list as it is until something in it changes. */
const known = new WeakMap<readonly Revision[], { of: Plan; inForce: InForce }>();

function make(plan: Plan, revisions: readonly Revision[]): InForce {
  const inOrder = revisions
    .filter(isDecided)
    .toSorted((one, other) => one.appliesFrom - other.appliesFrom || one.no - other.no);
  const made = inOrder.reduce<InForce>(
    (before, revision) => {
      const applied = apply(before.plan, revision);
      return typeof applied === 'string'
        ? { ...before, outdated: [...before.outdated, { revision, why: applied }] }
        : { ...before, plan: applied };
    },
    { plan, outdated: [] },
  );
  return made.plan === plan
    ? made
    : { ...made, plan: { ...made.plan, documents: [...plan.documents, revisedDocument] } };
}

function apply(plan: Plan, revision: Revision): Applied {
  const { change } = revision;
  switch (change.kind) {
    case 'baseline':
      return reviseBaseline(plan, { ...revision, change });
    case 'replacement':
      return replaceIndicator(plan, { ...revision, change });
    case 'element':
      return reviseElement(plan, { ...revision, change });
    case 'link':
      return reviseLink(plan, { ...revision, change });
    case 'wording': {
      const { of, text } = change;
      switch (of.thing) {
        case 'indicator':
          return renameIndicator(plan, revision, { ...of, text });
        case 'goal':
          return renameGoal(plan, revision, { ...of, text });
        case 'logic-model':
          return rewordModel(plan, revision, { ...of, text });
      }
    }
  }
}

function renameGoal(
  plan: Plan,
  revision: Revision,
  { goal: no, now, text: name }: { goal: GoalNumber; now: string; text: string },
): Applied {
  const { appliesFrom: from } = revision;
  const found = plan.goals.find((one) => one.no === no);
  if (found === undefined || (found.name !== now && found.name !== name)) return 'not-in-plan';
  if (found.name === name) return 'already-in-plan';
  const { nameVariants, revised: before = [] } = found;
  const versions = found.versions ?? [{ from: null, name: found.name, nameVariants }];
  const revised = [...before, citationOfRevision(revision)];
  const others = versions.filter((version) => version.from !== from);
  const held = { from, name, nameVariants, revised };
  const goal = goalAsOf({ ...found, versions: [...others, held] }, from);
  return { ...plan, goals: plan.goals.map((one) => (one === found ? goal : one)) };
}

const revisedDocument: SourceDocument = {
  id: 'revised',
  title: 'みちすじでの見直し',
  shortTitle: 'みちすじでの見直し',
  about: '事務局が登録し、決定を経た見直し（指標・基準値・言葉・ロジックモデル）',
  proofreading: { status: 'decided' },
};
