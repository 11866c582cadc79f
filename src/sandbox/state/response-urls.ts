/** response_urls: each can be used five times within thirty minutes. */
import type { Message } from './messages.ts';

const USES = 5;
const LIFE_MS = 30 * 60 * 1000;

/** Where a response_url leads: to whom, where, and from which message it was issued. */
export type ResponseTarget = {
  user: string;
  channel: string;
  thread_ts?: string | undefined;
  message?: Message | undefined;
};

export type ResponseUrls = {
  /** Returns the path of a new response_url. */
  issue: (target: ResponseTarget) => string;
  /** Counts one use; returns the target, or Slack's error. */
  use: (path: string) => ResponseTarget | { error: 'used_url' | 'expired_url' };
};

export function createResponseUrls(now: () => number): ResponseUrls {
  const issued = new Map<string, { target: ResponseTarget; at: number; uses: number }>();
  return {
    issue: (target) => {
      const path = `/response/T/${issued.size + 1}`;
      issued.set(path, { target, at: now(), uses: 0 });
      return path;
    },
    use: (path) => {
      const found = issued.get(path);
      if (found === undefined || now() - found.at > LIFE_MS) return { error: 'expired_url' };
      if (found.uses >= USES) return { error: 'used_url' };
      issued.set(path, { ...found, uses: found.uses + 1 });
      return found.target;
    },
  };
}
