/** Tells whoever listens (a test that waits, a page that shows) what has just happened in Slack. */
import type { Call } from './calls.ts';
import type { MessageChange } from './messages.ts';
import type { ViewChange } from './views.ts';

export type Change =
  | { kind: 'call'; call: Call }
  | MessageChange
  | ViewChange
  | { kind: 'socket-opened' | 'socket-closed'; connections: number };

export type Changes = {
  tell: (change: Change) => void;
  /** Calls `listener` after every change, until the returned function is called. */
  listen: (listener: (change: Change) => void) => () => void;
};

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();
  return {
    tell: (change) => {
      for (const listener of [...listeners]) listener(change);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
