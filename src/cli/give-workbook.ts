/** 表を渡す: sheets become a new .xlsx; a file that is there already is never written over. */

import { writeWorkbook, type SheetToWrite } from '../render/write-workbook.ts';
import { codeOf } from '../store/data-file-error.ts';
import { systemFiles } from '../store/files.ts';
import { writeNew } from '../store/write-new.ts';
import { takenLines } from '../wording/disclosure.ts';
import { complain, say } from './run-command.ts';

/** @returns whether it was written. */
export async function giveWorkbook(
  sheets: readonly SheetToWrite[],
  file: string,
  written: string,
): Promise<boolean> {
  try {
    await writeNew(systemFiles, file, await writeWorkbook({ sheets }));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    complain(takenLines(file));
    return false;
  }
  say([written]);
  return true;
}
