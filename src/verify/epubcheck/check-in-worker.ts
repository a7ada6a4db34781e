import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { EpubCheckResult } from '@likecoin/epubcheck-ts';

/** Longer than any real book takes; a hostile one must not hold the machine for ever. */
const MINUTES = 10;
const MEGABYTES = 2048;

/** Plain JavaScript: it runs beside this module, not in it. */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
const { EpubCheck } = require(workerData.module);
EpubCheck.validate(workerData.bytes, {}, workerData.name).then(({ messages }) => parentPort.postMessage({ messages }));
`;

/** Runs epubcheck-ts in a thread of its own, which can be stopped and whose memory is bounded. */
export function checkInWorker(
  bytes: Uint8Array,
  name: string,
  signal: AbortSignal | undefined,
): Promise<Pick<EpubCheckResult, 'messages'>> {
  const module = createRequire(import.meta.url).resolve('@likecoin/epubcheck-ts');
  return new Promise((resolve, reject) => {
    const worker = new Worker(SCRIPT, {
      eval: true,
      workerData: { module, bytes, name },
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      stdout: true,
      stderr: true,
    });
    const stop = () => finish(() => reject(signal?.reason));
    const timer = setTimeout(
      () => finish(() => reject(new Error(`not done within ${MINUTES} minutes`))),
      MINUTES * 60_000,
    );
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      settle();
      void worker.terminate();
    };
    signal?.addEventListener('abort', stop);
    worker.on('message', (result) => finish(() => resolve(result)));
    worker.on('error', (error) => finish(() => reject(error)));
    worker.on('exit', () => finish(() => reject(new Error('ended without a report'))));
  });
}
