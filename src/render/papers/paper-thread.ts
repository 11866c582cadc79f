/** 資料をつくるスレッド: makes one paper, away from those who wait for an answer. */

import { parentPort } from 'node:worker_threads';
import { makePaper } from './make-paper.ts';
import { jobFromPieces } from './paper-pieces.ts';

const jobOf = jobFromPieces();

parentPort?.on('message', (piece: unknown) => {
  const job = jobOf(String(piece));
  if (job === undefined) return;
  const { request, format, material } = job;
  void makePaper(request, format, material).then((made) => {
    parentPort?.postMessage({ made });
  });
});
