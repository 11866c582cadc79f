/** 資料を書くスレッド: writes one file, away from those who wait for an answer, and ends. */

import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { PaperModel } from './paper-model.ts';
import { writeModel } from './write-model.ts';

/** Both ends are of the same build, so what comes in has been checked by the compiler. */
const Model = z.custom<PaperModel>();

const bytes = await writeModel(Model.parse(JSON.parse(String(workerData))));
parentPort?.postMessage({ bytes });
