import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { historyOf } from '@/utils/library/annotationHistory';
import {
  createAnnotation,
  deleteAnnotation,
  reattachAnnotation,
  updateAnnotation,
} from '@/utils/library/annotations';
import { importAnnotations } from '@/utils/library/backup/importAnnotations';
import { readJsonFile } from '@/utils/library/backup/jsonFile';
import { makeBackup } from '@/utils/library/backup/make';
import { parseBackup } from '@/utils/library/backup/parse';
import { restoreRows } from '@/utils/library/backup/restore';
import { BIN_DAYS, binnedAnnotations, emptyBin, restoreAnnotation } from '@/utils/library/bin';
import { LibraryDatabase } from '@/utils/library/database';
import { deleteReports } from '@/utils/library/reports';
import { undoLast, UNDO_STEPS } from '@/utils/library/undo';
import { textSource } from '@/utils/report/source';
import { annotation, id, NOW } from './backup/rows';

const TEXT = '一、举措\n全年检查3次。\n全年评查案卷120卷。\n二、不足\n案卷制作不规范。';
const KEY = 'a.gov.cn/1.html';
const source = textSource(TEXT, `http://${KEY}`);
const DAY = 24 * 60 * 60 * 1000;

let databases = 0;
const opened: LibraryDatabase[] = [];
const open = () => {
  const made = new LibraryDatabase(`annotation-history-${++databases}`);
  opened.push(made);
  return made;
};
let db: LibraryDatabase;
let writer: { db: LibraryDatabase; who: string };
beforeEach(() => {
  db = open();
  writer = { db, who: '李' };
});
afterEach(async () => {
  for (const each of opened.splice(0)) await each.delete();
});

const spanOf = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length };
};
const content = (note: string) => ({
  kind: 'verify' as const,
  note,
  tags: [],
  state: 'none' as const,
});
const annotate = (n: number, quote: string) =>
  createAnnotation(writer, { id: id(n), source, span: spanOf(quote), content: content('一') });
/** Another note, written of what is stored. */
const rewrite = async (n: number, note: string) => {
  const base = await db.annotations.get(id(n));
  if (!base) throw new Error(`no annotation ${n}`);
  const { kind, tags, state } = base;
  const edited = { kind, note, tags, state };
  return updateAnnotation(writer, {
    id: id(n),
    base: { kind, note: base.note, tags, state },
    content: edited,
    sitting: null,
  });
};
const events = async (n: number, from = db) =>
  (await historyOf(from, id(n))).entries.map(({ event }) => event);

/** No reader does two things in one millisecond, by which steps of other libraries are put in order. */
const tick = () => new Promise((done) => setTimeout(done, 3));

/** Everything that can happen to an annotation, in the hands of two people. */
async function liveThrough(): Promise<void> {
  await annotate(1, '检查3次');
  await tick();
  await rewrite(1, '二');
  writer.who = '王';
  await tick();
  await reattachAnnotation(writer, { id: id(1), source, span: spanOf('评查案卷120卷') });
  await tick();
  await deleteAnnotation(writer, id(1));
  await tick();
  await restoreAnnotation(writer, id(1));
}
const LIFE = ['created', 'updated', 'reattached', 'deleted', 'restored'];

