import { beforeEach, describe, expect, test } from 'vitest';
import { LibraryDatabase } from '@/utils/library/database';
import { latestReportWrite, reportsWrittenSince } from '@/utils/library/reportWrites';
import { recordOf } from '@/utils/library/reports';
import type { ReportRecord } from '@/utils/library/types';
import { textSource } from '@/utils/report/source';

const [a, b] = (await Promise.all(
  ['a', 'b'].map((name) => recordOf(textSource(name, `http://www.jia.gov.cn/${name}.html`))),
)) as [ReportRecord, ReportRecord];

let db: LibraryDatabase;
let taken = 0;

beforeEach(() => {
  db = new LibraryDatabase(`writes-${taken++}`);
});

/** What a work has written to the table of reports. */
async function writtenBy(work: () => PromiseLike<unknown>): Promise<string[] | null> {
  const before = await latestReportWrite(db);
  await work();
  const written = await reportsWrittenSince(db, before);
  return written && written.sort();
}

describe('a write to the table of reports is recorded', () => {
  beforeEach(() => db.reports.bulkPut([a, b]));

  test.each<[string, () => PromiseLike<unknown>, string[] | null]>([
    ['one report put', () => db.reports.put(a), [a.key]],
    ['several put', () => db.reports.bulkPut([a, b]), [a.key, b.key]],
    ['a field updated', () => db.reports.update(a.key, { deletedAt: a.keptAt }), [a.key]],
    [
      'rows modified',
      () => db.reports.where('key').equals(b.key).modify({ deletedAt: b.keptAt }),
      [b.key],
    ],
    ['one removed', () => db.reports.delete(a.key), [a.key]],
    ['several removed', () => db.reports.filter(() => true).delete(), [a.key, b.key]],
    ['the table emptied', () => db.reports.clear(), null],
    ['nothing but a look', () => db.reports.get(a.key), []],
    ['a row of another table', () => db.annotations.clear(), []],
  ])('%s', async (_, work, keys) => {
    expect(await writtenBy(work)).toEqual(keys);
  });

  test('in a transaction that does not name the record of writes', async () => {
    const work = () =>
      db.transaction('rw', db.reports, db.annotations, () => db.reports.delete(b.key));
    expect(await writtenBy(work)).toEqual([b.key]);
  });
});

test('a write that is taken back leaves no record', async () => {
  await db.reports.put(a);
  const work = async () => {
    const failed = db.transaction('rw', db.tables, async () => {
      await db.reports.put(b);
      throw new Error('taken back');
    });
    await expect(failed).rejects.toThrow('taken back');
  };
  expect(await writtenBy(work)).toEqual([]);
});

test('without any write the latest is 0', async () => {
  expect(await latestReportWrite(db)).toBe(0);
});
