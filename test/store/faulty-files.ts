/** A disk with so much room, or whose flush fails: the system's files with faults put in. */

import { type Files, type OpenFile, systemFiles } from '../../src/store/files.ts';

export type FaultyFiles = Files & {
  /** How many bytes can still be written. */
  room: number;
  /** Makes all flushes of files fail from now on. */
  isSyncBroken: boolean;
};

function failing(code: string): Error {
  return Object.assign(new Error(`Injected ${code}`), { code });
}

/** Returns files that write what there is room for, perhaps the half of a line, and then fail. */
export function faultyFiles(room = Infinity): FaultyFiles {
  const disk: FaultyFiles = {
    ...systemFiles,
    room,
    isSyncBroken: false,
    append: async (file, mode) => {
      const open = await systemFiles.append(file, mode);
      const limited: OpenFile = {
        ...open,
        write: async (bytes) => {
          if (disk.room <= 0) throw failing('ENOSPC');
          const written = await open.write(bytes.subarray(0, disk.room));
          disk.room -= written;
          return written;
        },
        sync: async () => {
          if (disk.isSyncBroken) throw failing('EIO');
          await open.sync();
        },
      };
      return limited;
    },
  };
  return disk;
}
