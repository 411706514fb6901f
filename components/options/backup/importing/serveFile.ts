import { batchesOf } from '@/utils/library/backup/batches';
import type { BackupRow } from '@/utils/library/backup/format';
import type { Progress } from '@/utils/library/backup/progress';
import type { FileReaderPort, FromFileReader, ToFileReader } from './protocol';
import { readFile } from './readFile';

/** Milliseconds between two lines of progress: more often nobody sees. */
const TOLD_EVERY = 100;

/**
 * The worker's work: it reads the one file that it is given and hands its rows over when it is asked. The page ends the
 * worker when the reader wants to stop, so nothing here waits.
 */
export function serveFile(port: FileReaderPort): void {
  const say = (message: FromFileReader) => port.postMessage(message);
  let batches: Iterator<BackupRow[]> = [][Symbol.iterator]();

  let toldAt = performance.now();
  const progress: Progress = (done, total) => {
    if (performance.now() - toldAt > TOLD_EVERY) {
      say({ say: 'progress', done, total });
      toldAt = performance.now();
    }
    return Promise.resolve(true);
  };
  const read = async (file: Blob) => {
    const found = await readFile(file, progress);
    if (!found.ok) return say({ say: 'unusable', problem: found.problem });
    batches = batchesOf(found.rows);
    say({ say: 'contents', contents: found.contents });
  };
  const answer = (asked: ToFileReader) => {
    if (asked.ask === 'read') {
      // What is thrown there is a fault of ours or the end of the memory; the page tells the reader.
      read(asked.file).catch(() => say({ say: 'unusable', problem: 'no-reader' }));
    } else {
      const next = batches.next();
      say({ say: 'batch', rows: next.done ? null : next.value });
    }
  };
  port.addEventListener('message', ({ data }) => answer(data));
  say({ say: 'ready' });
}
