import { useRef, useState } from 'preact/hooks';
import { useCodes } from '@/components/codebook/codes';
import type { WriteFailure } from '@/components/labels';
import { addMissing } from '@/utils/codebook/merge';
import type { CodeLists } from '@/utils/codebook/types';
import type { BackupRow } from '@/utils/library/backup/format';
import { sendMessage, type Written } from '@/utils/messages';
import { openFile, type OpenFile } from './openFile';
import type { Contents, FileProblem } from './protocol';

/** What became of the rows that were written. */
export interface Counts {
  imported: number;
  unchanged: number;
  merged: number;
  conflicts: number;
}

/** How far an import is. */
export type ImportState =
  | { status: 'idle' }
  /** `done` of `total` rows are checked; 0 of 0 while the file is unpacked. */
  | { status: 'reading'; done: number; total: number }
  | { status: 'unusable'; problem: FileProblem }
  /** `done` and `total` count rows. */
  | { status: 'writing'; done: number; total: number }
  | ({ status: 'ended' } & ImportResult);

/** What an import did. */
export interface ImportResult extends Omit<Contents, 'total'> {
  counts: Counts;
  /** The ids of annotations of one origin that say different things; both are kept. */
  pairs: { mine: string; theirs: string }[];
  /** `stopped`: by the reader; a failure: by the store, before the rows that are still missing. */
  end: 'complete' | 'stopped' | WriteFailure;
}

/** What a batch did; `pairs` are the ids of annotations that say different things. */
type BatchOutcome = Partial<Counts> & { pairs?: { mine: string; theirs: string }[] };

/** Brings a file in, one at a time: read and checked as a whole first, then written in batches. */
export function useImport() {
  const { codebook } = useCodes();
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  const stopping = useRef(new AbortController());

  const start = async (file: File) => {
    setState({ status: 'reading', done: 0, total: 0 });
    stopping.current = new AbortController();
    const open = await openFile(file, stopping.current.signal, (done, total) =>
      setState({ status: 'reading', done, total }),
    );
    if (!open.ok) return setState({ status: 'unusable', problem: open.problem });

    const { total, ...contents } = open.contents;
    const counts: Counts = { imported: 0, unchanged: 0, merged: 0, conflicts: 0 };
    const result = { ...contents, counts, pairs: [] };
    const end = await write(open, result, (done) => setState({ status: 'writing', done, total }));
    open.close();
    setState({ status: 'ended', ...result, end });
  };

  /** Adds to `result` what was written, and tells after each batch how many rows are done. */
  const write = async (
    { contents, batches }: OpenFile,
    { counts, pairs }: Pick<ImportResult, 'counts' | 'pairs'>,
    progress: (done: number) => void,
  ): Promise<ImportResult['end']> => {
    let done = 0;
    progress(done);
    try {
      // First, so that the annotations are never shown without the names of their codes.
      const named = await nameCodes(contents.codes);
      if (named !== null) return named;
      for await (const rows of batches) {
        if (stopping.current.signal.aborted) return 'stopped';
        const written = await writeBatch(contents.kind, rows);
        if (!written.ok) return written.error;
        count(counts, written.value);
        pairs.push(...(written.value.pairs ?? []));
        progress((done += rows.length));
      }
      return 'complete';
    } catch {
      return 'no-answer';
    }
  };

  /** Codes that the reader has not got become known by name, without being offered. Why not, or null. */
  const nameCodes = async (codes: CodeLists | null): Promise<WriteFailure | null> => {
    const known = codes === null ? codebook : addMissing(codebook, codes, 'retired');
    if (known === codebook) return null;
    const saved = await sendMessage('saveCodebook', { codebook: known });
    return saved.ok ? null : saved.error;
  };

  const stop = () => stopping.current.abort();
  return { state, start, stop };
}

/** Has the background write the rows in one transaction. */
function writeBatch(
  kind: Contents['kind'],
  rows: readonly BackupRow[],
): Promise<Written<BatchOutcome>> {
  return kind === 'backup'
    ? sendMessage('restoreRows', { rows: [...rows] })
    : sendMessage('importAnnotations', { annotations: rows.map(({ row }) => row) });
}

function count(counts: Counts, outcome: BatchOutcome): void {
  for (const name of ['imported', 'unchanged', 'merged', 'conflicts'] as const) {
    counts[name] += outcome[name] ?? 0;
  }
}
