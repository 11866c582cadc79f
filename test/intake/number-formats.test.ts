import { expect, it } from 'vitest';
import { kindOfCode } from '../../src/intake/number-formats.ts';

it.each([
  ['General', 'number'],
  ['#,##0"人"', 'number'],
  ['0.00E+00', 'number'],
  ['[Red]#,##0;[青]-#,##0', 'number'],
  ['[$¥-411]#,##0_);(#,##0)', 'number'],
  ['0"d"\\m', 'number'],
  ['# ?/?', 'number'],
  ['@', 'number'],
  ['', 'number'],
  ['0%', 'percent'],
  ['0.0%;[Red]-0.0%', 'percent'],
  ['0"%"', 'number'],
  ['yyyy/m/d', 'date'],
  ['[$-411]ggge"年"m"月"d"日";@', 'date'],
  ['[$-411]ge.m', 'date'],
  ['m"月"', 'date'],
  ['yyyy/m/d h:mm', 'date'],
  ['h:mm:ss', 'time'],
  ['[h]:mm', 'time'],
  ['[mm]:ss', 'time'],
  ['h:mm AM/PM', 'time'],
])('takes what is shown as %j for a %s', (code, kind) => {
  expect(kindOfCode(code)).toBe(kind);
});
