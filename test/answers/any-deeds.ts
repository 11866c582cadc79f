/** Everything that can happen to what is kept, as deeds that can follow each other in any order. */

import { type Comment, isPrivate } from '../../src/domain/comment.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { IndicatorId } from '../../src/domain/indicator.ts';
import type { State } from '../../src/domain/state.ts';
import { reclassify } from '../../src/review/reclassify.ts';
import { isRefusal } from '../../src/domain/refusal.ts';
import { sayNoOpinion, takeBackNoOpinion } from '../../src/review/no-opinion.ts';
import { closeReview, reopenReview } from '../../src/review/open-review.ts';
import { setAside, takeUpAgain } from '../../src/review/points.ts';
import { checkPlan } from '../../src/review/checks/check-plan.ts';
import { checkedPlan } from '../../src/review/checks/checked-plan.ts';
import { keyOf } from '../../src/review/checks/finding.ts';
import { comparableBaseline, goalWording, newLink } from '../helpers/revisions.ts';
import { collecting, target } from '../reminders/a-collection.ts';
import { readCheckWords } from '../../src/store/read-check-words.ts';
import { tsAt } from '../review/reviews.ts';
import { aComment, anAnswer, discussed } from './a-committee.ts';
import {
  type AnyDeed,
  draftReason,
  called,
  comment,
  comments,
  decided,
  entry,
  meeting,
  plan,
  review,
  revision,
  rule,
} from './deed-makers.ts';

export const checkWords = await readCheckWords('data/check-words.json');

/** Words that must never be told to those who may not know of them. */
export const secrets = {
  private: '内密の懸念があります。',
  withdrawn: '取り消される言葉です。',
  draft: draftReason,
  waiting: '98765',
  aside: '取り上げない内輪の理由です。',
} as const;

export const begun: State = {
  ...collecting({ '5-A2': { owners: ['U4'] }, '5-A4': { owners: ['U5'] }, '5-S1': {} }),
  reviews: discussed.reviews,
};

/** The first finding of 目指す姿5 that nobody has looked at yet. */
const aside: AnyDeed = (state, at) => {
  const { plan, fiscalYear } = checkedPlan(state.plan, '2026-11-20');
  const [first] = checkPlan({ plan, words: checkWords, fiscalYear, showsPace: false }).filter(
    ({ goals }) => goals.includes(5),
  );
  if (first === undefined) return state;
  const finding = { key: keyOf(first), rule: first.detail.rule, reason: secrets.aside };
  return setAside(state, finding, { by: 'U9', at });
};

const point: AnyDeed = (state, at) => {
  const no = state.points.length + 1;
  const words = { rule: 'R01', step: 1, heading: '行動指標4', text: `論点の文${no}`, source: '' };
  const made = { id: `1-${no}`, review: 1, no, key: `k${no}`, ...words, by: 'U9', at, shown: null };
  return { ...state, points: [...state.points, made] };
};

const answered = (category: Parameters<typeof anAnswer>[0]): AnyDeed =>
  comments(
    ({ no }) => no === 1,
    (one) => ({ ...one, response: anAnswer(category) }),
  );

const rewritten: AnyDeed = comments(
  ({ no }) => no === 1,
  (one, at) => ({
    ...one,
    versions: [...one.versions, { key: tsAt(at), text: `${at}の言葉`, proposal: null }],
  }),
);

/** What is for the secretariat alone stays so. */
const isFirstForAll = (one: Comment): boolean => one.no === 1 && !isPrivate(one);

const fiveA4 = IndicatorId.parse('5-A4');
const deed = (at: string) => ({ by: 'U1', at });
const measured = (value: string): Entry['value'] => ({ state: 'measured', value });

