import { readWebAnnotations } from '@/utils/export/webAnnotation/read';
import { CODEBOOK_FORMAT } from '@/utils/codebook/share';
import type { BackupRow } from '@/utils/library/backup/format';
import { readJsonFile } from '@/utils/library/backup/jsonFile';
import { parseBackup } from '@/utils/library/backup/parse';
import type { Progress } from '@/utils/library/backup/progress';
import type { Contents, FileProblem } from './protocol';

/** A file that was read, with the rows that can be written. */
export interface ReadFile {
  ok: true;
  contents: Contents;
  rows: BackupRow[];
}

/** Reads a file that the reader chose and checks every field of it; nothing is written. */
export async function readFile(
  file: Blob,
  progress: Progress,
): Promise<ReadFile | { ok: false; problem: FileProblem }> {
  const json = await readJsonFile(file);
  if (!json.ok) return json;
  const backup = await parseBackup(json.value, progress);
  if (backup.ok) {
    const { rows, refused } = backup;
    return {
      ok: true,
      contents: { kind: 'backup', total: rows.length, refused, codes: null },
      rows,
    };
  }
  if (backup.problem !== 'other-program') return backup;
  const read = await readWebAnnotations(json.value, new Date().toISOString(), progress);
  if (read === 'stopped') return { ok: false, problem: 'stopped' };
  if (read === null) return isCodebook(json.value) ? { ok: false, problem: 'codebook' } : backup;
  const { annotations, codes } = read;
  const refused = [
    ...read.refusedCodes.map(({ index, path }) => ({ table: 'codebook' as const, index, path })),
    ...read.refused.map((row) => ({ table: 'annotations' as const, ...row })),
  ];
  return {
    ok: true,
    contents: { kind: 'annotations', total: annotations.length, refused, codes },
    rows: annotations.map((row) => ({ table: 'annotations', row })),
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
