/** ロジックモデルの見直し: an element or a link that comes in or goes, and another wording, from a year on. */

import { logicModelAsOf } from '../domain/as-of.ts';
import type { GoalNumber } from '../domain/goal.ts';
import type { LogicModel, LogicModelVersion } from '../domain/logic-model.ts';
import type { Plan } from '../domain/plan.ts';
import type { ModelPart, Revision } from '../domain/revision.ts';
import {
  type Applied,
  citationOfRevision,
  type NotApplicable,
  type RevisionOf,
} from './decided-revision.ts';

type Altered = LogicModelVersion | NotApplicable;

/** Nobody says whom an added element is about, or what it follows: that is left open, not guessed. */
export function reviseElement(plan: Plan, revision: RevisionOf<'element'>): Applied {
  const { goal, part, done, text } = revision.change;
  return reviseModel(plan, goal, revision, (model) => {
    const isThere = textsOf(model, part).includes(text);
    if (done === 'added') return isThere ? 'already-in-plan' : withAdded(model, part, text);
    return isThere ? withText(model, part, text, null) : 'not-in-plan';
  });
}

export function reviseLink(plan: Plan, revision: RevisionOf<'link'>): Applied {
  const { goal, from, to, done, text } = revision.change;
  const ends = [from, to];
  if (!ends.every((end) => plan.indicators.some(({ id }) => id === end))) return 'not-in-plan';
  return reviseModel(plan, goal, revision, (model) => {
    const others = model.statedLinks.filter((link) => link.from !== from || link.to !== to);
    const isThere = others.length < model.statedLinks.length;
    if (done === 'removed') return isThere ? { ...model, statedLinks: others } : 'not-in-plan';
    if (isThere) return 'already-in-plan';
    const link = {
      from,
      to,
      text: text ?? revision.reason,
      citation: citationOfRevision(revision),
    };
    return { ...model, statedLinks: [...others, link] };
  });
}

/** Returns the plan with another text; what hung on the old text hangs on the new one. */
export function rewordModel(
  plan: Plan,
  revision: Revision,
  { goal, part, now, text }: { goal: GoalNumber; part: ModelPart; now: string; text: string },
): Applied {
  return reviseModel(plan, goal, revision, (model) => {
    const texts = textsOf(model, part);
    if (texts.includes(text)) return 'already-in-plan';
    return texts.includes(now) ? withText(model, part, now, text) : 'not-in-plan';
  });
}

function reviseModel(
  plan: Plan,
  goal: GoalNumber,
  revision: Revision,
  alter: (model: LogicModelVersion) => Altered,
): Applied {
  const { appliesFrom: from } = revision;
  const found = plan.logicModels.find((one) => one.goal === goal);
  if (found === undefined) return 'not-in-plan';
  const versions = found.versions ?? [{ ...found, from: null }];
  const last = versions.at(-1) ?? { ...found, from: null };
  const altered = alter({ ...last, from });
  if (typeof altered === 'string') return altered;
  const revised = [...(last.revised ?? []), citationOfRevision(revision)];
  const before = versions.filter((version) => version.from !== from);
  const model: LogicModel = { ...found, versions: [...before, { ...altered, revised }] };
  return {
    ...plan,
    logicModels: plan.logicModels.map((one) => (one === found ? logicModelAsOf(model, from) : one)),
  };
}

function textsOf(model: LogicModelVersion, part: ModelPart): string[] {
  const parts: Record<ModelPart, readonly { text: string }[]> = {
    issue: model.issues,
    trigger: model.triggers,
    example: model.examples,
    'short-term': model.shortTermOutcomes.known,
    'mid-long-term': model.midLongTermOutcomes.known,
  };
  return parts[part].map(({ text }) => text);
}

function withAdded(
  model: LogicModelVersion,
  part: 'issue' | 'trigger' | 'example',
  text: string,
): LogicModelVersion {
  const open = { text, audience: null, attachment: 'printed' } as const;
  switch (part) {
    case 'issue':
      return { ...model, issues: [...model.issues, open] };
    case 'trigger':
      return { ...model, triggers: [...model.triggers, { ...open, issue: null }] };
    case 'example': {
      const example = { text, trigger: null, indicators: [], attachment: 'printed' } as const;
      return { ...model, examples: [...model.examples, { ...example, indicators: [] }] };
    }
  }
}

/** Puts a text in the place of another, or takes it out, with everything that points to it. */
function withText(
  model: LogicModelVersion,
  part: ModelPart,
  now: string,
  text: string | null,
): LogicModelVersion {
  const { issues, triggers, examples, shortTermOutcomes: short, midLongTermOutcomes: long } = model;
  const worded = <One extends { text: string }>(all: readonly One[]): One[] =>
    all.flatMap((one) => {
      if (one.text !== now) return [one];
      return text === null ? [] : [{ ...one, text }];
    });
  const pointing = (to: string | null): string | null => (to === now ? text : to);
  switch (part) {
    case 'issue': {
      const ofIssues = triggers.map((one) => ({ ...one, issue: pointing(one.issue) }));
      return { ...model, issues: worded(issues), triggers: ofIssues };
    }
    case 'trigger': {
      const ofTriggers = examples.map((one) => ({ ...one, trigger: pointing(one.trigger) }));
      return { ...model, triggers: worded(triggers), examples: ofTriggers };
    }
    case 'example':
      return { ...model, examples: worded(examples) };
    case 'short-term':
      return { ...model, shortTermOutcomes: { ...short, known: worded(short.known) } };
    case 'mid-long-term':
      return { ...model, midLongTermOutcomes: { ...long, known: worded(long.known) } };
  }
}
