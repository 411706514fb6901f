import type { AskedReport, ReuseAnswer } from '@/utils/library/reuse/lookUp';
import type { ReuseProgress } from '@/utils/library/reuse/reuseShelf';

/** What a page of ours asks the worker that holds the reuse index. */
export interface ToReuseWorker {
  ask: number;
  report: AskedReport;
}

/** What the worker says: first that it runs, then how far it has come, and an answer to every question. */
export type FromReuseWorker =
  | { say: 'ready' }
  | { say: 'progress'; progress: ReuseProgress }
  | { say: 'answer'; ask: number; answer: ReuseAnswer }
  | { say: 'failed'; ask: number };
