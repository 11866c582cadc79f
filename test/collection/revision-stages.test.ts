/** Stories of a revision on its way: stage by stage, taken back, dropped, its break approved. */

import { expect, it } from 'vitest';
import { proposeRevision } from '../../src/collection/revise.ts';
import { revisionDoubts } from '../../src/collection/revision-doubts.ts';
import { takeBack } from '../../src/collection/revision-undo.ts';
import { standing } from '../../src/collection/standing.ts';
import { IndicatorId } from '../../src/domain/indicator.ts';
import type { State } from '../../src/domain/state.ts';
import { approved, entered, first, kept } from './entering.ts';
import { replacement } from '../helpers/revisions.ts';
import {
  approve,
  baseline,
  course,
  decided,
  drop,
  no,
  on,
  proposal,
  proposed,
  reach,
} from './proposing.ts';

const today = '2026-11-20';

it('goes through the stages in their order, on days that follow each other and have been', () => {
  const state = proposed(first);
  expect(reach(state, 1, 'decided')).toEqual(
    no({ problem: 'not-next', stage: 'decided', next: 'committee' }),
  );
  expect(reach(state, 1, 'committee', { day: '2026-11-09' })).toEqual(
    no({ problem: 'day-before', on: '2026-11-09', stage: 'draft', reached: '2026-11-10' }),
  );
  expect(reach(state, 1, 'committee', { day: '2026-11-21' })).toEqual(
    no({ problem: 'day-ahead', on: '2026-11-21', today }),
  );
  expect(proposeRevision(first, proposal({ on: '2026-11-11' }), on(10))).toEqual(
    no({ problem: 'day-ahead', on: '2026-11-11', today: '2026-11-10' }),
  );
  expect(reach(decided(state, 1), 1, 'decided')).toEqual(
    no({ problem: 'not-next', stage: 'decided', next: null }),
  );
  expect(reach(state, 2, 'committee')).toEqual(no({ problem: 'not-found', no: 2 }));
});

it('asks again for the figures when it is decided: they may have come in since', () => {
  const value = { state: 'measured', value: '3900' } as const;
  const begun = proposed(first, { appliesFrom: 2025 });
  const ready = kept(reach(kept(reach(begun, 1, 'committee')), 1, 'conference'));
  const waits = entered(ready, { target: '5-A4', value });
  expect(reach(waits, 1, 'decided')).toEqual(no({ problem: 'entries-wait', nos: [1] }));
  expect(reach(approved(waits, 1), 1, 'decided')).toMatchObject({
    why: { problem: 'figures-there' },
  });
  const { change, appliesFrom } = proposal({ appliesFrom: 2025 });
  expect(revisionDoubts(waits, { change, appliesFrom }, today)).toEqual([
    { doubt: 'entries-wait', nos: [1] },
    { doubt: 'year-over', fiscalYear: 2025 },
  ]);
});

it('takes a stage back for ten minutes, and no longer', () => {
  const state = kept(reach(proposed(first), 1, 'committee'));
  expect(course(kept(takeBack(state, 1, on(20, '01:10'))))).toEqual(['1, draft 11-10']);
  expect(takeBack(state, 1, on(20, '01:11'))).toEqual(no({ problem: 'too-late', minutes: 10 }));
  expect(takeBack(proposed(first), 1, on(10, '01:01'))).toEqual(
    no({ problem: 'nothing-to-undo', no: 1 }),
  );
  const all = kept(drop(kept(approve(decided(proposed(first), 1), 1)), 1));
  const undone = ['dropped', 'break', 'decided'].reduce<State[]>(
    (states) => [...states, kept(takeBack(states.at(-1) ?? all, 1, on(20)))],
    [],
  );
  expect(undone.flatMap(course)).toEqual([
    '1, draft 11-10, committee 11-20, conference 11-20, decided 11-20, break approved',
    '1, draft 11-10, committee 11-20, conference 11-20, decided 11-20',
    '1, draft 11-10, committee 11-20, conference 11-20',
  ]);
});

it('does not bring a dropped one back beside another that took its place', () => {
  const state = proposed(kept(drop(proposed(first), 1)), { reason: '別の案' });
  expect(takeBack(state, 1, on(20))).toEqual(no({ problem: 'open-already', no: 2 }));
});

it('drops with a reason, once, and keeps it in the record', () => {
  const state = proposed(first);
  expect(drop(state, 1, ' ')).toEqual({ refused: 'reason-missing' });
  const dropped = kept(drop(state, 1));
  expect(course(dropped)).toEqual(['1, draft 11-10, dropped: 部会で見送り']);
  expect(drop(dropped, 1)).toEqual(no({ problem: 'dropped', no: 1 }));
  expect(reach(dropped, 1, 'committee')).toEqual(no({ problem: 'dropped', no: 1 }));
  expect(standing(kept(drop(decided(state, 1), 1)))).toEqual(standing(first));
});

it('keeps a decided one as long as figures of its series are there', () => {
  const [indicator, baseline] = [IndicatorId.parse('5-A4'), { fiscalYear: 2024, value: '45' }];
  const change = { ...replacement, indicator, baseline };
  const state = decided(proposed(first, { change, appliesFrom: 2025 }), 1);
  const value = { state: 'measured', value: '60' } as const;
  const waits = entered(state, { target: '5-A4', value });
  expect(drop(waits, 1)).toEqual(no({ problem: 'entries-wait', nos: [1] }));
  const figures = [{ fiscalYear: 2025, of: 'approved' }] as const;
  const there = approved(waits, 1);
  expect(drop(there, 1)).toEqual(no({ problem: 'figures-of-new', no: 1, figures }));
  expect(takeBack(there, 1, on(20))).toEqual(no({ problem: 'figures-of-new', no: 1, figures }));
});

it('approves a break only where there is one, and once it is decided', () => {
  const state = proposed(first);
  expect(approve(state, 1)).toEqual(no({ problem: 'not-decided', no: 1 }));
  const words = decided(proposed(first, { change: baseline('5-M4', '45') }), 1);
  expect(approve(words, 1)).toEqual(no({ problem: 'no-break', no: 1 }));
  const done = kept(approve(decided(state, 1), 1));
  expect(approve(done, 1)).toEqual(no({ problem: 'break-approved', no: 1 }));
  expect(approve(decided(state, 1), 1, '2026-11-19')).toMatchObject({
    why: { problem: 'day-before', stage: 'decided' },
  });
  expect(approve(kept(drop(decided(state, 1), 1)), 1)).toEqual(no({ problem: 'dropped', no: 1 }));
});
