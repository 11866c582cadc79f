/** 待つスレッド: writes one line when its time is over, past a main thread that is busy. */

import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { z } from 'zod';

const { patienceMs, line } = z
  .object({ patienceMs: z.number(), line: z.string() })
  .parse(workerData);
const stderr = 2;

setTimeout(() => writeSync(stderr, `${line}\n`), patienceMs);
