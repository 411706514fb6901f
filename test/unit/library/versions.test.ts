import { afterEach, beforeEach, expect, test } from 'vitest';
import { LibraryDatabase } from '@/utils/library/database';
import { deleteReports, keepReport } from '@/utils/library/reports';
import { noteVersion } from '@/utils/library/versions';
import { textSource } from '@/utils/report/source';

const URL = 'http://a.gov.cn/1.html';
const KEPT = '一、举措\n全年检查3次。';
const source = (text: string) => textSource(text, URL);

let db: LibraryDatabase;
let databases = 0;
beforeEach(async () => {
  db = new LibraryDatabase(`versions-${++databases}`);
  await keepReport({ db, who: '' }, source(KEPT));
});
afterEach(() => db.delete());

test('the same words in another layout are no new version', async () => {
  expect(await noteVersion(db, source('一、举措\n\n  全年检查 3 次。'))).toBeNull();
  expect(await db.versions.count()).toBe(0);
});

test('other words are kept beside the first ones, once', async () => {
  const changed = source(KEPT.replace('3', '5'));
  expect(await noteVersion(db, changed)).toMatchObject({ text: KEPT });
  expect(await noteVersion(db, changed)).toMatchObject({ text: KEPT });
  expect((await db.versions.toArray()).map(({ text }) => text)).toEqual([changed.text]);
  expect((await db.reports.toArray()).map(({ source: { text } }) => text)).toEqual([KEPT]);
});

test('nothing is noted of a report that is not kept', async () => {
  await deleteReports({ db, who: '' }, ['a.gov.cn/1.html']);
  expect(await noteVersion(db, source('别的文字'))).toBeNull();
  expect(await db.versions.count()).toBe(0);
});
