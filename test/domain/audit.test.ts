import { describe, expect, it } from 'vitest';
import { auditEntry, auditOf, type AuditQuery } from '../../src/domain/audit.ts';
import type { Change } from '../../src/domain/change.ts';
import { IndicatorId } from '../../src/domain/indicator.ts';
import { opsBetween } from '../../src/domain/ops-between.ts';
import { aPlan, anIndicator } from '../helpers/builders.ts';

const all: AuditQuery = { indicator: undefined, since: undefined };
const about = (id: string): AuditQuery => ({ ...all, indicator: IndicatorId.parse(id) });

function aChange(given: Partial<Change> = {}): Change {
  return {
    seq: 1,
    at: '2026-11-19T15:30:00.000Z',
    actor: 'U1',
    action: 'correct',
    ops: [],
    ...given,
  };
}

const path = ['plan', 'indicators', { at: 3, id: '5-A4' }, 'baseline', 'value'];
const corrected = { path, before: '452', after: '66' };

it('says who did what, when in Tokyo, from which value to which, and why', () => {
  expect(auditEntry(aChange({ reason: '転記の誤り', ops: [corrected] }), all)).toEqual({
    seq: 1,
    date: '2026-11-20',
    time: '00:30:00',
    actor: 'U1',
    action: 'correct',
    reason: '転記の誤り',
    adoption: undefined,
    values: [corrected],
  });
});

it.each([
  ['2026-11-20', true],
  ['2026-11-21', false],
])('goes by the day in Tokyo since %s', (since, isShown) => {
  expect(auditEntry(aChange(), { ...all, since }) !== undefined).toBe(isShown);
});

describe('for one indicator', () => {
  const other = { path: ['plan', 'vision', 'name'], before: 'A', after: 'B' };

  it('shows only the values of that indicator', () => {
    const change = aChange({ ops: [other, corrected] });
    expect(auditEntry(change, about('5-A4'))?.values).toEqual([corrected]);
  });

  it('leaves out what has none of them', () => {
    expect(auditEntry(aChange({ ops: [other, corrected] }), about('5-A1'))).toBeUndefined();
  });

  it('shows what was put in or taken out and names the indicator', () => {
    const added = { path: ['comments', { at: 0, id: 'c1' }], after: { id: 'c1', about: '5-A1' } };
    const removed = {
      path: ['comments', { at: 0, id: 'c1' }],
      before: { id: 'c1', about: '5-A1' },
    };
    const change = aChange({ ops: [added, corrected, removed] });
    expect(auditEntry(change, about('5-A1'))?.values).toEqual([added, removed]);
  });
});

describe('a 見直し of an indicator', () => {
  const proposed = {
    path: ['revisions', { at: 0 }],
    after: { no: 1, change: { kind: 'replacement', indicator: '5-A4' }, stages: [] },
  };
  const linked = {
    path: ['revisions', { at: 1 }],
    after: { no: 2, change: { kind: 'link', from: '5-A1', to: '5-S1' }, stages: [] },
  };
  const decided = {
    path: ['revisions', { at: 0 }, 'stages', { at: 0 }],
    after: { stage: 'decided' },
  };
  const changes = [proposed, linked, decided].map((op, at) => aChange({ seq: at + 1, ops: [op] }));

  it.each([
    ['5-A4', [1, 3]],
    ['5-S1', [2]],
    ['5-A2', []],
  ])('belongs to %s with all its stages', (id, told) => {
    const entries = changes.map(auditOf(about(id))).filter((entry) => entry !== undefined);
    expect(entries.map(({ seq }) => seq)).toEqual(told);
  });

  it('belongs to it also when it was proposed before the days that are asked for', () => {
    const old = aChange({ at: '2026-10-01T00:00:00.000Z', ops: [proposed] });
    const entryOf = auditOf({ ...about('5-A4'), since: '2026-11-01' });
    expect([old, aChange({ seq: 2, ops: [decided] })].map((one) => entryOf(one)?.seq)).toEqual([
      undefined,
      2,
    ]);
  });
});

describe('a plan that was adopted', () => {
  const before = { plan: aPlan({ indicators: [anIndicator(), anIndicator({ id: '5-A10' })] }) };
  const after = {
    plan: aPlan({
      revision: 2,
      indicators: [anIndicator({ name: '新' }), anIndicator({ id: '5-A10', unit: '人' })],
      glossary: [{ term: '指数', otherNames: [], meaning: '比', citation: null }],
    }),
  };
  const ops = opsBetween(before, after);
  const adoption = { from: 1, to: 2, indicators: ['5-A1', '5-A10'], elsewhere: 1, takenOver: [] };

  it.each(['adopt-plan', undefined])('is told in one sentence (action %s)', (action) => {
    const change: Change = { seq: 1, at: '2026-11-20T00:00:00Z', actor: 'system', ops };
    const kept = action === undefined ? change : { ...change, action };
    expect(auditEntry(kept, all)).toMatchObject({ adoption, values: [] });
  });

  it('shows the values of the indicator that was asked for', () => {
    const entry = auditEntry(aChange({ action: 'adopt-plan', ops }), about('5-A10'));
    expect(entry?.adoption).toEqual(adoption);
    expect(entry?.values).toMatchObject([{ before: '件', after: '人' }]);
  });

  it('is something else when the code says so', () => {
    expect(auditEntry(aChange({ action: 'correct', ops }), all)).toMatchObject({
      adoption: undefined,
      values: ops,
    });
  });
});
