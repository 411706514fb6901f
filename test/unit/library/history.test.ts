import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createAnnotation,
  deleteAnnotation,
  placeAnnotations,
  reattachAnnotation,
  updateAnnotation,
} from '@/utils/library/annotations';
import { BIN_DAYS, emptyBin, restoreAnnotation } from '@/utils/library/bin';
import { LibraryDatabase } from '@/utils/library/database';
import { contentOf } from '@/utils/library/mergeContent';
import { deleteReports, isKept } from '@/utils/library/reports';
import { redoLast, undoLast } from '@/utils/library/undo';
import type { AnnotationContent } from '@/utils/library/types';
import { textSource } from '@/utils/report/source';

const TEXT = '一、举措\n全年检查3次。\n全年评查案卷120卷。\n二、不足\n案卷制作不规范。';
const source = textSource(TEXT, 'http://a.gov.cn/1.html');
const content = (note: string): AnnotationContent => ({
  kind: 'verify',
  note,
  tags: [],
  state: 'none',
});
const id = (n: number) => String(n).padStart(32, '0');

let db: LibraryDatabase;
let writer: { db: LibraryDatabase; who: string };
let databases = 0;
beforeEach(() => {
  db = new LibraryDatabase(`history-${++databases}`);
  writer = { db, who: '李' };
});
afterEach(() => db.delete());

const annotate = (n: number, quote: string) => {
  const start = TEXT.indexOf(quote);
  const span = { start, end: start + quote.length };
  return createAnnotation(writer, { id: id(n), source, span, content: content('一') });
};
/** Edits the first annotation as it stands. */
const edit = async (note: string, sitting: number | null = null) => {
  const stored = await db.annotations.get(id(1));
  const base = stored ? contentOf(stored) : content('');
  return updateAnnotation(writer, { id: id(1), base, content: content(note), sitting });
};
/** What was typed, saved as it grew: the number of the step that the last saving is part of. */
const typeNotes = async (...notes: string[]) => {
  let sitting: number | null = null;
  for (const note of notes) {
    const written = await edit(note, sitting);
    if (!written.ok) throw new Error(written.error);
    sitting = written.change;
  }
  return sitting;
};
const noteOf = async (n: number) => (await db.annotations.get(id(n)))?.note;
const nothing = { ok: false, error: 'not-found' };

