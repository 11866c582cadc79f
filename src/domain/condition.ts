/** 保存できるかどうか: whether changes can be saved, and why not. */

/**
 * `disk-full` passes by itself: every change tries again. The others last until the process ends:
 * after a failed flush nobody knows what is on the disk, and a store that was taken over has
 * another owner.
 */
export type Condition =
  | { writable: true }
  | {
      writable: false;
      reason: 'disk-full' | 'sync-failed' | 'taken-over' | 'closed';
      code: string;
    };
