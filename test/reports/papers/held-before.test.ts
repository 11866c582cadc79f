/** 変更履歴: which value an approved one took the place of, as it was when that happened. */

import { expect, it } from 'vitest';
import type { AuditEntry } from '../../../src/domain/audit.ts';
import type { Decision } from '../../../src/domain/entry.ts';
import type { State } from '../../../src/domain/state.ts';
import { changesOnPaper } from '../../../src/reports/papers/changes-on-paper.ts';
import { approveEntries, sendBack, withdrawApproval } from '../../../src/collection/approve.ts';
import { at, entered, figure, first, kept, secretariat, today } from '../../collection/entering.ts';

const by = (time: string) => ({ by: secretariat, at: at(time), today });
const approved = (state: State, no: number, time: string): State =>
  kept(approveEntries(state, [no], by(time)));
const withdrawn = (state: State, no: number, time: string): State =>
  kept(withdrawApproval(state, no, by(time)));

/** 100 is approved, 200 is approved in its place; then both approvals are taken back, the last one first. */
function story(): State {
  const one = approved(entered(first, { value: figure('100') }), 1, '02:00');
  const correction = { value: figure('200'), remark: '転記の誤り', at: at('02:01') };
  const two = approved(entered(one, correction), 2, '02:02');
  const back = withdrawn(two, 2, '02:03');
  const sent = kept(sendBack(back, 2, { ...by('02:04'), reason: '確かめてください。' }));
  return withdrawn(sent, 1, '02:05');
}

function toldOf(state: State): (string | undefined)[][] {
  const decisions = state.entries.flatMap(({ no, decisions: all }) =>
    all.map((decision) => ({ no, decision })),
  );
  const inOrder = decisions.toSorted((a, b) => a.decision.at.localeCompare(b.decision.at));
  const entries = inOrder.map(({ no, decision }) => audited(no, decision));
  return changesOnPaper(entries, state, { goal: undefined, copy: 'for-committee' })
    .flatMap(({ changes }) => changes)
    .filter(({ told }) => told !== 'op')
    .map((one) =>
      one.told === 'approved' || one.told === 'approval-withdrawn'
        ? [one.told, valueOf(one.other), valueOf(one.entry)]
        : [one.told],
    );
}

function valueOf(entry: State['entries'][number] | undefined): string | undefined {
  return entry?.value.state === 'measured' ? entry.value.value : undefined;
}

function audited(no: number, decision: Decision): AuditEntry {
  const path = ['entries', { at: no - 1, id: String(no) }, 'decisions', { at: 0 }];
  return {
    ...{ seq: 1, date: today, time: '11:00:00', actor: secretariat, action: undefined },
    ...{ reason: undefined, adoption: undefined, values: [{ path, after: decision }] },
  };
}

it('tells before and after as they were then, whatever was taken back later', () => {
  expect(toldOf(story())).toEqual([
    ['approved', undefined, '100'],
    ['approved', '100', '200'],
    ['approval-withdrawn', '100', '200'],
    ['approval-withdrawn', undefined, '100'],
  ]);
});