/** By name, so that a failure can be read. */
export const anyDeeds: Readonly<Record<string, AnyDeed>> = {
  'a comment': comment('設問が古いです。'),
  'a private comment': comment(secrets.private, {
    visibility: 'secretariat-only',
    label: { series: 'private', no: 1 },
  }),
  'an anonymous comment': comment('匿名の疑問です。', { visibility: 'anonymous' }),
  'a comment that is withdrawn': (state, at) => {
    const no = state.comments.length + 1;
    return {
      ...state,
      comments: [...state.comments, aComment(no, secrets.withdrawn, { deletedAt: at })],
    };
  },
  'comment 1 withdrawn': comments(
    ({ no }) => no === 1,
    (one, at) => ({ ...one, deletedAt: at }),
  ),
  'comment 1 back': comments(
    ({ no }) => no === 1,
    (one) => ({ ...one, deletedAt: null }),
  ),
  'comment 1 rewritten': rewritten,
  'comment 1 sorted': (state, at) => reclassify(state, 1, { step: 2 }, deed(at)),
  'comment 1 about an indicator': (state, at) =>
    reclassify(state, 1, { about: [{ kind: 'indicator', indicator: fiveA4 }] }, deed(at)),
  'comment 1 anonymous': comments(isFirstForAll, (one) => ({ ...one, visibility: 'anonymous' })),
  'comment 1 public': comments(isFirstForAll, (one) => ({ ...one, visibility: 'public' })),
  'comment 1 late': comments(
    ({ no }) => no === 1,
    (one) => ({ ...one, isLate: !one.isLate }),
  ),
  'an answer': answered('adopted'),
  'another answer': answered('not-adoptable'),
  'the answer taken back': comments(
    ({ no }) => no === 1,
    (one) => ({ ...one, response: null }),
  ),
  'a later deadline': review((one) => ({ ...one, deadline: '2026-12-25' })),
  'an earlier deadline': review((one) => ({ ...one, deadline: '2026-11-10' })),
  'no opinion': (state, at) => sayNoOpinion(state, 1, deed(at)),
  'an opinion after all': (state, at) => takeBackNoOpinion(state, 1, deed(at)),
  'the review closed': (state, at) => closeReview(state, 1, { by: 'U9', at }),
  'the review reopened': (state, at) => reopenReview(state, 1, { by: 'U9', at }),
  'a value entered': entry({ value: measured(secrets.waiting) }),
  'a 「—」 entered': entry({
    value: { state: 'missing', why: 'not-yet', reason: '集計中', expectedOn: '2026-12-01' },
  }),
  'a planned value entered': entry({
    target: target('mi-04'),
    what: 'planned',
    value: measured('400'),
  }),
  'a value of a project': entry({ target: target('pp-17-1'), value: measured('12') }),
  'the last entry approved': decided('approved'),
  'its approval withdrawn': decided('approval-withdrawn'),
  'the last entry withdrawn': decided('withdrawn'),
  'not out yet': (state, at) => ({
    ...state,
    putOffs: [
      {
        ...{ kind: 'not-yet', by: 'U4', target: target('5-A2'), fiscalYear: 2025 },
        ...{ until: '2026-12-10', at, reason: '集計中' },
      },
    ],
  }),
  'out after all': (state) => ({ ...state, putOffs: [] }),
  'another owner': rule('5-A2', { owners: ['U5'] }),
  'a division': rule('5-S1', { division: '経済課' }),
  'a due day': rule('5-A4', { due: { month: 9, day: 1 } }),
  'another cycle': rule('5-A4', { cycle: { kind: 'as-needed' } }),
  'no longer collected': rule('5-S1', { cycle: { kind: 'stopped', because: '終わった' } }),
  'the due day of all': (state) => ({
    ...state,
    settings: { ...state.settings, entryDue: { month: 8, day: 31 } },
  }),
  'a draft of a revision': revision(1, comparableBaseline, 'draft'),
  'the revision before the committee': revision(1, comparableBaseline, 'committee'),
  'the revision decided': revision(1, comparableBaseline, 'decided'),
  'a goal called otherwise': revision(2, goalWording, 'decided'),
  'a link': revision(3, newLink, 'decided'),
  'a meeting': meeting(1, '2026-12-10'),
  'the meeting moved': meeting(1, '2026-12-11'),
  'an owner called otherwise': called('U4', '田中 一'),
  'a member called otherwise': called('U1', '佐藤 花'),
  'a member more': (state) => ({
    ...state,
    roster: {
      ...state.roster,
      people: [
        ...state.roster.people.filter(({ user }) => user !== 'U6'),
        { user: 'U6', name: '林', roles: ['committee-member'] },
      ],
    },
  }),
  'a point': point,
  'a finding set aside': aside,
  'the finding taken up': (state, at) => takeUpAgain(state, 1, { by: 'U9', at }),
  'a printed value': plan(({ indicators }) => ({
    indicators: indicators.map((one) =>
      one.id === '5-A2' ? { ...one, baseline: { ...one.baseline, value: '156' } } : one,
    ),
  })),
  'a unit': plan(({ indicators }) => ({
    indicators: indicators.map((one) => (one.id === '5-A4' ? { ...one, unit: '人' } : one)),
  })),
};

/** The state after some of them; what is refused changes nothing. */
export function after(
  state: State,
  names: readonly string[],
  at: (place: number) => string,
): State {
  return names.reduce((now, name, place) => {
    const next = anyDeeds[name]?.(now, at(place)) ?? now;
    return isRefusal(next) ? now : next;
  }, state);
}
