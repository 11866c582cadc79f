/** 収集の周期の言い方: how often data are collected, as far as the source says. */

import type { Cadence } from '../domain/indicator.ts';

/** Returns a cadence in the source's own words. */
export function cadenceText(cadence: Cadence): string {
  return cadence.kind === 'unstated' ? '資料に記載なし' : `「${cadence.quote}」`;
}
