/** 変更履歴: the rows that stay when a decision is taken back, and values that stand whole. */

import { expect, it } from 'vitest';
import { approveBreak } from '../../../src/collection/revision-stages.ts';
import { dropRevision, takeBack } from '../../../src/collection/revision-undo.ts';
import type { AuditEntry } from '../../../src/domain/audit.ts';
import { opsBetween } from '../../../src/domain/ops-between.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';
import type { State } from '../../../src/domain/state.ts';
import { changeSheets } from '../../../src/wording/papers/change-sheets.ts';
import { first, kept } from '../../collection/entering.ts';
import { aRevision, comparableBaseline, replacement } from '../../helpers/revisions.ts';

const entryOf = (seq: number, [before, after]: readonly [State, State]): AuditEntry => ({
  ...{ seq, date: '2027-03-11', time: '10:00:00', actor: 'U9', action: undefined },
  ...{ reason: undefined, adoption: undefined, values: opsBetween(before, after) },
});

/** The columns どこを, 変更前 and 変更後 of what one state after the other changed. */
function rowsOf(
  states: readonly State[],
  copy: 'for-committee' | 'for-publication' | 'for-secretariat' = 'for-committee',
): string[][] {
  const pairs = states.slice(1).map((state, at) => [states[at] ?? first, state] as const);
  const made = changeSheets(
    {
      ...{ kind: 'changes', goal: 5, fiscalYear: undefined, copy },
      ...{ withPace: false, on: '2027-03-12' },
    },
    {
      state: states.at(-1) ?? first,
      changes: pairs.map((pair, at) => entryOf(at + 1, pair)),
      workspace: undefined,
    },
  );
  if (isRefusal(made)) return [];
  return made.flatMap(({ rows }) =>
    rows.map((row) => row.slice(4, 7).map((cell) => (cell.is === 'text' ? cell.text : ''))),
  );
}

const withRevision = (...revisions: State['revisions']): State => ({ ...first, revisions });
const deed = { by: 'U9', at: '2027-03-11T01:05:00.000Z', today: '2027-03-11' } as const;

it('keeps the row of a decision when the 見直し is dropped later, and when that is taken back', () => {
  const proposed = withRevision(aRevision(comparableBaseline, { stage: 'conference' }));
  const decided = withRevision(aRevision(comparableBaseline));
  const dropped = kept(dropRevision(decided, 1, { ...deed, reason: '数え直した' }));
  const back = kept(takeBack(dropped, 1, deed));
  const what = '基準値の変更：5-M4の基準値 令和7年度の73（令和8年度から）';
  expect(rowsOf([proposed, decided, dropped, back])).toEqual([
    ['見直し1の決定', '', what],
    ['見直し1の取下げ', what, '（取り下げた）'],
    ['見直し1の取下げを元に戻す', '（取り下げた）', what],
  ]);
});

it('tells a decision that was taken back at once, with what is not decided any more', () => {
  const proposed = withRevision(aRevision(comparableBaseline, { stage: 'conference' }));
  const decided = withRevision(aRevision(comparableBaseline));
  expect(
    rowsOf([proposed, decided, kept(takeBack(decided, 1, deed))]).map(([where]) => where),
  ).toEqual(['見直し1の決定', '見直し1の決定を元に戻す']);
});

it('tells that a 系列断絶 was approved, and that it was taken back', () => {
  const decided = withRevision(aRevision(replacement));
  const approved = kept(approveBreak(decided, 1, { on: '2027-03-11', note: null }, deed));
  expect(rowsOf([decided, approved, kept(takeBack(approved, 1, deed))])).toEqual([
    ['見直し1の系列断絶の承認', '未承認', '承認'],
    ['見直し1の系列断絶の承認を元に戻す', '承認', '未承認'],
  ]);
});

it('tells nobody but the secretariat of a proposal that was dropped', () => {
  const proposed = withRevision(aRevision(comparableBaseline, { stage: 'committee' }));
  const dropped = kept(dropRevision(proposed, 1, { ...deed, reason: '見送り' }));
  const states = [proposed, dropped];
  expect([rowsOf(states), rowsOf(states, 'for-publication')]).toEqual([[], []]);
  expect(rowsOf(states, 'for-secretariat')).toHaveLength(1);
});

it('gives a long value whole: paper has no other place for the rest of it', () => {
  const agenda = '議題'.repeat(300);
  const meeting = { no: 2, on: '2026-12-10', place: null, agenda: [agenda], materials: [] };
  const review = {
    ...{ no: 1, goal: 5, channel: 'C1', card: null, meeting: 2, deadline: '2026-12-08' },
    ...{ openedBy: 'U9', openedAt: deed.at, closings: [], noOpinions: [], highWater: null },
  };
  const before: State = { ...first, reviews: [review] };
  const rows = rowsOf([before, { ...before, meetings: [meeting] }], 'for-secretariat');
  expect(rows.map(([, , after]) => after?.includes(agenda))).toEqual([true]);
  expect(rows.join()).not.toContain('--json');
});
