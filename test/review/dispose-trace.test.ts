import { expect, it } from 'vitest';
import { beginState } from '../../src/domain/begin-state.ts';
import { Change } from '../../src/domain/change.ts';
import { opsBetween } from '../../src/domain/ops-between.ts';
import { changeWithout, documentWithout } from '../../src/review/dispose-trace.ts';
import { allGone, dispose } from '../../src/review/dispose.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';
import { deeds, firstDueMoment, goneWords, keptWords, pastState } from './past-reviews.ts';
import { accepted } from './reviews.ts';

const first = beginState(adoptedPlan());
const past = pastState(first);
const gone = allGone(dispose(past, firstDueMoment));

/** What the journal holds of all deeds and of the disposal. */
const changes = [...deeds, { by: 'system', action: 'dispose', decide: disposal }].reduce<{
  state: typeof first;
  changes: Change[];
}>(
  ({ state, changes: before }, { by, action, decide }) => {
    const next = accepted(decide(state));
    const ops = opsBetween(state, next);
    const at = '2026-12-01T00:00:00.000Z';
    const change = { seq: before.length + 1, at, actor: by, action, reason: 'わけ', ops };
    return { state: next, changes: [...before, change] };
  },
  { state: first, changes: [] },
).changes;

function disposal(state: typeof first) {
  return dispose(state, firstDueMoment);
}

it('leaves no word in any change, and still tells who did what and when', () => {
  const without = changes.map((change) => changeWithout(change, gone));
  for (const word of [...Object.values(goneWords), keptWords.typed])
    expect(JSON.stringify(without)).not.toContain(JSON.stringify(word).slice(1, -1));
  const told = ({ seq, at, actor, action }: Change) => ({ seq, at, actor, action });
  expect(without.map(told)).toEqual(changes.map(told));
  expect(without.map((one) => Change.parse(one))).toEqual(without);
});

it('leaves the values of what is kept', () => {
  const without = JSON.stringify(changes.map((change) => changeWithout(change, gone)));
  expect(without).toContain(keptWords.later);
  expect(without).toContain('佐藤花子');
  expect(without).toContain('"retentionYears"');
});

it('leaves a change that has nothing of it as it is, and one that was rewritten too', () => {
  const settings = changes[0] ?? Change.parse({});
  expect(changeWithout(settings, gone)).toBe(settings);
  for (const change of changes) {
    const once = changeWithout(change, gone);
    expect(changeWithout(once, gone)).toBe(once);
  }
});

it('says why a disposal was, and no longer why anything else', () => {
  const [written, disposing] = ['comment-written', 'dispose'].map((action) =>
    changes.find((one) => one.action === action),
  );
  expect(changeWithout(written ?? Change.parse({}), gone)).toEqual({
    ...{ seq: 3, at: '2026-12-01T00:00:00.000Z', actor: 'U1', action: 'comment-written' },
    ops: [{ path: ['comments', { at: 0, id: '1' }] }],
  });
  expect(changeWithout(disposing ?? Change.parse({}), gone).reason).toBe('わけ');
});

it('takes a value without a number for one that is gone', () => {
  const change: Change = {
    ...{ seq: 1, at: firstDueMoment, actor: 'U1' },
    ops: [
      { path: ['comments'], after: [{ no: 9 }] },
      { path: ['comments', { at: 0 }], after: 1 },
    ],
  };
  expect(changeWithout(change, gone).ops).toEqual([
    { path: ['comments'] },
    { path: ['comments', { at: 0 }] },
  ]);
});

it('leaves nothing in an older document either, drafts and posts included', () => {
  const { drafts, outbox, ...third } = past;
  const { reviews, comments } = past;
  const kept = { reviews: reviews.slice(1), comments: comments.slice(5) };
  expect(documentWithout(past, gone)).toEqual({ ...past, ...kept, drafts: [], outbox: [] });
  expect(documentWithout(third, gone)).toEqual({ ...third, ...kept });
  expect(drafts.length + outbox.length).toBeGreaterThan(1);
  const plan = { plan: past.plan };
  expect(documentWithout(plan, gone)).toBe(plan);
});
