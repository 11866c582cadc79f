/** Revisions for stories: 5-A4 is replaced, 5-M3 and 5-M4 get another baseline, words change. */

import type { z } from 'zod';
import { type Change, Revision, type RevisionStage } from '../../src/domain/revision.ts';

const by = { by: 'U9', at: '2027-03-11T01:00:00.000Z' };

const days: Record<RevisionStage, string> = {
  draft: '2026-11-02',
  committee: '2026-12-04',
  conference: '2027-02-08',
  decided: '2027-03-10',
};

const order: readonly RevisionStage[] = ['draft', 'committee', 'conference', 'decided'];

type Given = Partial<Omit<Revision, 'change' | 'stages'>> & { stage?: RevisionStage };

/** A decided revision that applies from 令和8年度, unless said otherwise. */
export function aRevision(change: z.input<typeof Change>, given: Given = {}): Revision {
  const { stage = 'decided', ...rest } = given;
  const reached = order.slice(0, order.indexOf(stage) + 1);
  return Revision.parse({
    ...{ no: 1, change, appliesFrom: 2026, reason: '受動的な指標のため', evidence: null },
    stages: reached.map((one) => ({ stage: one, on: days[one], note: null, ...by })),
    ...{ breakApproved: null, dropped: null },
    ...rest,
  });
}

export const breakApproved = { on: '2028-07-01', note: null, ...by };
export const dropped = { reason: '取り下げた', ...by };

/** 求人件数 → マッチングイベント開催数. */
export const replacement = {
  kind: 'replacement',
  ...{ indicator: '5-A4', name: 'マッチングイベント開催数', unit: '回' },
  ...{ method: '公社', baseline: { fiscalYear: 2025, value: '45' } },
} as const;

/** 現況値の変更 of シニア採用意向: counted in another way. */
export const otherBaseline = {
  kind: 'baseline',
  indicator: '5-M3',
  isComparable: false,
  baseline: { fiscalYear: 2025, value: '50' },
} as const;

/** Of 企業内創業・兼業副業: counted as before. */
export const comparableBaseline = {
  kind: 'baseline',
  indicator: '5-M4',
  isComparable: true,
  baseline: { fiscalYear: 2025, value: '73' },
} as const;

export const goalFiveName = 'ライフスタイル等に応じた多様な働き方が選択できる世田谷区';
export const goalFiveWords = '一人ひとりに合った働き方を選べる世田谷区';

export const goalWording = {
  kind: 'wording',
  of: { thing: 'goal', goal: 5, now: goalFiveName },
  text: goalFiveWords,
} as const;

export const indicatorWording = {
  kind: 'wording',
  of: { thing: 'indicator', indicator: '5-M4', now: '企業内創業・兼業副業を認める事業者割合' },
  text: '兼業・副業を認める事業者の割合',
} as const;

export const newIssue = {
  kind: 'element',
  goal: 5,
  part: 'issue',
  done: 'added',
  text: '学び直しの機会が足りない',
} as const;

export const newLink = {
  kind: 'link',
  goal: 5,
  from: '5-A2',
  to: '5-S1',
  done: 'added',
  text: '相談が職場づくりを後押しする',
} as const;
