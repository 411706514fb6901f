import { importAnnotations } from '@/utils/library/backup/importAnnotations';
import { restoreRows } from '@/utils/library/backup/restore';
import { checkRow } from '@/utils/library/backup/rowSchemas';
import type { BackupRow } from '@/utils/library/backup/format';
import { announced } from './library';
import { fromOwnPage, listen } from './listen';

const invalid = { ok: false, error: 'invalid' } as const;

/** What comes from files: the options page has checked it and sends it in batches, each is one transaction. */
export function setUpBackup(): void {
  listen('restoreRows', ({ rows }, sender) => {
    fromOwnPage(sender);
    const checked = checkedRows(rows);
    if (checked === null) return invalid;
    return announced(
      (by) => restoreRows(by, checked),
      ({ reportKeys }) => reportKeys,
    );
  });

  listen('importAnnotations', ({ annotations }, sender) => {
    fromOwnPage(sender);
    const checked = checkedRows(annotations.map((row) => ({ table: 'annotations', row })));
    if (checked === null) return invalid;
    const rows = checked.flatMap((each) => (each.table === 'annotations' ? [each.row] : []));
    return announced(
      (by) => importAnnotations(by, rows),
      ({ reportKeys }) => reportKeys,
    );
  });
}

/** Null when one of the rows does not hold: the page sends none such. */
function checkedRows(rows: readonly unknown[]): BackupRow[] | null {
  const checked: BackupRow[] = [];
  for (const value of rows) {
    const result = checkRow(value);
    if (!result.ok) return null;
    checked.push(result.row);
  }
  return checked;
}
