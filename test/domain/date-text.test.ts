import { expect, it } from 'vitest';
import { dateText } from '../../src/domain/date-text.ts';

it.each([
  ['2026-12-04', '令和8年12月4日'],
  ['2020-01-01', '令和2年1月1日'],
  ['2019-12-31', '令和元年12月31日'],
  ['2019-05-01', '令和元年5月1日'],
  ['2019-04-30', '平成31年4月30日'],
  ['1989-02-01', '平成元年2月1日'],
])('writes %s as %s', (date, text) => {
  expect(dateText(date)).toBe(text);
});
