/** Stories of entering: what is kept, what is declined, and what can be taken back. */

import { describe, expect, it } from 'vitest';
import { entryWaiting } from '../../src/collection/approved.ts';
import { enterValue, withdrawEntry } from '../../src/collection/enter.ts';
import { reopenings } from '../../src/collection/reopened.ts';
import type { EnteredValue } from '../../src/domain/entry.ts';
import { State } from '../../src/domain/state.ts';
import * as story from './entering.ts';

const { approved, at, colleague, entered, entry, figure, first, history, owner, today } = story;

describe('entering', () => {
  it('keeps a value as an entry that waits, and every later one under the next number', () => {
    const once = entered(first, { remark: '  ' });
    expect(once.entries).toEqual([
      {
        ...{ no: 1, target: '5-A2', what: 'actual', fiscalYear: 2025, value: figure('230') },
        ...{ remark: null, evidence: null, via: 'form', by: owner, at: at('01:00') },
        decisions: [],
      },
    ]);
    const twice = entered(once, { target: '5-A4', value: figure('4100') });
    expect(twice.entries.map(({ no }) => no)).toEqual([1, 2]);
    expect(State.safeParse(twice).success).toBe(true);
  });

  it('keeps the unit that was typed, and takes another one for a change', () => {
    const typed = entered(first, { unit: '人' });
    expect(typed.entries[0]?.unit).toBe('人');
    expect(State.safeParse(typed).success).toBe(true);
    expect(entered(typed, { unit: '人', at: at('01:30') })).toBe(typed);
    expect(entered(typed, { unit: '回', at: at('01:30') }).entries.at(-1)?.unit).toBe('回');
    expect('unit' in (entered(first, { unit: null }).entries[0] ?? {})).toBe(false);
  });

  it('keeps a series that is shown twice once, under its first place', () => {
    expect(entered(first, { target: '5-M6' }).entries.map(({ target }) => target)).toEqual([
      ...['5-S1'],
    ]);
  });

  it('keeps a plan for 施策 and 重点事業, but not for an indicator', () => {
    for (const target of ['mi-01', 'pp-17-1']) {
      expect(entered(first, { target, what: 'planned' }).entries).toHaveLength(1);
    }
    expect(enterValue(first, entry({ what: 'planned' }))).toEqual({
      ...{ refused: 'not-collected', target: '5-A2' },
    });
  });

  it('declines what nobody collects', () => {
    for (const target of ['5-A99', 'mi-99', 'pp-1-1', 'x']) {
      expect(enterValue(first, entry({ target }))).toEqual({ refused: 'not-collected', target });
    }
  });

  it('declines years before the plan, years to come and printed figures', () => {
    const span = { first: 2024, last: 2025 };
    for (const fiscalYear of [2023, 2026, 2027]) {
      expect(enterValue(first, entry({ fiscalYear }))).toEqual({
        ...{ refused: 'year-not-collected', fiscalYear, ...span },
      });
    }
    expect(enterValue(first, entry({ fiscalYear: 2024 }))).toEqual({
      ...{ refused: 'figure-is-printed', fiscalYear: 2024, figure: '205', unit: '回' },
    });
    const planned = { target: 'mi-01', what: 'planned', fiscalYear: 2026 } as const;
    expect(entered(first, planned).entries).toHaveLength(1); // A plan may be of the year in progress
    expect(entered(first, { target: '5-M5', fiscalYear: 2024 }).entries).toHaveLength(1);
  });

  it('declines a 「—」 without a reason, and one to come without a day ahead', () => {
    const missing = (given: Partial<Extract<EnteredValue, { state: 'missing' }>>) =>
      enterValue(
        first,
        entry({
          value: {
            ...{ state: 'missing', why: 'not-yet', reason: '集計中です', expectedOn: '2026-07-10' },
            ...given,
          },
        }),
      );
    expect(missing({})).toMatchObject({ entries: [{ no: 1 }] });
    expect(missing({ reason: '　' })).toEqual({ refused: 'reason-missing' });
    expect(missing({ expectedOn: null })).toEqual({ refused: 'day-not-ahead', day: null, today });
    expect(missing({ expectedOn: today })).toEqual({ refused: 'day-not-ahead', day: today, today });
    expect(missing({ expectedOn: '2036-07-10' })).toEqual({
      ...{ refused: 'day-too-far', day: '2036-07-10', last: '2027-06-30' },
    });
    const survey = { why: 'not-surveyed-this-year', expectedOn: '2029-07-10' } as const;
    expect(missing(survey)).toMatchObject({ entries: [{ no: 1 }] });
    expect(missing({ why: 'retired', expectedOn: null })).toMatchObject({ entries: [{ no: 1 }] });
  });
});

