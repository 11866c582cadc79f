/** 読み取り: what a question was understood to ask. Buttons carry it, so it is parsed at the door. */

import { z } from 'zod';
import { Figure } from '../domain/figure.ts';
import { FiscalYear } from '../domain/fiscal-year.ts';
import { IndicatorId } from '../domain/indicator.ts';
import { Level } from '../domain/level.ts';
import { MeasureIndicatorId } from '../domain/measure.ts';
import { UserId } from '../domain/slack-id.ts';
import { ResponseCategory } from '../domain/ward-response.ts';

export const Intent = z.enum([
  'goal-summary',
  'list-indicators',
  'rank-indicators',
  'indicator-lookup',
  'compare',
  'composite',
  'source-lookup',
  'explain-calculation',
  'deadline-lookup',
  'owner-lookup',
  'measure-list',
  'measure-lookup',
  'check-list',
  'comment-list',
  'review-progress',
  'procedure-help',
  'revision-lookup',
  'export',
  'help',
  'plan-structure',
  'goal-lookup',
  'logic-model-lookup',
  'project-list',
  'project-lookup',
  'term-help',
  'changes',
]);
export type Intent = z.infer<typeof Intent>;

const filterOn = z.enum(['indexNumber', 'actual', 'baseline', 'achievementRate', 'status']);

/** 条件: a threshold that was said. Values are exact decimals, or the word of a status. */
export const Filter = z.union([
  z.strictObject({
    on: filterOn,
    op: z.enum(['lt', 'lte', 'gt', 'gte', 'eq']),
    value: Figure,
    /** 「50%以上」 asks only of what is counted in %. */
    unit: z.string().optional(),
  }),
  z.strictObject({ on: filterOn, op: z.literal('between'), value: z.tuple([Figure, Figure]) }),
  z.strictObject({ on: filterOn, op: z.literal('missing') }),
  z.strictObject({ on: filterOn, op: z.literal('present') }),
  z.strictObject({
    on: z.literal('status'),
    op: z.literal('eq'),
    value: z.enum(['published-differs', 'not-started', 'in-conflict']),
  }),
]);
export type Filter = z.infer<typeof Filter>;

/** 委員: somebody whose comments are asked for; one without an id is only known by name. */
export const Member = z.strictObject({ name: z.string().min(1), user: UserId.optional() });
export type Member = z.infer<typeof Member>;

/** 締切後・提案のある・取り消された・手順によらない: what a comment can be besides answered or not. */
export const CommentStatus = z.enum(['late', 'with-proposal', 'withdrawn', 'without-step']);
export type CommentStatus = z.infer<typeof CommentStatus>;

/**
 * A question as it was understood; what was neither said nor resolved stays out.
 *
 * `goals` are numbers as they were said: whether such a goal exists is for the one who answers.
 * A fiscal year that was not said stays out too, and then means the latest year with figures.
 */
export const Query = z.strictObject({
  intent: Intent,
  goals: z.array(z.int()).optional(),
  policies: z.array(z.int()).optional(),
  level: Level.optional(),
  indicators: z.array(IndicatorId).optional(),
  measures: z.array(MeasureIndicatorId).optional(),
  projects: z.array(z.int()).optional(),
  sections: z.array(z.string()).optional(),
  steps: z.array(z.int()).optional(),
  terms: z.array(z.string()).optional(),
  /** Of the pre-check: R01–R37, where a topic or a rule was named. */
  rules: z.array(z.string().regex(/^R\d{2}$/)).optional(),
  /** 【新規】 or 【内容変更】 beside the name of a 重点事業. */
  tag: z.enum(['新規', '内容変更']).optional(),
  filter: Filter.optional(),
  /** A second condition: 「90以上100未満」. */
  and: Filter.optional(),
  order: z.enum(['asc', 'desc']).optional(),
  limit: z.int().positive().optional(),
  fiscalYear: FiscalYear.optional(),
  excludeRepeated: z.boolean().optional(),
  /** 未回答 or 回答済み, of comments. */
  response: z.enum(['unanswered', 'answered']).optional(),
  /** Whose comments; with several, those of each of them. */
  members: z.array(Member).optional(),
  /** 対応区分: what became of a comment is one of these. */
  categories: z.array(ResponseCategory).optional(),
  /** A comment is all of these. */
  status: z.array(CommentStatus).optional(),
  /**
   * 内訳: the contributions behind a figure; 理由: why a figure fell or rose; まだの委員, 未入力の担当:
   * who has still to do something. Of deadlines: for 意見, for 入力, 近い or 過ぎた ones. Of owners:
   * one's own figures, and those that have none.
   */
  view: z
    .enum([
      'breakdown',
      'cause',
      'missing',
      'comments',
      'entry',
      'near',
      'overdue',
      'own',
      'unassigned',
    ])
    .optional(),
  /** 除いた場合: the trial of the 充実度 without these. */
  without: z
    .strictObject({
      goals: z.array(z.int()).optional(),
      indicators: z.array(IndicatorId).optional(),
    })
    .optional(),
  /** The number whose reason was asked for, as it is shown: the answer names it first. */
  figure: Figure.optional(),
  /** 時点: answered from what was saved up to this moment; from the present where it stays out. */
  asOf: z.iso.datetime().optional(),
  /** 変化: what changed after this moment. */
  since: z.iso.datetime().optional(),
});
export type Query = z.infer<typeof Query>;
