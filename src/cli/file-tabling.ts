/** 表の出し入れ: the guarded reading and the writer of workbooks, as the bot takes them. */

import { usualLimits } from '../intake/limits.ts';
import { readTables } from '../intake/read-tables.ts';
import { writeWorkbook } from '../render/write-workbook.ts';
import type { Tabling } from '../slack/tabling.ts';

export const fileTabling: Tabling = {
  read: (file) => readTables(file),
  write: (sheets) => writeWorkbook({ sheets }),
  mostBytes: usualLimits.bytes,
};
