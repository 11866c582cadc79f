/** 読み取り: bytes become tables or a reason why not; runs in a process of its own, for it unpacks. */

import type { IntakeCause } from '../domain/intake-problem.ts';
import type { Tables } from '../domain/tables.ts';
import { readCsv } from './csv.ts';
import { fileKind, zipKind } from './file-kind.ts';
import type { Limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';
import { readWorkbook } from './workbook.ts';
import { openZip } from './zip.ts';

export function tablesOf(
  bytes: Uint8Array,
  limits: Limits,
): { tables: Tables } | { cause: IntakeCause } {
  try {
    const tables = read(bytes, limits);
    const isEmpty = tables.sheets.every(({ rows }) => rows.length === 0);
    return isEmpty ? { cause: { is: 'no-cells' } } : { tables };
  } catch (error) {
    if (error instanceof Unreadable) return { cause: error.why };
    throw error;
  }
}

function read(bytes: Uint8Array, limits: Limits): Tables {
  const kind = fileKind(bytes);
  if (kind === 'text') return readCsv(bytes, limits);
  if (kind === 'password') throw new Unreadable({ is: 'password' });
  if (kind !== 'zip') throw new Unreadable({ is: 'other-kind', kind });
  const zip = openZip(bytes, limits);
  const inside = zipKind(zip);
  if (inside !== 'workbook') throw new Unreadable({ is: 'other-kind', kind: inside });
  return readWorkbook(zip, limits);
}
