/** 名指しの解決: which things of the plan a question means, or between which it does not decide. */

import type { Level } from '../../domain/level.ts';
import type { Plan } from '../../domain/plan.ts';
import { latestFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import { isLoaded } from '../loaded-goals.ts';
import type { Reason } from '../understanding.ts';
import { isExcludedBy } from './exclusions.ts';
import type { NumberedIndicator } from './indicator-mentions.ts';
import type { Mentions } from './mentions.ts';
import type { NameMention } from './names.ts';
import { type ThingKind, isOneSeries, kindOfThing, numberOfThing } from '../things.ts';

/** A question left open between candidates. */
export type Doubt = { reason: Reason; candidates: readonly string[]; words?: readonly string[] };

export type Things = {
  ids: readonly string[];
  goals: readonly number[];
  doubts: readonly Doubt[];
};

/** Resolves names and numbers, with the goals and the level that were said beside them. */
export function resolveThings(mentions: Mentions, plan: Plan): Things {
  const goalsSaid = saidGoals(mentions, plan);
  const open = [...crossedNames(mentions), ...excludedNames(mentions)];
  const resolved = [
    ...mentions.numbered.map((each) => byNumber(each, goalsSaid, mentions.levels, plan)),
    ...clearestNames(mentions.names).map((each) => byName(each, mentions, goalsSaid, plan)),
  ];
  const ids = [...new Set(resolved.flatMap((each) => (isDoubt(each) ? [] : each)))];
  const goals = ids.filter((id) => kindOfThing(id) === 'goal').map(numberOfThing);
  return {
    ids: ids.filter((id) => kindOfThing(id) !== 'goal'),
    goals: [...new Set([...goalsSaid, ...goals])],
    doubts: [...open, ...resolved.filter(isDoubt)],
  };
}

function isDoubt(resolved: readonly string[] | Doubt): resolved is Doubt {
  return 'reason' in resolved;
}

/** 方針2 is 目指す姿5～7. */
function saidGoals(mentions: Mentions, plan: Plan): readonly number[] {
  const ofPolicies = plan.goals
    .filter(({ policy }) => mentions.policies.includes(policy))
    .map(({ no }) => no);
  return [...new Set([...mentions.goals, ...ofPolicies])];
}

function byNumber(
  { goal, levels: levelsOfNumber, no }: NumberedIndicator,
  goalsSaid: readonly number[],
  levelsSaid: readonly Level[],
  plan: Plan,
): readonly string[] | Doubt {
  const goals = goal === undefined ? goalsSaid : [goal];
  const levels = levelsOfNumber.length === 0 ? levelsSaid : levelsOfNumber;
  const found = plan.indicators
    .filter((each) => each.no === no)
    .filter((each) => goals.length === 0 || goals.includes(each.goal))
    .filter((each) => levels.length === 0 || levels.includes(each.level));
  const ids = found.map(({ id }) => id);
  if (found.length === 1) return ids;
  if (found.length === 0) {
    return { ...noneThere(goals, plan), candidates: [], words: [String(no)] };
  }
  return { reason: levels.length === 1 ? 'ambiguous-goal' : 'ambiguous-layer', candidates: ids };
}

/** 「8-A1の値」: of a goal that has no figures here there is nothing to choose between. */
function noneThere(goals: readonly number[], plan: Plan): Pick<Doubt, 'reason'> {
  const known = plan.goals.filter(({ no }) => goals.includes(no));
  if (known.some(({ no }) => isLoaded(plan, no)) || goals.length === 0) {
    return { reason: 'ambiguous-indicator' };
  }
  return { reason: known.length === 0 ? 'unknown-goal' : 'goal-not-loaded' };
}

function byName(
  { all, ...name }: NameMention,
  mentions: Mentions,
  goalsSaid: readonly number[],
  plan: Plan,
): readonly string[] | Doubt {
  const wanted = ofWantedKind(calledSo(name, mentions, plan), mentions);
  const meant = narrowed(wanted, mentions.levels, goalsSaid, plan);
  const kinds = new Set(meant.map(kindOfThing));
  const [kind] = kinds;
  if (kind === undefined) return [];
  if (all) return meant;
  if (kinds.size > 1) return { reason: 'ambiguous-entity', candidates: meant };
  if (meant.length === 1 || (kind === 'indicator' && isOneSeries(meant, plan))) return meant;
  return { reason: doubtOf[kind], candidates: meant };
}

/** Without those that are called so only after the year that is asked for, where others are meant too. */
function calledSo(
  { means, since }: Pick<NameMention, 'means' | 'since'>,
  { years }: Mentions,
  plan: Plan,
): readonly string[] {
  if (since === undefined) return means;
  const year = years.length > 0 ? Math.max(...years) : latestFiscalYear(plan);
  const known = means.filter((id) => (since.get(id) ?? year) <= year);
  return known.length > 0 ? known : means;
}

/** A survey stands for all its indicators, but beside the name of one it is only its source. */
function clearestNames(names: readonly NameMention[]): readonly NameMention[] {
  const single = names.filter(({ all }) => !all);
  return single.length > 0 ? single : names;
}

/** 「シニアの就職決定者数」 crosses two things; the plan has no figure for that. */
function crossedNames({ names, text }: Mentions): Doubt[] {
  const things = names.filter(({ means }) => !means.some((id) => kindOfThing(id) === 'goal'));
  return things.flatMap((first) =>
    things
      .filter((second) => /^\s*の\s*$/.test(textBetween(first, second, text)))
      .filter((second) => !second.means.some((id) => first.means.includes(id)))
      .map((second) => ({
        reason: 'ambiguous-entity' as const,
        candidates: [...new Set([...first.means, ...second.means])].slice(0, 5),
      })),
  );
}

/** 「三軒茶屋以外の」, 「副業していない」: what is left then has no figure in the plan. */
function excludedNames({ names, text }: Mentions): Doubt[] {
  return names
    .filter(({ spans }) => {
      const following = text.slice(Math.max(...spans.map(([, to]) => to)));
      return isExcludedBy(following) || notDoing.test(following);
    })
    .map(() => ({ reason: 'not-understood' as const, candidates: [] }));
}

const notDoing = /^(?:を|は|が)?(?:し|やっ|行っ|持っ|もっ)て(?:い)?な/;

function textBetween(first: NameMention, second: NameMention, text: string): string {
  const end = Math.max(...first.spans.map(([, to]) => to));
  const start = Math.min(...second.spans.map(([from]) => from));
  return end < start ? text.slice(end, start) : '';
}

const doubtOf: Readonly<Record<ThingKind, Reason>> = {
  'second-name': 'ambiguous-indicator',
  indicator: 'ambiguous-indicator',
  measure: 'ambiguous-measure',
  project: 'ambiguous-entity',
  goal: 'ambiguous-goal',
};

/** The words beside a name tell which kind is meant; without them an indicator goes before a 施策. */
function ofWantedKind(means: readonly string[], mentions: Mentions): readonly string[] {
  const ofKind = (kind: ThingKind): string[] => means.filter((id) => kindOfThing(id) === kind);
  const wanted = wantedKinds(mentions).find((kind) => ofKind(kind).length > 0);
  if (wanted !== undefined) return ofKind(wanted);
  return ofKind('indicator').length > 0
    ? means.filter((id) => kindOfThing(id) !== 'measure')
    : means;
}

function wantedKinds({ cues, levels, goals }: Mentions): ThingKind[] {
  return [
    ...(cues.has('measure') ? ['measure' as const] : []),
    ...(cues.has('projectWord') ? ['project' as const] : []),
    ...(cues.has('goalWord') && goals.length === 0 ? ['goal' as const] : []),
    ...(cues.has('indicator') || levels.length > 0 ? ['indicator' as const] : []),
  ];
}

/** 「目指す姿6のWLB」 is 6-M4, and 「セラ・サービスの短期」 is 6-S2. */
function narrowed(
  means: readonly string[],
  levels: readonly Level[],
  goals: readonly number[],
  plan: Plan,
): readonly string[] {
  const fits = (id: string): boolean => {
    const indicator = plan.indicators.find((each) => each.id === id);
    if (indicator === undefined) return true;
    return (
      (goals.length === 0 || goals.includes(indicator.goal)) &&
      (levels.length === 0 || levels.includes(indicator.level))
    );
  };
  const fitting = means.filter(fits);
  return fitting.length > 0 ? fitting : means;
}
