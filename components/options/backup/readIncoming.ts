import { readWebAnnotations } from '@/utils/export/webAnnotation/read';
import { batchesOf } from '@/utils/library/backup/batches';
import type { BackupRow } from '@/utils/library/backup/format';
import { readJsonFile } from '@/utils/library/backup/jsonFile';
import { parseBackup, type RefusedRow } from '@/utils/library/backup/parse';
import { sendMessage, type Written } from '@/utils/messages';

/** Why nothing of a file can be used. */
export type FileProblem = 'too-large' | 'unreadable' | 'other-program' | 'newer-version';

/** What became of the rows that were written. */
export interface Counts {
  imported: number;
  unchanged: number;
  merged: number;
  conflicts: number;
}

/** The rows of a file that can be written, and how one batch of them is. */
export interface Incoming {
  ok: true;
  kind: 'backup' | 'annotations';
  rows: BackupRow[];
  refused: RefusedRow[];
}

/** Reads a file that the reader chose and checks every field of it; nothing is written. */
export async function readIncoming(
  file: Blob,
): Promise<Incoming | { ok: false; problem: FileProblem }> {
  const json = await readJsonFile(file);
  if (!json.ok) return json;
  const backup = parseBackup(json.value);
  if (backup.ok) return { ...backup, kind: 'backup' };
  if (backup.problem === 'newer-version') return backup;
  const read = await readWebAnnotations(json.value, new Date().toISOString());
  if (read === null) return backup;
  return {
    ok: true,
    kind: 'annotations',
    rows: read.annotations.map((row) => ({ table: 'annotations', row })),
    refused: read.refused.map((refused) => ({ table: 'annotations', ...refused })),
  };
}

/** Has the background write the rows, batch by batch, each in one transaction. */
export async function* writeIncoming({
  kind,
  rows,
}: Incoming): AsyncGenerator<{ size: number; written: Written<Partial<Counts>> }> {
  for (const batch of batchesOf(rows)) {
    const written =
      kind === 'backup'
        ? await sendMessage('restoreRows', { rows: batch })
        : await sendMessage('importAnnotations', { annotations: batch.map(({ row }) => row) });
    yield { size: batch.length, written };
  }
}
