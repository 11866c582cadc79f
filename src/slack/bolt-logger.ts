/** Boltの記録: lets Slack's libraries write into our log, without what people wrote. */

import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../log.ts';

/** `low`: for what the bot itself reports, in its own words and once; then they are debug lines. */
type Voice = 'normal' | 'low';

/**
 * Returns a logger for Bolt and its clients.
 *
 * Their debug lines hold whole messages, so they are never taken, whatever LOG_LEVEL says; of an
 * error only the name is, because its message may quote what somebody wrote.
 */
export function boltLogger(log: Log, voice: Voice): Logger {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...said: unknown[]) => {
      log[voice === 'low' ? 'debug' : 'warn'](lineOf(said));
    },
    error: (...said: unknown[]) => {
      log[voice === 'low' ? 'debug' : 'error'](lineOf(said));
    },
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}

function lineOf(said: readonly unknown[]): string {
  const words = said.map((one) => {
    if (typeof one === 'string') return one.split('\n')[0] ?? '';
    return one instanceof Error ? one.name : typeof one;
  });
  return `Bolt: ${words.join(' ')}`;
}
