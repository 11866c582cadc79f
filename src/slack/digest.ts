/** 要約値: a few letters that stand for a value, to tell whether it is still the same. */

import { createHash } from 'node:crypto';

export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
