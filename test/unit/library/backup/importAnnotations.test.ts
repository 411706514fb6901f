import { afterEach, beforeEach, expect, test } from 'vitest';
import { importAnnotations } from '@/utils/library/backup/importAnnotations';
import { LibraryDatabase } from '@/utils/library/database';
import { undoChange } from '@/utils/library/undo';
import type { Annotation } from '@/utils/library/types';
import { annotation, id, NOW } from './rows';

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
