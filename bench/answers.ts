/** How fast /shihyo is answered, beside a bare Bolt app, in one run with interleaved rounds. */

import { fileURLToPath } from 'node:url';
import { startApp } from './answers/app-under-test.ts';
import { gather, type People } from './answers/round.ts';
import { startSink } from './answers/sink.ts';
import { summary, type Timing } from './answers/summary.ts';
import type { Measured } from './table.ts';

const apps = ['michisuji', 'bare-bolt'] as const;
const connectionCounts = [1, 50] as const;
const rounds = 8;
/** Short, because a server hangs up after five quiet seconds, and connecting again would be measured. */
const roundMs = 1200;
const warmUpMs = 1200;

/** One app, asked by so many people at a time. */
type Contest = { app: string; connections: number; people: People; timings: Timing[] };

/**
 * Measures from sending the command to having the whole answer: at the response_url for ours, in
 * the acknowledgement for the bare app. Each app is a process of its own.
 */
export async function benchAnswers(): Promise<readonly Measured[]> {
  const sink = await startSink();
  const started = await Promise.all(
    apps.map(async (app) => {
      const file = fileURLToPath(new URL(`answers/${app}.ts`, import.meta.url));
      return { app, process: await startApp(file, sink) };
    }),
  );
  const contests: Contest[] = [];
  for (const connections of connectionCounts) {
    for (const { app, process } of started) {
      const people = await gather(process, sink, connections);
      contests.push({ app, connections, people, timings: [] });
      await people.round(warmUpMs);
    }
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { people, timings } of contests) timings.push(await people.round(roundMs));
  }
  for (const { people } of contests) await people.close();
  for (const { process } of started) process.stop();
  sink.close();
  return rowsOf(contests);
}

function rowsOf(contests: readonly Contest[]): Measured[] {
  return contests.map(({ app, connections, timings }) => {
    const own = summary(timings);
    const bare = summary(
      contests
        .filter((one) => one.app === 'bare-bolt' && one.connections === connections)
        .flatMap((one) => one.timings),
    );
    const ratio = Number((own.requestsPerSecond / bare.requestsPerSecond).toFixed(2));
    return { bench: 'answers', app, connections, ...own, ratio };
  });
}
