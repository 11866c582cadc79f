/** 読み取りのプロセス: reads one file where it can die alone, tells what came of it, and ends. */

import { Job } from './job.ts';
import { tablesOf } from './tables-of.ts';

process.once('message', (message) => {
  const { bytes, limits } = Job.parse(message);
  process.send?.(tablesOf(bytes, limits), () => {
    process.disconnect();
  });
});
