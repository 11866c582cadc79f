/** 図を描く口: drawings become images; others know how. */

import type { Refusal } from '../domain/refusal.ts';
import type { Drawing } from '../reports/pictures/drawing.ts';

/** Takes seconds for the first; @returns why there is none, when the same has to be told in words. */
export type Draw = (drawing: Drawing) => Promise<Uint8Array | Refusal>;
