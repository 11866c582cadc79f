/** When a message was written, and where a new day begins between two. */

import { expect, it } from 'vitest';
import { clockTime, newDay } from '../../../src/sandbox/page/frame/time.ts';

/** 2026-11-20, 23:59 and 2026-11-21, 00:00 in Tokyo. */
const late = '1795186740.000100';
const early = '1795186800.000100';

it('begins a new day at midnight in Tokyo, and with the first message', () => {
  expect([clockTime(late), clockTime(early)]).toEqual(['23:59', '00:00']);
  expect(newDay(late, undefined)).toBe('2026年11月20日(金)');
  expect(newDay(early, late)).toBe('2026年11月21日(土)');
  expect(newDay('1795186800.000200', early)).toBeUndefined();
});
