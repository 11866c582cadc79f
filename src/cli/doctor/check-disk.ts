/** 診断（ディスク）: whether a folder may be written to, and how much room there is, without writing. */

import { access, constants, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../../store/data-file-error.ts';
import { exists } from '../../store/side-folder.ts';
import { diskFinding } from '../../wording/doctor/disk.ts';
import { cannotLook, type Finding } from '../../wording/doctor/finding.ts';

/** `parts` are the folders in it that are written to as well. */
export async function checkDisk(folder: string, parts: readonly string[]): Promise<Finding> {
  try {
    for (const place of [folder, ...parts]) {
      const refused = await refusalOf(await nearest(place));
      if (refused !== undefined) return diskFinding(place, { refused });
    }
    const { bavail, bsize } = await statfs(await nearest(folder));
    return diskFinding(folder, { freeBytes: bavail * bsize });
  } catch (error) {
    return diskFinding(folder, { problem: cannotLook(folder, codeOf(error)) });
  }
}

/** What is still to be made will lie in the folder above it. */
async function nearest(place: string): Promise<string> {
  return (await exists(place)) ? place : nearest(dirname(place));
}

/** @returns the system's code when nothing can be put into a folder. */
async function refusalOf(folder: string): Promise<string | undefined> {
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    return (await stat(folder)).isDirectory() ? undefined : 'ENOTDIR';
  } catch (error) {
    return codeOf(error);
  }
}
