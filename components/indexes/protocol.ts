import type { IndexProgress } from '@/utils/library/indexShelf';

/** What a page of ours asks a worker that holds an index of the library. */
export interface ToIndexWorker<Question> {
  ask: number;
  question: Question;
}

/** What the worker says: first that it runs, then how far it has come, and an answer to every question. */
export type FromIndexWorker<Answer> =
  | { say: 'ready' }
  | { say: 'progress'; progress: IndexProgress }
  | { say: 'answer'; ask: number; answer: Answer }
  | { say: 'failed'; ask: number };
