/** 読むのをやめる: leaves a file from deep inside it; caught in one place, tables-of.ts. */

import type { IntakeCause } from '../domain/intake-problem.ts';

/**
 * Thrown where a file turns out to be unreadable, and made a value again before it leaves the room.
 *
 * An exception, because the scanners call back: a value could not stop them in the middle.
 */
export class Unreadable extends Error {
  readonly why: IntakeCause;

  constructor(why: IntakeCause) {
    super(why.is);
    this.name = 'Unreadable';
    this.why = why;
  }
}

export function damaged(): Unreadable {
  return new Unreadable({ is: 'damaged' });
}
