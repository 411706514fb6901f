import type { BackupRow } from './format';

/** Rows of one transaction: few enough to be cancelled soon, many enough not to wait for each. */
const MAX_ROWS = 1_000;
/** UTF-16 units of JSON; a browser's message holds 64 MB. */
const MAX_UNITS = 8_000_000;

/** The rows in their order, in batches that fit into one message. */
export function* batchesOf(rows: readonly BackupRow[]): Generator<BackupRow[]> {
  let batch: BackupRow[] = [];
  let units = 0;
  for (const row of rows) {
    const size = JSON.stringify(row).length;
    if (batch.length > 0 && (batch.length === MAX_ROWS || units + size > MAX_UNITS)) {
      yield batch;
      batch = [];
      units = 0;
    }
    batch.push(row);
    units += size;
  }
  if (batch.length > 0) yield batch;
}
