/** The days that a file of 変化の一覧 is named for. */

import { expect, it } from 'vitest';
import { spanDays } from '../../src/domain/paper-span.ts';

it('begins with the day after a meeting, or with the day itself where a time was named', () => {
  const until = null;
  expect(spanDays({ since: '2026-11-05T14:59:59.999Z', until })).toEqual(['2026-11-06']);
  expect(spanDays({ since: '2026-11-05T08:00:00.000Z', until })).toEqual(['2026-11-05']);
});

it('names its end where there is one', () => {
  expect(
    spanDays({ since: '2026-11-05T14:59:59.999Z', until: '2026-12-10T14:59:59.999Z' }),
  ).toEqual(['2026-11-06', 'to', '2026-12-10']);
});
