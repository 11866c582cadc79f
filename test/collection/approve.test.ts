/** Stories of the approval: all or nothing, back to who entered it, and ten minutes to think again. */

import { expect, it } from 'vitest';
import { approveEntries, sendBack, withdrawApproval } from '../../src/collection/approve.ts';
import { owedOn } from '../../src/collection/owed.ts';
import { planInForce } from '../../src/collection/plan-in-force.ts';
import { ownEntries, waitingEntries } from '../../src/collection/waiting.ts';
import * as story from './entering.ts';

const { approved, at, entered, figure, first, history, kept, owner, secretariat } = story;

const two = entered(entered(first), { target: '5-A4', value: figure('4100'), at: at('01:20') });
const deed = (time: string) => ({ by: secretariat, at: at(time) });

it('approves all that were chosen, or none', () => {
  expect(history(approved(two, 1, 2))).toEqual([
    [1, '230', ['approved U9']],
    [2, '4100', ['approved U9']],
  ]);
  expect(approveEntries(approved(two, 1), [1, 2, 8, 8], deed('02:05'))).toEqual({
    ...{ refused: 'entries-changed', nos: [1, 8] },
  });
  expect(approveEntries(two, [], deed('02:05'))).toEqual({ refused: 'nothing-chosen' });
});

it('does not approve what was replaced while the list was open', () => {
  const replaced = entered(two, { value: figure('203') });
  expect(approveEntries(replaced, [1, 2], deed('02:00'))).toEqual({
    ...{ refused: 'entries-changed', nos: [1] },
  });
});

it('sends one back with a reason, and it is owed again', () => {
  const back = kept(sendBack(two, 1, { reason: '単位を確かめてください', ...deed('02:00') }));
  expect(back.entries[0]?.decisions).toEqual([
    { kind: 'sent-back', reason: '単位を確かめてください', ...deed('02:00') },
  ]);
  expect(owedOn(back, story.today).map(({ what }) => what.target)).toContain('5-A2');
  expect(sendBack(two, 1, { reason: ' ', ...deed('02:00') })).toEqual({
    refused: 'reason-missing',
  });
  expect(sendBack(back, 1, { reason: '単位', ...deed('02:00') })).toEqual({
    ...{ refused: 'entries-changed', nos: [1] },
  });
});

it('takes an approval back within ten minutes, and the value before holds again', () => {
  const corrected = entered(approved(two, 1), { value: figure('203'), remark: '転記の誤り' });
  const later = kept(approveEntries(corrected, [3], deed('03:00')));
  const back = kept(withdrawApproval(later, 3, deed('03:10')));
  expect(history(back).at(-1)).toEqual([3, '203', ['approved U9', 'approval-withdrawn U9']]);
  const actuals = planInForce(back).indicators.find(({ id }) => id === '5-A2')?.actuals;
  expect(actuals?.at(-1)).toMatchObject({ fiscalYear: 2025, value: '230' });
  expect(waitingEntries(back).map(({ entry }) => entry.no)).toEqual([3, 2]);
  expect(withdrawApproval(later, 3, deed('03:11'))).toEqual({
    ...{ refused: 'too-late-to-undo', minutes: 10 },
  });
});

it('takes no approval back of a value that holds no more, or while a correction waits', () => {
  const corrected = entered(approved(two, 1), { value: figure('203'), remark: '転記の誤り' });
  expect(withdrawApproval(corrected, 1, deed('02:05'))).toEqual({ refused: 'entry-waits', no: 3 });
  const later = kept(approveEntries(corrected, [3], deed('02:06')));
  expect(withdrawApproval(later, 1, deed('02:07'))).toEqual({
    ...{ refused: 'entries-changed', nos: [1] },
  });
  expect(withdrawApproval(later, 9, deed('02:07'))).toEqual({ refused: 'no-such-entry', no: 9 });
});

it('lists what waits with what held before, the last value and what looks odd', () => {
  const odd = entered(two, { target: '7-A2', value: figure('500'), at: at('00:30') });
  const corrected = entered(approved(odd, 1), { value: figure('203'), remark: '転記の誤り' });
  expect(
    waitingEntries(corrected).map(({ entry, what, ...rest }) => [entry.no, what.target, rest]),
  ).toEqual([
    [
      ...[3, '7-A2'],
      {
        ...{ before: null, last: { figure: '66', fiscalYear: 2024 } },
        doubts: [{ doubt: 'far-from-last', last: '66', lastYear: 2024, percent: '757.6' }],
      },
    ],
    [
      ...[4, '5-A2'],
      { before: figure('230'), last: { figure: '205', fiscalYear: 2024 }, doubts: [] },
    ],
    [2, '5-A4', { before: null, last: { figure: '4022', fiscalYear: 2024 }, doubts: [] }],
  ]);
  expect(ownEntries(corrected, owner).map(({ no }) => no)).toEqual([4, 3, 2, 1]);
  expect(ownEntries(corrected, 'U1')).toEqual([]);
});

it('lists the unit that somebody typed where it is not that of the figure', () => {
  const typed = entered(entered(first, { unit: '人' }), { target: '5-A1', unit: '件' });
  const same = entered(typed, { target: '5-A4', value: figure('4100'), unit: '件' });
  expect(waitingEntries(same).map(({ doubts }) => doubts)).toEqual([
    [{ doubt: 'other-unit', said: '人', unit: '回' }],
    [{ doubt: 'other-unit', said: '件', unit: null }, expect.anything()],
    [],
  ]);
});
