import type { CodeLists } from '@/utils/codebook/types';
import type { BackupRow } from '@/utils/library/backup/format';
import type { RefusedRow } from '@/utils/library/backup/parse';

/** Why nothing of a file can be used; `no-reader`: the worker that reads does not start, or has failed. */
export type FileProblem =
  | 'too-large'
  | 'unreadable'
  | 'other-program'
  | 'newer-version'
  | 'codebook'
  | 'stopped'
  | 'no-reader';

/** What a file holds that was read and checked; its rows are asked for batch by batch. */
export interface Contents {
  kind: 'backup' | 'annotations';
  /** How many rows can be written. */
  total: number;
  refused: RefusedRow[];
  /** The codes that a file of annotations explains; a backup brings its codebook as a row. */
  codes: CodeLists | null;
}

/** What the options page asks the worker that reads a file: first to read it, then for one batch after the other. */
export type ToFileReader = { ask: 'read'; file: Blob } | { ask: 'batch' };

/** What the worker says: first that it runs, then how far it has come, and an answer to every question. */
export type FromFileReader =
  | { say: 'ready' }
  /** `done` of `total` rows are checked. */
  | { say: 'progress'; done: number; total: number }
  | { say: 'unusable'; problem: FileProblem }
  | { say: 'contents'; contents: Contents }
  /** Rows that fit into one message to the background; null behind the last. */
  | { say: 'batch'; rows: BackupRow[] | null };

/** The worker's side of the line between the two. */
export interface FileReaderPort {
  postMessage: (message: FromFileReader) => void;
  addEventListener: (
    type: 'message',
    listener: (event: MessageEvent<ToFileReader>) => void,
  ) => void;
}
