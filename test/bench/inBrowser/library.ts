import type { CDPSession, Page } from 'playwright-core';
import { eventually } from '../../../utils/cli/extension/eventually';
import type { ReportRecord } from '../../../utils/library/types';
import { launchExtension, openExtensionPage, type Harness } from '../../browser/harness';

/** Rows handed over to the browser at once. */
const BATCH = 250;

/** The built extension in Chromium with these reports kept. */
export async function libraryOf(reports: Iterable<ReportRecord>): Promise<Harness> {
  const harness = await launchExtension({ pages: [] });
  const page = await openExtensionPage(harness, 'library.html');
  const isMade = () =>
    page.evaluate(async () => {
      const all = await indexedDB.databases();
      return all.some(({ name }) => name === 'library') || undefined;
    });
  if (!(await eventually(isMade))) throw new Error('the library page made no database');
  let batch: ReportRecord[] = [];
  for (const report of reports) {
    batch.push(report);
    if (batch.length < BATCH) continue;
    await store(page, batch);
    batch = [];
  }
  await store(page, batch);
  await page.close();
  return harness;
}

/** Puts rows into the extension's own database, past its messages: it is not the writing that is measured. */
async function store(page: Page, rows: ReportRecord[]): Promise<void> {
  await page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('library');
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('reports', 'readwrite');
          for (const record of records) writing.objectStore('reports').put(record);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          writing.onerror = () => reject(new Error('the rows cannot be written'));
        };
        opening.onerror = () => reject(new Error('the library does not open'));
      }),
    rows,
  );
}

/** The workers that hold an index. */
export type IndexScript = '/reuse.js' | '/search.js';

/** A worker of the extension in one of its pages. */
export interface AskedWorker {
  /** Milliseconds from the question to the answer; of the first one from the start of the worker. */
  ask(question: unknown): Promise<number>;
  /** Bytes that it holds after a collection: its objects and its typed arrays. */
  held(): Promise<{ objects: number; arrays: number }>;
  end(): Promise<void>;
}

/** Starts a worker with the first question. `isWatched`: what it holds can be asked for, which makes it slower. */
export async function startWorker(
  page: Page,
  script: IndexScript,
  isWatched = false,
): Promise<AskedWorker> {
  const session = isWatched ? await page.context().newCDPSession(page) : null;
  const send = session && (await workerSession(session));
  return {
    ask: (question) =>
      page.evaluate(
        async ([script, question]) => {
          const began = performance.now();
          const store = window as unknown as { asked?: Worker };
          const worker = (store.asked ??= new Worker(script));
          await new Promise<void>((resolve, reject) => {
            worker.onmessage = ({ data }: MessageEvent<{ say: string }>) => {
              if (data.say === 'answer') resolve();
              if (data.say === 'failed') reject(new Error('no answer'));
            };
            worker.onerror = ({ message }) => reject(new Error(message));
            worker.postMessage({ ask: 1, question });
          });
          return performance.now() - began;
        },
        [script, question] as const,
      ),
    async held() {
      if (!send) throw new Error('the worker is not watched');
      await send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize } = (await send('Runtime.getHeapUsage')) as HeapUsage;
      return { objects: usedSize, arrays: backingStorageSize };
    },
    async end() {
      await page.evaluate(() => {
        const store = window as unknown as { asked?: Worker };
        store.asked?.terminate();
        delete store.asked;
      });
      await session?.detach();
    },
  };
}

interface HeapUsage {
  usedSize: number;
  backingStorageSize: number;
}

/** Speaks with the dedicated worker that a page will start, which Playwright gives no session of its own. */
async function workerSession(session: CDPSession): Promise<(method: string) => Promise<unknown>> {
  let worker = '';
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    // The background is attached too, and a worker before that is not quite gone.
    if (targetInfo.type === 'worker') worker = sessionId;
  });
  const answers = new Map<number, (answer: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) answers.get(id)?.(result);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let count = 0;
  return async (method) => {
    const id = ++count;
    const answer = new Promise((resolve) => answers.set(id, resolve));
    const message = JSON.stringify({ id, method, params: {} });
    await session.send('Target.sendMessageToTarget', { sessionId: worker, message });
    return answer;
  };
}
