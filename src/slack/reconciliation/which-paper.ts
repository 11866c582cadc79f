/** どの資料か: what a button carries to find a paper again, and the year that it is to be compared with. */

import { z } from 'zod';
import { FiscalYear } from '../../domain/fiscal-year.ts';
import { FileId } from '../slack-files.ts';

/** A pasted table is kept in memory for a while; a file stays at Slack. */
export const WhichPaper = z.union([
  z.strictObject({ kept: z.string(), fiscalYear: FiscalYear.optional() }),
  z.strictObject({ sent: FileId, fiscalYear: FiscalYear.optional() }),
]);
export type WhichPaper = z.infer<typeof WhichPaper>;

export function valueOf(which: WhichPaper): string {
  return JSON.stringify(which);
}

/** Returns nothing for a value that a button of ours would not carry. */
export function whichPaper(value: string): WhichPaper | undefined {
  try {
    return WhichPaper.safeParse(JSON.parse(value)).data;
  } catch {
    return undefined;
  }
}
