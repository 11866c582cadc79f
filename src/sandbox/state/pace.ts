/** The limit of about one posted message a second for each channel. */
export type Pace = { allows: (channel: string) => boolean };

/** Counts posts of the last second; without `perSecond` everything is allowed. */
export function createPace(now: () => number, perSecond: number | undefined): Pace {
  const recent = new Map<string, readonly number[]>();
  return {
    allows: (channel) => {
      if (perSecond === undefined) return true;
      const within = (recent.get(channel) ?? []).filter((at) => now() - at < 1000);
      const allowed = within.length < perSecond;
      recent.set(channel, allowed ? [...within, now()] : within);
      return allowed;
    },
  };
}
