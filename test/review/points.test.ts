/** What becomes of a finding: a 論点 of a review, or set aside with a reason, and what may not be. */

import { describe, expect, it } from 'vitest';
import { beginState } from '../../src/domain/begin-state.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { State } from '../../src/domain/state.ts';
import { checkPlan } from '../../src/review/checks/check-plan.ts';
import { keyOf } from '../../src/review/checks/finding.ts';
import { closeReview, openReview } from '../../src/review/open-review.ts';
import { noteSent } from '../../src/review/outbox.ts';
import {
  pointsOf,
  publishPoint,
  setAside,
  setAsideOf,
  takeUpAgain,
  type ToldFinding,
} from '../../src/review/points.ts';
import { readCheckWords } from '../../src/store/read-check-words.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';
import { accepted, reviewing } from './reviews.ts';

const deed = { by: 'U9', at: '2026-11-21T00:00:00.000Z' };
const words = await readCheckWords('data/check-words.json');
const finding = (given: Partial<ToldFinding> = {}): ToldFinding => ({
  ...{ key: 'key of 5-M4', rule: 'R05', step: 4, goals: [5] },
  ...{ heading: '中長期4', text: '名前と聞き方が合っているでしょうか。', source: '指標一覧' },
  ...given,
});
const published = (state: State, given: Partial<ToldFinding> = {}): State =>
  accepted(publishPoint(state, { review: 1, finding: finding(given) }, deed));

describe('公開して論点にする', () => {
  it('keeps the words as they were published, and what is to be said, in one change', () => {
    const { points, outbox } = published(reviewing());
    expect(points).toEqual([
      {
        ...{ id: '1-1', review: 1, no: 1, key: 'key of 5-M4', rule: 'R05', step: 4 },
        ...{ heading: '中長期4', text: '名前と聞き方が合っているでしょうか。', source: '指標一覧' },
        ...{ ...deed, shown: null },
      },
    ]);
    expect(outbox).toEqual([
      {
        key: 'point 1-1',
        content: { kind: 'point', point: '1-1', review: 1 },
        addedAt: deed.at,
        state: { status: 'due' },
      },
    ]);
  });

  it('counts the 論点 of each review from 1', () => {
    const both = accepted(
      openReview(
        reviewing(),
        { goal: 6, channel: 'C1', meeting: null, deadline: '2026-12-04' },
        { ...deed, today: '2026-11-20' },
      ),
    );
    const state = published(published(both), { key: 'another' });
    const other = { review: 2, finding: finding({ goals: [6] }) };
    const all = accepted(publishPoint(state, other, deed));
    expect(all.points.map(({ id }) => id)).toEqual(['1-1', '1-2', '2-1']);
    expect(pointsOf(all, 2)).toHaveLength(1);
  });

  it('publishes once: who comes second is told the number', () => {
    const again = publishPoint(published(reviewing()), { review: 1, finding: finding() }, deed);
    expect(again).toEqual({ refused: 'point-is-published', no: 1 });
  });

  it('never goes into a review of another goal, one that is closed, or one that is not there', () => {
    const state = reviewing();
    const of = (review: number, goals: number[]) =>
      publishPoint(state, { review, finding: finding({ goals }) }, deed);
    expect(of(1, [6, 7])).toEqual({ refused: 'finding-gone' });
    expect(of(2, [5])).toEqual({ refused: 'no-such-review', no: 2 });
    const closed = accepted(closeReview(state, 1, deed));
    expect(publishPoint(closed, { review: 1, finding: finding() }, deed)).toEqual({
      refused: 'review-is-closed',
      no: 1,
    });
  });

  it('knows the message that shows it', () => {
    const sent = noteSent(published(reviewing()), 'point 1-1', '1700000000.000100');
    expect(sent.points[0]?.shown).toBe('1700000000.000100');
    expect(sent.outbox).toEqual([]);
  });
});

describe('今回は取り上げない', () => {
  const aside = { key: 'key of 5-M4', rule: 'R05', reason: '来年度の調査で設問を直します。' };
  const put = (state: State) => accepted(setAside(state, aside, deed));

  it('is kept with who, when and why, and is not published until it is taken up again', () => {
    const state = put(reviewing());
    expect(state.setAsides).toEqual([{ no: 1, ...aside, ...deed, takenBack: null }]);
    expect(publishPoint(state, { review: 1, finding: finding() }, deed)).toEqual({
      refused: 'finding-set-aside',
    });
    const back = accepted(takeUpAgain(state, 1, deed));
    expect(back.setAsides).toEqual([{ no: 1, ...aside, ...deed, takenBack: deed }]);
    expect(published(back).points).toHaveLength(1);
  });

  it('needs a reason, once', () => {
    const state = reviewing();
    expect(setAside(state, { ...aside, reason: ' ' }, deed)).toEqual({ refused: 'reason-missing' });
    expect(setAside(put(state), aside, deed)).toEqual({ refused: 'finding-set-aside' });
    expect(takeUpAgain(state, 1, deed)).toEqual({ refused: 'not-set-aside' });
  });

  it('is not for what members are asked about, until their review has ended', () => {
    const state = published(reviewing());
    const asked = { ...aside, key: finding().key };
    expect(setAside(state, asked, deed)).toEqual({ refused: 'point-is-published', no: 1 });
    const ended = accepted(closeReview(state, 1, deed));
    expect(accepted(setAside(ended, asked, deed)).setAsides).toHaveLength(1);
  });

  it('returns by itself when the figures that it rested on change', () => {
    const plan = adoptedPlan();
    const found = (of: Plan) =>
      checkPlan({ plan: of, words, fiscalYear: 2024, showsPace: false }).filter(
        ({ detail, about }) => detail.rule === 'R11' && about[0] === '5-M3',
      );
    const keys = found(plan).map(keyOf);
    expect(keys).toHaveLength(1);
    const state = accepted(
      setAside(beginState(plan), { ...aside, key: keys[0] ?? '', rule: 'R11' }, deed),
    );
    const changed = {
      ...plan,
      indicators: plan.indicators.map((one) =>
        one.id === '5-M3'
          ? {
              ...one,
              published: one.published.map((print) => ({ ...print, indexNumber: '320.00' })),
            }
          : one,
      ),
    };
    const later = found(changed).map(keyOf);
    expect(later).toHaveLength(1);
    expect(later.map((key) => setAsideOf(state, key))).toEqual([undefined]);
    expect(keys.map((key) => setAsideOf(state, key)?.no)).toEqual([1]);
  });
});
