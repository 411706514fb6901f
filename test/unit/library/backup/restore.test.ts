import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { batchesOf } from '@/utils/library/backup/batches';
import { readJsonFile } from '@/utils/library/backup/jsonFile';
import { makeBackup } from '@/utils/library/backup/make';
import { parseBackup } from '@/utils/library/backup/parse';
import { restoreRows, type Restored } from '@/utils/library/backup/restore';
import { LibraryDatabase } from '@/utils/library/database';
import { undoLast } from '@/utils/library/undo';
import type { BackupRow } from '@/utils/library/backup/format';
import { annotation, annotations, creation, id, libraries, NOW, report } from './rows';

const LATER = '2026-03-13T02:00:00.000Z';

let databases = 0;
const opened: LibraryDatabase[] = [];
const open = () => {
  const db = new LibraryDatabase(`backup-${++databases}`);
  opened.push(db);
  return db;
};
let db: LibraryDatabase;
beforeEach(() => {
  db = open();
});
afterEach(async () => {
  for (const each of opened.splice(0)) await each.delete();
});

async function rowsOf(from: LibraryDatabase) {
  return {
    reports: await from.reports.toArray(),
    versions: await from.versions.toArray(),
    annotations: await from.annotations.toArray(),
    changes: await from.changes.toArray(),
  };
}

async function restore(into: LibraryDatabase, rows: readonly BackupRow[]): Promise<Restored> {
  const written = await restoreRows({ db: into, who: '李' }, rows);
  if (!written.ok) throw new Error(written.error);
  return written.value;
}

async function restoreFile(into: LibraryDatabase, file: Blob): Promise<void> {
  const read = await readJsonFile(file);
  if (!read.ok) throw new Error(read.problem);
  const parsed = await parseBackup(read.value);
  if (!parsed.ok) throw new Error(parsed.problem);
  expect(parsed.refused).toEqual([]);
  for (const batch of batchesOf(parsed.rows)) await restore(into, batch);
}

async function backupOf(from: LibraryDatabase): Promise<Blob> {
  const file = await makeBackup(from, NOW);
  if (!file) throw new Error('too large');
  return file;
}

test('a backup of some reports holds what belongs to them alone', async () => {
  const from = open();
  await from.reports.bulkAdd([report(1), report(2)]);
  await from.annotations.bulkAdd([annotation(1), annotation(2, { reportKey: report(2).key })]);
  await from.changes.bulkAdd([
    creation(1, annotation(1)),
    creation(2, annotation(2, { reportKey: report(2).key })),
  ]);
  const file = await makeBackup(from, NOW, { keys: [report(2).key] });
  const into = open();
  await restoreFile(into, file ?? new Blob());
  expect((await into.reports.toArray()).map(({ key }) => key)).toEqual([report(2).key]);
  expect((await into.annotations.toArray()).map((row) => row.id)).toEqual([annotation(2).id]);
  expect((await into.changes.toArray()).map(({ seq }) => seq)).toEqual([2]);
});

const inFile = (row: ReturnType<typeof annotation>): BackupRow[] => [{ table: 'annotations', row }];

describe('a backup', () => {
  test('restored into an empty library gives equal rows; restored again it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, async (library) => {
        const from = open();
        await from.reports.bulkAdd(library.reports);
        await from.versions.bulkAdd(library.versions);
        await from.annotations.bulkAdd(library.annotations);
        await from.changes.bulkAdd(library.changes);
        const file = await backupOf(from);
        const into = open();
        await restoreFile(into, file);
        const restored = await rowsOf(into);
        expect(restored).toEqual(await rowsOf(from));
        await restoreFile(into, file);
        expect(await rowsOf(into)).toEqual(restored);
      }),
      { numRuns: 25 },
    );
  });

  test('is complete when it is read in many pages, and comes back in many batches', async () => {
    const many = Array.from({ length: 650 }, (_, n) => annotation(n));
    await db.annotations.bulkAdd(many);
    await db.changes.bulkAdd(many.map((row, n) => creation(n + 1, row)));
    const into = open();
    await restoreFile(into, await backupOf(db));
    expect(await rowsOf(into)).toEqual(await rowsOf(db));
  });

  test('that could not be read back is not made', async () => {
    await db.annotations.add(annotation(1));
    expect(await makeBackup(db, NOW, { limit: 100 })).toBeNull();
  });
});