describe('entering again', () => {
  it('replaces what the same person has waiting', () => {
    const again = entered(entered(first), { value: figure('203'), at: at('01:30') });
    expect(history(again)).toEqual([
      [1, '230', [`withdrawn ${owner}`]],
      [2, '203', []],
    ]);
  });

  it('keeps once what was sent twice', () => {
    const once = entered(first);
    expect(enterValue(once, entry({ at: at('01:01') }))).toBe(once);
  });

  it('replaces what somebody else has waiting only after it was seen', () => {
    const waiting = entered(first);
    const theirs = { by: colleague, value: figure('203') };
    const declined = { refused: 'entry-waits', no: 1 };
    expect(enterValue(waiting, entry(theirs))).toEqual(declined);
    expect(enterValue(waiting, entry({ ...theirs, replaces: 7 }))).toEqual(declined);
    expect(history(entered(waiting, { ...theirs, replaces: 1 }))).toEqual([
      [1, '230', [`withdrawn ${colleague}`]],
      [2, '203', []],
    ]);
  });

  it('corrects an approved value with a reason, and never to what it is', () => {
    const state = approved(entered(first), 1);
    expect(enterValue(state, entry())).toEqual({ refused: 'nothing-changed' });
    expect(enterValue(state, entry({ value: figure('203') }))).toEqual({
      refused: 'correction-needs-reason',
    });
    const corrected = entered(state, { value: figure('203'), remark: '転記の誤り' });
    expect(history(corrected)).toEqual([
      [1, '230', ['approved U9']],
      [2, '203', []],
    ]);
  });

  it('takes one more digit for a change', () => {
    const state = approved(entered(first, { value: figure('44') }), 1);
    expect(
      enterValue(state, entry({ value: figure('44.0'), remark: '小数第1位まで' })),
    ).toMatchObject({ entries: [{ no: 1 }, { no: 2 }] });
  });
});

describe('元に戻す', () => {
  const state = entered(first);
  const ofTheYear = {
    target: story.what('5-A2').target,
    what: 'actual',
    fiscalYear: 2025,
  } as const;

  it('takes an own entry back within ten minutes', () => {
    expect(history(story.kept(withdrawEntry(state, 1, { by: owner, at: at('01:10') })))).toEqual([
      ...[[1, '230', [`withdrawn ${owner}`]]],
    ]);
  });

  it('lets what it had replaced wait again, a colleague’s as well as an own one', () => {
    const theirs = entered(state, { by: colleague, value: figure('203'), replaces: 1 });
    const again = entered(theirs, { by: colleague, value: figure('204'), at: at('01:02') });
    const once = story.kept(withdrawEntry(again, 3, { by: colleague, at: at('01:03') }));
    expect(entryWaiting(once.entries, ofTheYear)).toMatchObject({ no: 2, by: colleague });
    const back = story.kept(withdrawEntry(once, 2, { by: colleague, at: at('01:04') }));
    expect(entryWaiting(back.entries, ofTheYear)).toMatchObject({ no: 1, by: owner });
    expect(history(back)).toEqual([
      [1, '230', [`withdrawn ${colleague}`, `waits-again ${colleague}`]],
      [2, '203', [`withdrawn ${colleague}`, `waits-again ${colleague}`, `withdrawn ${colleague}`]],
      [3, '204', [`withdrawn ${colleague}`]],
    ]);
    expect(history(approved(back, 1))[0]?.[2]).toContain('approved U9');
    expect(State.safeParse(back).success).toBe(true);
    expect(reopenings(back, ofTheYear)).toEqual([]); // Nothing was owed in between
  });

  it('brings nothing back that somebody had taken back before', () => {
    const gone = story.kept(withdrawEntry(state, 1, { by: owner, at: at('01:00') }));
    const anew = entered(gone, { value: figure('203') });
    const back = story.kept(withdrawEntry(anew, 2, { by: owner, at: at('01:05') }));
    expect(entryWaiting(back.entries, ofTheYear)).toBeUndefined();
  });

  it('declines afterwards, for others, and once it was decided', () => {
    expect(withdrawEntry(state, 1, { by: owner, at: at('01:11') })).toEqual({
      ...{ refused: 'too-late-to-undo', minutes: 10 },
    });
    expect(withdrawEntry(state, 1, { by: colleague, at: at('01:01') })).toEqual({
      ...{ refused: 'not-your-entry', no: 1 },
    });
    expect(withdrawEntry(approved(state, 1), 1, { by: owner, at: at('01:05') })).toEqual({
      ...{ refused: 'already-decided', no: 1 },
    });
    expect(withdrawEntry(state, 2, { by: owner, at: at('01:05') })).toEqual({
      ...{ refused: 'no-such-entry', no: 2 },
    });
  });
});
