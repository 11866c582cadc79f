/** 記録: one English line per occurrence, with ids only: no texts, no names, no tokens. */

export const logLevels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What a line may carry: ids, codes, counts. */
export type Details = Readonly<Record<string, string | number | undefined>>;

export type Log = Readonly<Record<LogLevel, (what: string, details?: Details) => void>>;

export type LogOptions = {
  level: LogLevel;
  now: () => Date;
  write: (line: string) => void;
};

/** Returns a log that leaves out what is below `level`. */
export function createLog({ level, now, write }: LogOptions): Log {
  const line =
    (at: LogLevel) =>
    (what: string, details: Details = {}) => {
      if (logLevels.indexOf(at) < logLevels.indexOf(level)) return;
      const fields = Object.entries(details).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${value}`],
      );
      write([now().toISOString(), at, withoutTokens(what), ...fields.map(withoutTokens)].join(' '));
    };
  return { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
}

/** Slack's libraries sometimes put a token or a one-time address into a message of theirs. */
function withoutTokens(text: string): string {
  return text
    .replace(/\bx(?:ox[a-z]|app)-[\w-]+/g, '(token)')
    .replace(/\b(?:https?|wss?):\/\/\S+/g, '(address)');
}
