/** 点検結果の一覧: what the rules find of a goal, a step or a topic, and the 論点 that were published. */

import type { DiscussionPoint, SetAside } from '../../domain/discussion-point.ts';
import type { CommentLabel } from '../../domain/comment.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CheckRecord, SeenFindings } from '../../review/check-record.ts';
import { checkPlan } from '../../review/checks/check-plan.ts';
import { checkedPlan } from '../../review/checks/checked-plan.ts';
import { type Finding, keyOf } from '../../review/checks/finding.ts';
import type { ReviewRecord } from '../../review/record.ts';
import { setAsideOf } from '../../review/points.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';
import { yearOf } from '../selection.ts';

export type AskedPoint = {
  point: DiscussionPoint;
  goal: number | undefined;
  /** Comments that name it: 「論点2」. */
  comments: readonly CommentLabel[];
};

export type CheckListFacts = {
  intent: 'check-list';
  query: Query;
  fiscalYear: FiscalYear;
  plan: Plan;
  sees: SeenFindings;
  /** Drafts; for others only facts that other answers tell everybody anyway. */
  listed: readonly Finding[];
  aside: readonly { finding: Finding; aside: SetAside; by: string | undefined }[];
  points: readonly AskedPoint[];
  rows: readonly Row[];
};

/**
 * Rules whose facts stand in other answers for everybody: a published index number that the figures
 * do not give, one name in two places, figures that are missing or that differ.
 */
const openRules: readonly string[] = ['R03', 'R04', 'R09', 'R10', 'R12', 'R15'];

/** Returns what was asked for, as far as the reader may know of it. */
export function checkList(query: Query, context: AnswerContext): CheckListFacts {
  const { checks, record } = context;
  const { plan } = checkedPlan(context.plan, context.today);
  const sees = checks?.sees ?? 'published';
  const fiscalYear = yearOf(query, plan);
  const found = checks === undefined ? [] : asked(query, plan, checks);
  const standing = found.map((finding) => ({ finding, aside: asideOf(finding, checks) }));
  return {
    intent: 'check-list',
    ...{ query, fiscalYear, plan, sees },
    listed: standing.flatMap(({ finding, aside }) => (aside === undefined ? [finding] : [])),
    aside: standing.flatMap(({ finding, aside }) =>
      aside === undefined ? [] : [{ finding, aside, by: record?.names.get(aside.by) }],
    ),
    points: pointsAsked(query, checks, record),
    rows: [],
  };
}

function asideOf(finding: Finding, checks: CheckRecord | undefined): SetAside | undefined {
  return checks && setAsideOf(checks, keyOf(finding));
}

function asked(query: Query, plan: Plan, { words, sees }: CheckRecord): Finding[] {
  const isTopic = query.rules !== undefined;
  if (sees !== 'all' && !isTopic) return [];
  const found = checkPlan({ plan, words, fiscalYear: yearOf(query, plan), showsPace: false });
  return found
    .filter((finding) => isAsked(finding, query))
    .filter(({ detail, kind }) => {
      return sees === 'all' || (kind === 'auto' && openRules.includes(detail.rule));
    });
}

function isAsked(
  { goals, step, detail, about }: Finding,
  { goals: ofGoals, steps, rules, indicators }: Query,
): boolean {
  return (
    (ofGoals === undefined || goals.some((goal) => ofGoals.includes(goal))) &&
    (steps === undefined || (step !== null && steps.includes(step))) &&
    (rules === undefined || rules.includes(detail.rule)) &&
    (indicators === undefined || about.some((id) => indicators.some((one) => one === id)))
  );
}

function pointsAsked(
  { goals, steps, rules }: Query,
  checks: CheckRecord | undefined,
  record: ReviewRecord | undefined,
): AskedPoint[] {
  return (checks?.points ?? [])
    .map((point) => ({
      point,
      goal: record?.reviews.find(({ no }) => no === point.review)?.goal,
      comments: commentsOn(point, record),
    }))
    .filter(
      ({ point, goal }) =>
        (goals === undefined || (goal !== undefined && goals.includes(goal))) &&
        (steps === undefined || (point.step !== null && steps.includes(point.step))) &&
        (rules === undefined || rules.includes(point.rule)),
    );
}

/** 「論点1」 is not 「論点12」. */
function commentsOn({ no, review }: DiscussionPoint, record: ReviewRecord | undefined) {
  const named = new RegExp(`論点\\s*${no}(?!\\d)`);
  return (record?.comments ?? [])
    .filter((one) => one.review === review && !one.isWithheld)
    .filter(({ versions }) => named.test(versions.at(-1)?.text.normalize('NFKC') ?? ''))
    .map(({ label }) => label);
}