describe('merging', () => {
  test('what is absent is imported, what is equal stays', async () => {
    const rows: BackupRow[] = [{ table: 'reports', row: report(1) }, ...inFile(annotation(1))];
    expect(await restore(db, rows)).toMatchObject({ imported: 2, merged: 0, unchanged: 0 });
    expect(await restore(db, rows)).toMatchObject({ imported: 0, merged: 0, unchanged: 2 });
    expect(await db.changes.count()).toBe(0);
  });

  test('a later version from the file wins, and undo brings the own one back', async () => {
    const own = annotation(1);
    const later = annotation(1, { note: '改过', updatedAt: LATER });
    await db.annotations.add(own);
    expect(await restore(db, inFile(later))).toMatchObject({ imported: 0, merged: 1 });
    expect(await db.annotations.get(id(1))).toEqual(later);
    expect((await undoLast(db)).ok).toBe(true);
    expect(await db.annotations.get(id(1))).toEqual(own);
  });

  test('an earlier version from the file goes to the history, before the own steps', async () => {
    const own = annotation(1, { note: '改过', updatedAt: LATER });
    const earlier = annotation(1);
    await db.annotations.add(own);
    await db.changes.add(creation(1, annotation(2)));
    for (let round = 0; round < 2; round += 1) {
      expect(await restore(db, inFile(earlier))).toMatchObject({ merged: 1 });
      expect(await db.annotations.get(id(1))).toEqual(own);
      const [first, ...others] = await db.changes.toArray();
      expect(first).toMatchObject({ at: LATER, before: [{ row: earlier }], after: [{ row: own }] });
      expect(others).toHaveLength(1);
    }
  });

  test('what was deleted since is back, with the content written last', async () => {
    const edited = annotation(1, { note: '改过', updatedAt: LATER });
    await db.annotations.add({ ...edited, deletedAt: LATER });
    await db.reports.add(report(1, { deletedAt: LATER }));
    const rows: BackupRow[] = [{ table: 'reports', row: report(1) }, ...inFile(annotation(1))];
    expect(await restore(db, rows)).toMatchObject({ imported: 2, merged: 0 });
    expect(await db.annotations.get(id(1))).toEqual(edited);
    expect(await db.reports.toArray()).toEqual([report(1)]);
  });

  test('a report that is there stays as it is, with the other text beside it', async () => {
    await db.reports.add(report(1));
    const source = { ...report(1).source, text: '另一份正文。' };
    const other = report(1, { source, fingerprint: 'e'.repeat(64) });
    expect(await restore(db, [{ table: 'reports', row: other }])).toMatchObject({ merged: 1 });
    expect(await db.reports.toArray()).toEqual([report(1)]);
    expect(await db.versions.toArray()).toMatchObject([{ key: other.key, text: '另一份正文。' }]);
  });

  test('steps of another library come before the own ones', async () => {
    await db.changes.add(creation(1, annotation(1)));
    const others = [2, 3].map((n) => creation(n, annotation(n)));
    const rows = others.map((row): BackupRow => ({ table: 'changes', row }));
    for (let round = 0; round < 2; round += 1) {
      await restore(db, rows);
      const steps = await db.changes.toArray();
      expect(steps.slice(0, 2).every(({ seq }) => seq < 0)).toBe(true);
      expect(steps.map(({ after }) => after[0]?.id)).toHaveLength(3);
      expect(steps[2]).toEqual(creation(1, annotation(1)));
    }
  });

  test('whatever two libraries hold: no version is lost, and a second time changes nothing', async () => {
    const few = fc.uniqueArray(annotations, { selector: (row) => row.id, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(few, few, async (mine, theirs) => {
        const into = open();
        await into.annotations.bulkPut(mine);
        const before = await into.annotations.toArray();
        const rows = theirs.flatMap(inFile);
        await restore(into, rows);
        const after = await rowsOf(into);
        const text = JSON.stringify(after);
        for (const { note, id: own } of [...before, ...theirs]) {
          expect(text).toContain(JSON.stringify(own));
          expect(text).toContain(`"note":${JSON.stringify(note)}`);
        }
        await restore(into, rows);
        expect(await rowsOf(into)).toEqual(after);
      }),
      { numRuns: 60 },
    );
  });
});