describe('steps back and forward', () => {
  test('go through all that was done, in order', async () => {
    await annotate(1, '检查3次');
    await edit('二');
    await edit('三');
    const seen: (string | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      await undoLast(db);
      seen.push(await noteOf(1));
    }
    expect(seen).toEqual(['二', '一', undefined]);
    expect(await undoLast(db)).toEqual(nothing);
    for (let i = 0; i < 3; i++) {
      await redoLast(db);
      seen.push(await noteOf(1));
    }
    expect(seen.slice(3)).toEqual(['一', '二', '三']);
    expect(await redoLast(db)).toEqual(nothing);
  });

  test('a new step ends what could be done again', async () => {
    await annotate(1, '检查3次');
    await edit('二');
    await undoLast(db);
    await edit('另一个');
    expect(await redoLast(db)).toEqual(nothing);
    await undoLast(db);
    expect(await noteOf(1)).toBe('一');
  });

  test('each step says who and when, with the row before and after', async () => {
    await annotate(1, '检查3次');
    await edit('二');
    const change = await db.changes.orderBy('seq').last();
    expect(change).toMatchObject({ who: '李', action: 'update-annotation', undone: false });
    expect(change?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(change?.before[0]?.row).toMatchObject({ note: '一' });
    expect(change?.after[0]?.row).toMatchObject({ note: '二' });
  });
});

describe('what is saved while the reader types', () => {
  const steps = () => db.changes.count();

  test('is one step, however often it is saved', async () => {
    await annotate(1, '检查3次');
    await typeNotes('二', '二三', '二三四');
    expect(await steps()).toBe(2);
    const last = await db.changes.orderBy('seq').last();
    expect(last?.before[0]?.row).toMatchObject({ note: '一' });
    expect(last?.after).toEqual([
      { table: 'annotations', id: id(1), row: await db.annotations.get(id(1)) },
    ]);
    await undoLast(db);
    expect(await noteOf(1)).toBe('一');
    await redoLast(db);
    expect(await noteOf(1)).toBe('二三四');
  });

  test('is no step when nothing of it stays', async () => {
    await annotate(1, '检查3次');
    const before = await db.annotations.get(id(1));
    const sitting = await typeNotes('二', '二三');
    expect(await edit('一', sitting)).toMatchObject({ ok: true, change: null });
    expect(await steps()).toBe(1);
    expect(await db.annotations.get(id(1))).toEqual(before);
  });

  test.each([
    ['another step stands behind it', () => annotate(2, '评查案卷120卷')],
    ['it was taken back', () => undoLast(db)],
    ['another editor has saved', () => edit('别处')],
  ])('begins a new step when %s', async (_name, happens) => {
    await annotate(1, '检查3次');
    const sitting = await typeNotes('二');
    await happens();
    const had = await steps();
    await edit('二三', sitting);
    expect(await steps()).toBe(had + 1);
    expect(await noteOf(1)).toBe('二三');
  });
});

describe('an annotation whose words have changed', () => {
  test('comes with the places where they differ, and with none once they are the same', async () => {
    const quote = '评查案卷120卷';
    await annotate(1, quote);
    const changed = { ...source, text: TEXT.replace('120', '138') };
    const [placed] = await placeAnnotations(db, changed);
    expect(placed?.placement.status).toBe('changed');
    const words = placed?.edits?.map(({ before, after }) => [
      quote.slice(before.start, before.end),
      quote.replace('120', '138').slice(after.start, after.end),
    ]);
    expect(words).toEqual([['120', '138']]);
    expect((await placeAnnotations(db, source))[0]).not.toHaveProperty('edits');
  });
});

describe('an annotation that is attached anew', () => {
  test('stands in the chosen passage and keeps what was written', async () => {
    await annotate(1, '检查3次');
    const start = TEXT.indexOf('评查案卷120卷');
    await reattachAnnotation(writer, { id: id(1), source, span: { start, end: start + 8 } });
    const [placed] = await placeAnnotations(db, source);
    expect(placed).toMatchObject({
      annotation: { note: '一', selector: { exact: '评查案卷120卷' } },
      placement: { status: 'exact', start },
    });
    await undoLast(db);
    expect((await placeAnnotations(db, source))[0]?.annotation.selector.exact).toBe('检查3次');
  });

  test('needs a passage', async () => {
    await annotate(1, '检查3次');
    const span = { start: 3, end: 3 };
    expect(await reattachAnnotation(writer, { id: id(1), source, span })).toEqual({
      ok: false,
      error: 'empty-passage',
    });
  });
});

describe('the bin', () => {
  test('gives an annotation back, and the report with it', async () => {
    await annotate(1, '检查3次');
    await deleteReports(writer, ['a.gov.cn/1.html']);
    await restoreAnnotation(writer, id(1));
    expect(await isKept(db, source)).toBe(true);
    expect(await placeAnnotations(db, source)).toHaveLength(1);
    await undoLast(db);
    expect(await isKept(db, source)).toBe(false);
  });

  test('has nothing that is in use', async () => {
    await annotate(1, '检查3次');
    expect(await restoreAnnotation(writer, id(1))).toEqual(nothing);
  });

  test.each([
    [BIN_DAYS - 1, 1],
    [BIN_DAYS + 1, 0],
  ])('after %i days %i annotation is still in it', async (days, left) => {
    await annotate(1, '检查3次');
    await annotate(2, '评查案卷120卷');
    await deleteAnnotation(writer, id(1));
    await emptyBin(db, Date.now() + days * 24 * 60 * 60 * 1000);
    expect(await db.annotations.where('id').equals(id(1)).count()).toBe(left);
    expect(await db.annotations.where('id').equals(id(2)).count()).toBe(1);
  });
});