describe('the history of an annotation', () => {
  test('has every step with who, when, before and after', async () => {
    await liveThrough();
    await annotate(2, '案卷制作不规范');
    const { entries, unreadable } = await historyOf(db, id(1));
    expect(unreadable).toBe(0);
    expect(entries.map(({ event }) => event)).toEqual(LIFE);
    expect(entries.map(({ who }) => who)).toEqual(['李', '李', '王', '王', '王']);
    expect(entries[0]).toMatchObject({ before: null, after: { note: '一' } });
    expect(entries[1]).toMatchObject({ before: { note: '一' }, after: { note: '二' } });
    expect(entries[2]?.before?.selector.exact).toBe('检查3次');
    expect(entries[2]?.after?.selector.exact).toBe('评查案卷120卷');
    for (const { at } of entries) expect(at).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  test('says which steps were taken back', async () => {
    await annotate(1, '检查3次');
    await rewrite(1, '二');
    await undoLast(db);
    const { entries } = await historyOf(db, id(1));
    expect(entries.map(({ undone }) => undone)).toEqual([false, true]);
  });

  test('has the deletion of the whole report', async () => {
    await annotate(1, '检查3次');
    await deleteReports(writer, [KEY]);
    expect(await events(1)).toEqual(['created', 'deleted']);
  });

  test('reaches back behind the steps that can be undone', async () => {
    await annotate(1, '检查3次');
    await annotate(2, '案卷制作不规范');
    for (let i = 0; i < UNDO_STEPS + 20; i++) {
      await rewrite(2, `改 ${i}`);
    }
    expect(await events(1)).toEqual(['created']);
    expect(await events(2)).toHaveLength(UNDO_STEPS + 21);
  });

  test('says that an annotation came in from a file', async () => {
    await importAnnotations(writer, [annotation(7), annotation(8)]);
    await rewrite(7, '二');
    const { entries } = await historyOf(db, id(7));
    expect(entries.map(({ event, who }) => [event, who])).toEqual([
      ['imported', '李'],
      ['updated', '李'],
    ]);
    expect(entries[0]?.after).toMatchObject({ author: '王', createdAt: NOW });
  });

  test('leaves out stored steps that do not hold, and counts them', async () => {
    await annotate(1, '检查3次');
    const row = { ...annotation(1), note: 7 };
    await db.table('changes').add({
      at: NOW,
      who: '李',
      action: 'update-annotation',
      before: [{ table: 'annotations', id: id(1), row }],
      after: [{ table: 'annotations', id: id(1), row }],
      undone: false,
    });
    const { entries, unreadable } = await historyOf(db, id(1));
    expect(entries.map(({ event }) => event)).toEqual(['created']);
    expect(unreadable).toBe(1);
  });

  test.each(['an empty library', 'a library with steps of its own'])(
    'comes back out of a backup into %s',
    async (into) => {
      await liveThrough();
      const file = await makeBackup(db, NOW);
      if (!file) throw new Error('no backup');
      const other = open();
      if (into !== 'an empty library') {
        const span = spanOf('案卷制作不规范');
        const own = { id: id(9), source, span, content: content('另') };
        await createAnnotation({ db: other, who: '赵' }, own);
      }
      const read = await readJsonFile(file);
      const parsed = await parseBackup(read.ok ? read.value : null);
      if (!parsed.ok) throw new Error(parsed.problem);
      for (let i = 0; i < 2; i++) await restoreRows({ db: other, who: '赵' }, parsed.rows);
      const [before, after] = [await historyOf(db, id(1)), await historyOf(other, id(1))];
      const withoutSeq = ({ entries }: typeof before) =>
        entries.map((entry) => ({ ...entry, seq: 0 }));
      expect(withoutSeq(after)).toEqual(withoutSeq(before));
    },
  );
});

describe('the bin', () => {
  test('lists what was deleted, last first, with the days left and the title of the report', async () => {
    await annotate(1, '检查3次');
    await annotate(2, '评查案卷120卷');
    await annotate(3, '案卷制作不规范');
    await deleteAnnotation(writer, id(2));
    await new Promise((done) => setTimeout(done, 5));
    await deleteAnnotation(writer, id(1));
    const binned = await binnedAnnotations(db, KEY);
    expect(binned.map(({ annotation: { id: each } }) => each)).toEqual([id(1), id(2)]);
    expect(binned.map(({ daysLeft }) => daysLeft)).toEqual([BIN_DAYS, BIN_DAYS]);
    const kept = await db.reports.get(KEY);
    expect(binned[0]?.title).toBe(kept?.meta.title);
    expect(await binnedAnnotations(db, 'b.gov.cn/1.html')).toEqual([]);
    expect(await binnedAnnotations(db, null)).toHaveLength(2);
  });

  test.each([
    [1, BIN_DAYS - 1],
    [BIN_DAYS - 1, 1],
    [BIN_DAYS, null],
    [BIN_DAYS + 3, null],
  ])('after %i days: %s days left', async (days, left) => {
    await db.annotations.add(annotation(1, { deletedAt: NOW }));
    const now = Date.parse(NOW) + days * DAY;
    const [binned] = await binnedAnnotations(db, null, now);
    expect(binned?.daysLeft ?? null).toBe(left);
    await emptyBin(db, now + 1);
    expect(await db.annotations.count()).toBe(left === null ? 0 : 1);
  });

  test('an annotation that is back is no longer in it', async () => {
    await annotate(1, '检查3次');
    await deleteAnnotation(writer, id(1));
    await restoreAnnotation(writer, id(1));
    expect(await binnedAnnotations(db, null)).toEqual([]);
  });
});
