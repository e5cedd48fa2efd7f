/** The thread that one report is written in, so that the session's own does not wait for it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { WriteJob } from './press.ts';
import { writeFileOf } from './write-file.ts';

const { format, model, photos } = workerData as WriteJob;
const content = await writeFileOf(format, model, { photos });
parentPort?.postMessage(content, []);
