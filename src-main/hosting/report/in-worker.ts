import { Worker } from 'node:worker_threads';
import type { WriteJob } from './press.ts';
import type { FileContent } from './write-file.ts';

/**
 * Writes in a thread of its own, which ends when the report is done or called off.
 *
 * @param file the thread's script
 */
export function inWorker(file: string) {
  return (job: WriteJob, signal?: AbortSignal): Promise<FileContent> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const worker = new Worker(file, { workerData: job });
      const stop = () => {
        reject(signal?.reason);
        void worker.terminate();
      };
      signal?.addEventListener('abort', stop, { once: true });
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => {
        signal?.removeEventListener('abort', stop);
        // After an answer this changes nothing.
        reject(new Error(`The report's thread ended (${code}) without a report.`));
      });
    });
}
