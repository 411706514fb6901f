import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BackupRow } from '@/utils/library/backup/format';
import { importAnnotations } from '@/utils/library/backup/importAnnotations';
import { restoreRows } from '@/utils/library/backup/restore';
import { LibraryDatabase } from '@/utils/library/database';
import { undoChange } from '@/utils/library/undo';
import type { Annotation } from '@/utils/library/types';
import { annotation, creation, id, NOW, report } from './rows';

let db: LibraryDatabase;
let databases = 0;
beforeEach(() => {
  db = new LibraryDatabase(`import-${++databases}`);
});
afterEach(() => db.delete());

async function bring(...rows: Annotation[]) {
  const written = await importAnnotations({ db, who: '李' }, rows);
  if (!written.ok) throw new Error(written.error);
  return written;
}

test('another reviewer’s annotations stand beside the own ones, with their author', async () => {
  await db.annotations.add(annotation(1, { author: '李' }));
  const { value } = await bring(annotation(2), annotation(3, { reportKey: 'not.in/the/library' }));
  expect(value).toMatchObject({ imported: 2, unchanged: 0, conflicts: 0 });
  const authors = (await db.annotations.toArray()).map(({ author }) => author);
  expect(authors).toEqual(['李', '王', '王']);
});

test('the same annotation with other content: both are kept, however often it comes', async () => {
  const own = annotation(1, { author: '李', note: '自己的' });
  await db.annotations.add(own);
  const theirs = annotation(1);
  expect((await bring(theirs)).value).toMatchObject({ imported: 0, conflicts: 1 });
  const rows = await db.annotations.toArray();
  expect(rows).toHaveLength(2);
  expect(rows.find((row) => row.id === id(1))).toEqual(own);
  const copy = rows.find((row) => row.id !== id(1));
  expect(copy).toEqual({ ...theirs, id: copy?.id });

  const again = await bring(theirs);
  expect(again).toMatchObject({ value: { imported: 0, unchanged: 1, conflicts: 0 }, change: null });
  expect(await db.annotations.toArray()).toEqual(rows);
});

test('conflicts are named by both ids, also when they came with an earlier import or within one file', async () => {
  await db.annotations.add(annotation(1, { note: '自己的' }));
  const first = (await bring(annotation(1), annotation(2), annotation(2, { note: '又一版' })))
    .value;
  expect(first).toMatchObject({ imported: 1, conflicts: 2 });
  expect(first.pairs.map(({ mine }) => mine)).toEqual([id(1), id(2)]);
  const theirs = await db.annotations.bulkGet(first.pairs.map((pair) => pair.theirs));
  expect(theirs.map((row) => row?.note)).toEqual([annotation(1).note, '又一版']);
  expect((await bring(annotation(1))).value.pairs).toEqual(first.pairs.slice(0, 1));
});

describe('storage that is full in the middle', () => {
  const full = (table: 'annotations' | 'changes') =>
    db[table].hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });

  test.each(['annotations', 'changes'] as const)(
    'of a batch (%s): nothing of it is written, what was there stays',
    async (table) => {
      await bring(annotation(1));
      const before = await db.changes.toArray();
      full(table);
      const rows = [annotation(2), annotation(3)];
      expect(await importAnnotations({ db, who: '李' }, rows)).toEqual({
        ok: false,
        error: 'storage-full',
      });
      expect(await db.annotations.toArray()).toEqual([annotation(1)]);
      expect(await db.changes.toArray()).toEqual(before);
    },
  );

  test('of a restored batch: nothing of it is written, and the same file completes it later', async () => {
    const rows: BackupRow[] = [
      { table: 'reports', row: report(1) },
      { table: 'annotations', row: annotation(1) },
      { table: 'changes', row: creation(1, annotation(1)) },
    ];
    full('changes');
    const refused = await restoreRows({ db, who: '李' }, rows);
    expect(refused).toEqual({ ok: false, error: 'storage-full' });
    expect(await Promise.all([db.reports.count(), db.annotations.count()])).toEqual([0, 0]);
    db.close();
    db = new LibraryDatabase(db.name);
    const written = await restoreRows({ db, who: '李' }, rows);
    expect(written).toMatchObject({ ok: true, value: { imported: 2 } });
  });
});

test('only the times differ: nothing is written', async () => {
  await db.annotations.add(annotation(1));
  const { value, change } = await bring(annotation(1, { updatedAt: '2026-04-01T00:00:00.000Z' }));
  expect(value).toMatchObject({ unchanged: 1 });
  expect(change).toBeNull();
  expect(await db.annotations.toArray()).toEqual([annotation(1)]);
});

test('one that was deleted comes back, and an import can be taken back as one step', async () => {
  const deleted = annotation(1, { deletedAt: NOW });
  await db.annotations.add(deleted);
  const { value, change } = await bring(annotation(1), annotation(2));
  expect(value).toMatchObject({ imported: 2 });
  expect(await db.annotations.toArray()).toEqual([annotation(1), annotation(2)]);
  expect((await undoChange(db, change ?? -1)).ok).toBe(true);
  expect(await db.annotations.toArray()).toEqual([deleted]);
});
