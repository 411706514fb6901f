import { startWorker } from '@/components/startWorker';
import type { BackupRow } from '@/utils/library/backup/format';
import type { Contents, FileProblem, FromFileReader, ToFileReader } from './protocol';

/** A file that was read and checked in a worker, which keeps the rows until they are asked for. */
export interface OpenFile {
  ok: true;
  contents: Contents;
  /** The rows in their order, in batches that fit into one message. Throws when the worker has failed. */
  batches: AsyncGenerator<BackupRow[]>;
  /** Ends the worker. */
  close: () => void;
}

/**
 * Has a file read in a worker: unpacking, parsing and checking 100,000 annotations would hold the page for seconds.
 *
 * @param stop aborted when the reader does not want to wait: 'stopped'
 * @param onProgress hears how many of how many rows are checked
 */
export async function openFile(
  file: Blob,
  stop: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<OpenFile | { ok: false; problem: FileProblem }> {
  let settle: (answer: FromFileReader) => void = () => undefined;
  let worker: Worker | undefined;
  const ask = (question: ToFileReader): Promise<FromFileReader> =>
    new Promise((resolve) => {
      settle = resolve;
      worker?.postMessage(question);
    });
  const end = (problem: FileProblem) => settle({ say: 'unusable', problem });
  const stopped = () => end('stopped');
  try {
    worker = startWorker<FromFileReader>('/fileReader.js', {
      take: (message) => {
        if (message.say === 'progress') onProgress(message.done, message.total);
        else settle(message);
      },
      fail: () => end('no-reader'),
    });
  } catch {
    return { ok: false, problem: 'no-reader' };
  }
  stop.addEventListener('abort', stopped);
  const answer = await ask({ ask: 'read', file });
  // From here on the reader stops between two batches: what was begun is written.
  stop.removeEventListener('abort', stopped);
  if (answer.say !== 'contents') {
    worker.terminate();
    return { ok: false, problem: answer.say === 'unusable' ? answer.problem : 'no-reader' };
  }
  return {
    ok: true,
    contents: answer.contents,
    batches: batchesFrom(() => ask({ ask: 'batch' })),
    close: () => worker.terminate(),
  };
}

async function* batchesFrom(ask: () => Promise<FromFileReader>): AsyncGenerator<BackupRow[]> {
  for (;;) {
    const answer = await ask();
    if (answer.say !== 'batch') throw new Error('the worker has failed');
    if (answer.rows === null) return;
    yield answer.rows;
  }
}
