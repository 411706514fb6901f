import type { Page } from 'playwright-core';
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
export async function store(page: Page, rows: ReportRecord[]): Promise<void> {
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

/** A worker of a page of the extension, asked one question after the other. */
export interface AskedWorker {
  /** Milliseconds from the start of the worker to its first answer. */
  first: number;
  /** Milliseconds of each further answer. */
  further: number[];
  /** Bytes that the worker held after a collection: its objects and its typed arrays. */
  held: { objects: number; arrays: number };
}

/** Starts a new worker, asks it these questions and ends it. */
export async function askWorker(
  page: Page,
  script: '/reuse.js' | '/search.js',
  questions: readonly unknown[],
): Promise<AskedWorker> {
  const session = await page.context().newCDPSession(page);
  const worker = workerSession(session);
  const [first = 0, ...further] = await page.evaluate(
    async ([script, asked]) => {
      const times: number[] = [];
      let before = performance.now();
      const worker = new Worker(script);
      Object.assign(window, { asked: worker });
      for (const [number, question] of asked.entries()) {
        await new Promise<void>((resolve, reject) => {
          worker.onmessage = ({ data }: MessageEvent<{ say: string }>) => {
            if (data.say === 'answer') resolve();
            if (data.say === 'failed') reject(new Error('no answer'));
          };
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage({ ask: number, question });
        });
        times.push(performance.now() - before);
        before = performance.now();
      }
      return times;
    },
    [script, questions] as const,
  );
  const held = await worker.held();
  await page.evaluate(() => (window as unknown as { asked: Worker }).asked.terminate());
  await session.detach();
  return { first, further, held };
}

interface HeapUsage {
  usedSize: number;
  backingStorageSize: number;
}
type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

/** Speaks with the dedicated worker of a page, which Playwright gives no session of its own. */
function workerSession(session: Session): { held: () => Promise<AskedWorker['held']> } {
  const attached = new Promise<string>((resolve) => {
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      // The background is attached too.
      if (targetInfo.type === 'worker') resolve(sessionId);
    });
  });
  const answers = new Map<number, (answer: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) answers.get(id)?.(result);
  });
  const started = session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let count = 0;
  const send = async (method: string): Promise<unknown> => {
    await started;
    const sessionId = await attached;
    const id = ++count;
    const answer = new Promise((resolve) => answers.set(id, resolve));
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params: {} }),
    });
    return answer;
  };
  return {
    async held() {
      await send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize } = (await send('Runtime.getHeapUsage')) as HeapUsage;
      return { objects: usedSize, arrays: backingStorageSize };
    },
  };
}
