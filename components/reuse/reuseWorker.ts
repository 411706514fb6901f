import { startWorker } from '@/components/startWorker';
import type { AskedReport, ReuseAnswer } from '@/utils/library/reuse/lookUp';
import type { ReuseProgress } from '@/utils/library/reuse/reuseShelf';
import type { FromReuseWorker, ToReuseWorker } from './protocol';

/** A question that waits for its answer. */
interface Open {
  resolve: (answer: ReuseAnswer) => void;
  reject: (error: Error) => void;
  onProgress: (progress: ReuseProgress) => void;
}

/** The page's worker with the reuse index. It is started by the first question, and again after it has failed. */
class ReuseWorker {
  private worker: Worker | null = null;
  private readonly open = new Map<number, Open>();
  private count = 0;

  /** What the library knows of a report's wording. Rejects when the worker cannot start or fails. */
  lookUp(report: AskedReport, onProgress: (progress: ReuseProgress) => void): Promise<ReuseAnswer> {
    return new Promise((resolve, reject) => {
      const ask = ++this.count;
      this.open.set(ask, { resolve, reject, onProgress });
      try {
        this.worker ??= this.start();
        const message: ToReuseWorker = { ask, report };
        this.worker.postMessage(message);
      } catch (error) {
        this.fail(error instanceof Error ? error.message : String(error));
      }
    });
  }

  private start(): Worker {
    const worker = startWorker<FromReuseWorker>('/reuse.js', {
      take: (message) => this.take(message),
      fail: (reason) => {
        if (this.worker === worker) this.fail(reason);
      },
    });
    return worker;
  }

  private take(message: Exclude<FromReuseWorker, { say: 'ready' }>): void {
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

let worker: ReuseWorker | undefined;

/** The one worker of this page. */
export function reuseWorker(): ReuseWorker {
  worker ??= new ReuseWorker();
  return worker;
}
