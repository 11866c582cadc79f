/** 場面の一覧: every scene that can be tried, the usual one first. */

import type { Scene } from './scene.ts';
import { empty } from './scenes/empty.ts';
import { review } from './scenes/review.ts';

export const scenes: readonly Scene[] = [empty, review];
export const usualScene = empty;
