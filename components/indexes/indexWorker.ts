import { startWorker } from '@/components/startWorker';
import type { IndexProgress } from '@/utils/library/indexShelf';
import type { AskedReport, ReuseAnswer } from '@/utils/library/reuse/lookUp';
import type { FoundReport } from '@/utils/search/searchIndex';
import type { FromIndexWorker, ToIndexWorker } from './protocol';

/** A question that waits for its answer. */
interface Open<Answer> {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
  onProgress: (progress: IndexProgress) => void;
}

/** The page's worker with one index. It is started by the first question, and again after it has failed. */
class IndexWorker<Question, Answer> {
  private worker: Worker | null = null;
  private readonly open = new Map<number, Open<Answer>>();
  private count = 0;

  constructor(private readonly script: '/reuse.js' | '/search.js') {}

  /** What the index answers. Rejects when the worker cannot start or fails. */
  ask(question: Question, onProgress: (progress: IndexProgress) => void): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const ask = ++this.count;
      this.open.set(ask, { resolve, reject, onProgress });
      try {
        this.worker ??= this.start();
        const message: ToIndexWorker<Question> = { ask, question };
        this.worker.postMessage(message);
      } catch (error) {
        this.fail(error instanceof Error ? error.message : String(error));
      }
    });
  }

  private start(): Worker {
    const worker = startWorker<FromIndexWorker<Answer>>(this.script, {
      take: (message) => this.take(message),
      fail: (reason) => {
        if (this.worker === worker) this.fail(reason);
      },
    });
    return worker;
  }

  private take(message: Exclude<FromIndexWorker<Answer>, { say: 'ready' }>): void {
    if (message.say === 'progress') {
      for (const { onProgress } of this.open.values()) onProgress(message.progress);
      return;
    }
    const asked = this.open.get(message.ask);
    this.open.delete(message.ask);
    if (message.say === 'answer') asked?.resolve(message.answer);
    else asked?.reject(new Error('the worker failed'));
  }

  private fail(reason: string): void {
    this.worker?.terminate();
    this.worker = null;
    for (const { reject } of this.open.values()) reject(new Error(reason));
    this.open.clear();
  }
}

/** This page's worker that finds shared wording. */
export const reuseWorker = new IndexWorker<AskedReport, ReuseAnswer>('/reuse.js');

/** This page's worker that searches the texts of the library for a query as it was typed. */
export const searchWorker = new IndexWorker<string, FoundReport[]>('/search.js');
