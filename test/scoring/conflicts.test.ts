import { describe, expect, it } from 'vitest';
import { conflictsAbout, isInConflict } from '../../src/scoring/conflicts.ts';
import type { Conflict } from '../../src/domain/conflict.ts';
import { aMeasureIndicator, aPlan, anIndicator } from '../helpers/builders.ts';

const seminars = anIndicator({ id: '5-A1' });
const measure = aMeasureIndicator({ id: 'mi-16' });
const citation = { document: 'review-material' as const, place: '指標一覧' };
const dispute: Conflict = {
  id: 'conflict-3',
  topic: '多様な働き方に関するセミナーの回数',
  indicators: [seminars.id],
  measureIndicators: [measure.id],
  projects: [],
  readings: [
    { said: '7', citation },
    { said: '1回', citation },
  ],
  note: null,
  resolved: false,
};

describe('資料間の不一致', () => {
  it('holds for the indicator and for the measure that are named', () => {
    const plan = aPlan({ conflicts: [dispute] });
    expect([isInConflict(plan, seminars.id), isInConflict(plan, measure.id)]).toEqual([true, true]);
    expect(conflictsAbout(plan, seminars.id)).toEqual([dispute]);
  });

  it('does not hold for others', () => {
    const plan = aPlan({ conflicts: [dispute] });
    const others = [anIndicator({ id: '5-A2' }).id, aMeasureIndicator({ id: 'mi-17' }).id];
    expect(others.map((id) => isInConflict(plan, id))).toEqual([false, false]);
  });

  it('ends when the secretariat resolves it', () => {
    const plan = aPlan({ conflicts: [{ ...dispute, resolved: true }] });
    expect(isInConflict(plan, seminars.id)).toBe(false);
  });
});
