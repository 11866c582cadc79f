/** 設定を直す: what the secretariat decides for the whole workspace. */

import type { Settings } from '../domain/settings.ts';
import type { State } from '../domain/state.ts';

/** Replaces the settings. */
export function editSettings(state: State, settings: Settings): State {
  return { ...state, settings };
}
