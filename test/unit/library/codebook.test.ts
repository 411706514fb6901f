import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtInCodebook } from '@/utils/codebook/builtIn';
import { addCode, changeCode, removeCode } from '@/utils/codebook/edit';
import type { Codebook } from '@/utils/codebook/types';
import { restoreRows } from '@/utils/library/backup/restore';
import { countCodes, readCodebook, saveCodebook } from '@/utils/library/codebook';
import { LibraryDatabase } from '@/utils/library/database';
import { redoLast, undoLast } from '@/utils/library/undo';
import { annotation, NOW } from './backup/rows';

let db: LibraryDatabase;
let databases = 0;
beforeEach(() => {
  db = new LibraryDatabase(`codebook-${++databases}`);
});
afterEach(() => db.delete());

const save = (codebook: Codebook) => saveCodebook({ db, who: '王' }, codebook);
async function saved(codebook: Codebook): Promise<Codebook> {
  const written = await save(codebook);
  if (!written.ok) throw new Error(written.error);
  return written.value;
}
const renamed = changeCode(builtInCodebook, 'kinds', 'question', { name: '存疑' });
const withKind = addCode(builtInCodebook, 'kinds', 'p1', '程序');

test('is that of the start until it is changed, and stored after that', async () => {
  expect(await readCodebook(db)).toEqual(builtInCodebook);
  expect(await save(builtInCodebook)).toMatchObject({ ok: true, change: null });
  expect(await db.codebook.count()).toBe(0);
  const value = await saved(renamed);
  expect(value).toEqual({ ...renamed, revision: 1 });
  expect(await readCodebook(db)).toEqual(value);
});

test('a change made from an older state is refused and overwrites nothing', async () => {
  const first = await saved(renamed);
  expect(await save(withKind)).toEqual({ ok: false, error: 'codebook-outdated' });
  expect(await readCodebook(db)).toEqual(first);
});

test('every change is in the history and can be taken back and done again', async () => {
  await saved(addCode(await saved(renamed), 'tags', '复议', null));
  expect(await db.changes.toArray()).toMatchObject([
    { action: 'edit-codebook', who: '王', before: [{ row: null }], after: [{ id: 'own' }] },
    { action: 'edit-codebook', before: [{ row: { revision: 1 } }] },
  ]);
  expect(await undoLast(db)).toMatchObject({ ok: true, value: ['codebook:'] });
  expect((await readCodebook(db)).tags).toEqual([]);
  await undoLast(db);
  expect(await readCodebook(db)).toEqual(builtInCodebook);
  await redoLast(db);
  expect(await readCodebook(db)).toEqual({ ...renamed, revision: 1 });
});

describe('a code', () => {
  test('that an annotation has cannot be deleted, not even from the bin; it can be retired', async () => {
    const book = await saved(withKind);
    await db.annotations.add(annotation(1, { kind: 'p1', deletedAt: NOW }));
    expect(await save(removeCode(book, 'kinds', 'p1'))).toEqual({
      ok: false,
      error: 'code-in-use',
    });
    const retired = await saved(changeCode(book, 'kinds', 'p1', { retired: true }));
    expect(retired.kinds.at(-1)).toMatchObject({ id: 'p1', name: '程序', retired: true });
    expect(await db.annotations.get(annotation(1).id)).toMatchObject({ kind: 'p1' });
  });

  test('that an annotation has by now is not taken back with the step that made it', async () => {
    await saved(withKind);
    await db.annotations.add(annotation(1, { kind: 'p1' }));
    expect(await undoLast(db)).toEqual({ ok: false, error: 'code-in-use' });
    expect((await readCodebook(db)).kinds.at(-1)).toMatchObject({ id: 'p1', name: '程序' });
  });

  test('that no annotation has can be deleted', async () => {
    const book = await saved(withKind);
    await db.annotations.add(annotation(1));
    expect((await saved(removeCode(book, 'kinds', 'p1'))).kinds).toHaveLength(5);
  });

  test('is counted by its use', async () => {
    await db.annotations.bulkAdd([annotation(1), annotation(2, { kind: 'p1', tags: ['a', 'b'] })]);
    const { kinds, states, tags } = await countCodes(db);
    expect([...kinds]).toEqual([
      ['question', 1],
      ['p1', 1],
    ]);
    expect([...states]).toEqual([['none', 2]]);
    expect([...tags].sort()).toEqual([
      ['a', 1],
      ['b', 1],
      ['复议', 1],
    ]);
  });
});

describe('a restored backup', () => {
  const file = { ...withKind, revision: 7 };
  const restore = () => restoreRows({ db, who: '李' }, [{ table: 'codebook', row: file }]);

  test('brings its codebook where nobody has changed it, and changes nothing the second time', async () => {
    expect(await restore()).toMatchObject({ ok: true, value: { reportKeys: ['codebook:'] } });
    expect(await readCodebook(db)).toEqual({ ...withKind, revision: 1 });
    expect(await restore()).toMatchObject({ ok: true, value: { reportKeys: [] } });
    expect(await db.changes.count()).toBe(1);
  });

  test('only adds codes to one that was changed', async () => {
    await saved(renamed);
    await restore();
    const { kinds } = await readCodebook(db);
    expect(kinds.map(({ id, name }) => name ?? id)).toEqual([
      '存疑',
      'verify',
      'highlight',
      'missing',
      'remark',
      '程序',
    ]);
    await undoLast(db);
    expect((await readCodebook(db)).kinds).toHaveLength(5);
  });
});
