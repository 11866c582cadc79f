/** 診断（鍵）: whether a bot is running on the data, and which. */

import { heldBy, type Holder } from '../store-problem.ts';
import type { Finding } from './finding.ts';

export type LockState = { held: false } | { held: true; holder: Holder | undefined };

export function lockFinding(lock: LockState | { problem: string }): Finding {
  if ('problem' in lock) return { grade: 'bad', text: `鍵：${lock.problem}` };
  if (!lock.held) {
    return { grade: 'good', text: '鍵：だれも使っていません。ボットは動いていません。' };
  }
  return { grade: 'good', text: `鍵：ボットが使っています${heldBy(lock.holder)}。` };
}
