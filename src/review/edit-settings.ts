/** 設定を直す: what the secretariat decides for the whole workspace. */

import type { Settings } from '../domain/settings.ts';
import type { State } from '../domain/state.ts';

/** Replaces the settings that are given; the others stay. */
export function editSettings(state: State, chosen: Partial<Settings>): State {
  return { ...state, settings: { ...state.settings, ...chosen } };
}
