import { readWebAnnotations } from '@/utils/export/webAnnotation/read';
import { CODEBOOK_FORMAT } from '@/utils/codebook/share';
import type { CodeLists } from '@/utils/codebook/types';
import { batchesOf } from '@/utils/library/backup/batches';
import type { BackupRow } from '@/utils/library/backup/format';
import { readJsonFile } from '@/utils/library/backup/jsonFile';
import { parseBackup, type RefusedRow } from '@/utils/library/backup/parse';
import type { Progress } from '@/utils/library/backup/progress';
import { sendMessage, type Written } from '@/utils/messages';

/** Why nothing of a file can be used; `stopped`: the reader did not want to wait. */
export type FileProblem =
  'too-large' | 'unreadable' | 'other-program' | 'newer-version' | 'codebook' | 'stopped';

/** What became of the rows that were written. */
export interface Counts {
  imported: number;
  unchanged: number;
  merged: number;
  conflicts: number;
}

/** What a batch did; `pairs` are the ids of annotations that say different things. */
export type BatchOutcome = Partial<Counts> & { pairs?: { mine: string; theirs: string }[] };

/** The rows of a file that can be written, and how one batch of them is. */
export interface Incoming {
  ok: true;
  kind: 'backup' | 'annotations';
  rows: BackupRow[];
  refused: RefusedRow[];
  /** The codes that a file of annotations explains; a backup brings its codebook as a row. */
  codes: CodeLists | null;
}

/** Reads a file that the reader chose and checks every field of it; nothing is written. */
export async function readIncoming(
  file: Blob,
  progress: Progress,
): Promise<Incoming | { ok: false; problem: FileProblem }> {
  const json = await readJsonFile(file);
  if (!json.ok) return json;
  const backup = await parseBackup(json.value, progress);
  if (backup.ok) return { ...backup, kind: 'backup', codes: null };
  if (backup.problem !== 'other-program') return backup;
  const read = await readWebAnnotations(json.value, new Date().toISOString(), progress);
  if (read === 'stopped') return { ok: false, problem: 'stopped' };
  if (read === null) return isCodebook(json.value) ? { ok: false, problem: 'codebook' } : backup;
  return {
    ok: true,
    kind: 'annotations',
    rows: read.annotations.map((row) => ({ table: 'annotations', row })),
    refused: [
      ...read.refusedCodes.map(({ index, path }) => ({ table: 'codebook' as const, index, path })),
      ...read.refused.map((refused) => ({ table: 'annotations' as const, ...refused })),
    ],
    codes: read.codes,
  };
}

/** A file for another place in the options: the reader is told where. */
function isCodebook(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === CODEBOOK_FORMAT
  );
}

/** Has the background write the rows, batch by batch, each in one transaction. */
export async function* writeIncoming({
  kind,
  rows,
}: Incoming): AsyncGenerator<{ size: number; written: Written<BatchOutcome> }> {
  for (const batch of batchesOf(rows)) {
    const written =
      kind === 'backup'
        ? await sendMessage('restoreRows', { rows: batch })
        : await sendMessage('importAnnotations', { annotations: batch.map(({ row }) => row) });
    yield { size: batch.length, written };
  }
}
