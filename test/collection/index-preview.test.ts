/** Stories of a figure before it is saved: what it would give. */

import { expect, it } from 'vitest';
import { indexPreview } from '../../src/collection/index-preview.ts';
import { approved, entered, figure, first } from './entering.ts';

const shown = (...given: Parameters<typeof indexPreview>) => {
  const preview = indexPreview(...given);
  if (preview?.kind !== 'indicator') return preview;
  return preview.places.map(({ indicator, now, then }) => [
    indicator.id,
    now.state === 'scored' ? now.shown : now.state,
    then.state === 'scored' ? then.shown : then.state,
  ]);
};

it('shows the index number that a figure would give, and keeps nothing', () => {
  expect(shown(first, '5-A2', 2025, '230')).toEqual([['5-A2', 'no-record', '148.39']]);
  expect(first.entries).toEqual([]);
});

it('shows it for every place of a series', () => {
  expect(shown(first, '5-M6', 2025, '800')).toEqual([
    ['5-S1', 'no-record', '101.65'],
    ['5-M6', 'no-record', '101.65'],
  ]);
});

it('shows what holds now beside a correction', () => {
  const state = approved(entered(first), 1);
  expect(shown(state, '5-A2', 2025, '203')).toEqual([['5-A2', '148.39', '130.97']]);
});

it('gives the reason where there will be no number', () => {
  const preview = indexPreview(first, '5-A3', 2025, '4');
  expect(preview).toMatchObject({
    places: [{ then: { state: 'no-index-number', reason: { code: 'baseline-missing' } } }],
  });
});

it('shows the achievement rate of a 施策, once its plan is known', () => {
  expect(indexPreview(first, 'mi-01', 2025, '190')).toMatchObject({
    ...{ kind: 'measure', then: { state: 'not-computable', why: 'plan-total-missing' } },
  });
  const planned = approved(
    entered(first, { target: 'mi-01', what: 'planned', value: figure('720') }),
    1,
  );
  expect(indexPreview(planned, 'mi-01', 2025, '190')).toMatchObject({
    ...{ now: { why: 'actual-missing' }, then: { state: 'computed', shown: '51.7' } },
  });
  expect(indexPreview(first, 'mi-01', 2024, '720', 'planned')).toMatchObject({
    ...{ now: { why: 'plan-total-missing' }, then: { shown: '25.3' } },
  });
});

it('computes nothing from a 重点事業, nor from what nobody collects', () => {
  expect(indexPreview(first, 'pp-17-1', 2025, '185')).toEqual({ kind: 'project' });
  expect(indexPreview(first, '5-A77', 2025, '185')).toBeUndefined();
});
