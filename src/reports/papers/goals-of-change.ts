/** 変更の目指す姿: which goals a kept change is about, whatever list of the state it lies in. */

import { collectedAs } from '../../collection/collected.ts';
import type { Op, Step } from '../../domain/change.ts';
import { type Fields, isFields, isList } from '../../domain/json.ts';
import type { Change } from '../../domain/revision.ts';
import type { State } from '../../domain/state.ts';

/** Lists of which every element belongs to some goal: what cannot be traced is told with each of them. */
const ofSomeGoal: readonly unknown[] = [
  ...['comments', 'reviews', 'points', 'setAsides', 'entries', 'rules', 'putOffs', 'revisions'],
];

/**
 * Returns whether a change is about a goal: one of its comments, its review or the meeting of that,
 * a figure that it shows, a 見直し, or a part of the plan.
 *
 * A change of a field does not name the goal, so the element is looked up as it is kept now. A rule has
 * no number by which to find it again: a change of one is told with every goal rather than with none.
 */
export function isAboutGoal(op: Op, goal: number, state: State): boolean {
  const [list] = op.path;
  const goals = goalsOf(op, state);
  return goals.includes(goal) || (goals.length === 0 && ofSomeGoal.includes(list));
}

/** Returns whether what a 見直し changes is of a goal; a series that two goals show is of both. */
export function isOfGoal(change: Change, goal: number, state: State): boolean {
  return goalsIn(change, state).includes(goal);
}

function goalsOf({ path, before, after }: Op, state: State): readonly number[] {
  const [list, place, ...rest] = path[0] === 'plan' ? path.slice(1) : path;
  if (typeof place !== 'object') return [];
  const values = rest.length === 0 ? [before, after] : [];
  const kept = keptAt(path[0] === 'plan' ? state.plan : state, list, place);
  if (list === 'goals') return place.id === undefined ? [] : [Number(place.id)];
  if (list === 'meetings') return goalsOfMeeting(Number(place.id), state);
  return [...values, kept, place.id].flatMap((one) => goalsIn(one, state));
}

/** By its id or number; only where it has neither, by its place. */
function keptAt(kept: object, list: Step | undefined, { at, id }: Exclude<Step, string>) {
  const all = isFields(kept) && typeof list === 'string' ? kept[list] : undefined;
  if (!isList(all)) return undefined;
  if (id === undefined) return list === 'rules' || list === 'putOffs' ? undefined : all[at];
  return all.find((one) => isFields(one) && (one['id'] === id || String(one['no']) === id));
}

function goalsOfMeeting(no: number, { reviews }: State): number[] {
  return reviews.filter(({ meeting }) => meeting === no).map(({ goal }) => goal);
}

/** What says its goal, or its review, is of that alone, whatever else a comment is about. */
function goalsIn(value: unknown, state: State): readonly number[] {
  if (typeof value === 'string') return goalsOfWord(value, state);
  if (isList(value)) return value.flatMap((one) => goalsIn(one, state));
  if (!isFields(value)) return [];
  const { goal, goals, review, reviews } = value;
  if (typeof goal === 'number') return [goal];
  if (isList(goals)) return goals.filter((one) => typeof one === 'number');
  const nos = [review, ...(isList(reviews) ? reviews : [])];
  const reviewed = state.reviews.filter(({ no }) => nos.includes(no));
  return reviewed.length > 0
    ? reviewed.map((one) => one.goal)
    : namingFields(value).flatMap((one) => goalsIn(one, state));
}

/** Words of people are passed over: a reason may name figures of other goals. */
function namingFields({ id, key, target, indicator, from, to, of, change, subject }: Fields) {
  return [id, key, target, indicator, from, to, of, change, subject];
}

/** An id of the plan, or the key of a finding, which is what it found as JSON. */
function goalsOfWord(word: string, state: State): readonly number[] {
  const inQuotes = [...word.matchAll(/"([^"]+)"/gu)].map(([, id = '']) => id);
  const said = [...word.matchAll(/"goal":(\d+)/gu)].map(([, no]) => Number(no));
  const [, ofKey = ''] = /\},\[([\d,]+)\]\]$/u.exec(word) ?? []; // Where a finding is about goals alone
  const ids = inQuotes.length === 0 ? [word] : inQuotes;
  const alone = ofKey.split(',').filter(Boolean).map(Number);
  return [...said, ...alone, ...ids.flatMap((id) => goalsOfId(id, state))];
}

/** @example goalsOfId('5-A4', state); // [5] */
function goalsOfId(id: string, state: State): readonly number[] {
  const figure = collectedAs(id, state);
  if (figure !== undefined) return figure.goals;
  const measure = state.plan.measures.find((one) => one.id === id);
  if (measure !== undefined) return [measure.goal];
  const [, project] = /^重点事業(\d+)$/u.exec(id) ?? [];
  const found = state.plan.projects.find(({ no }) => String(no) === project);
  if (found !== undefined) return found.goals;
  const [, goal] = /^(\d{1,2})-[ASM]\d{1,2}$/u.exec(id) ?? [];
  return goal === undefined ? [] : [Number(goal)]; // It may have left the plan since
}
