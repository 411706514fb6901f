import { beforeEach, describe, expect, test } from 'vitest';
import { commonSpans } from '@/utils/compare/reuse/commonSpans';
import { LibraryDatabase } from '@/utils/library/database';
import { lookUpReuse, type AskedReport } from '@/utils/library/reuse/lookUp';
import { IndexShelf, type Exclusive, type IndexProgress } from '@/utils/library/indexShelf';
import type { ReuseIndex } from '@/utils/compare/reuse/reuseIndex';
import { reuseStore } from '@/utils/library/reuse/reuseStore';
import { deleteReports, keepReport, recordOf } from '@/utils/library/reports';
import { undoChange } from '@/utils/library/undo';
import { analyzeReport } from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';
import type { ReportSource } from '@/utils/report/types';

const REUSED =
  '组建由退休法官、乡贤和网格员组成的流动调解车队，每逢赶集日开到田间地头，当场受理土地流转和邻里用水纠纷。';

let db: LibraryDatabase;
let taken = 0;

/** Stands for the lock that pages share. */
function turns(): Exclusive {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

function sourceOf(name: string, ...paragraphs: string[]): ReportSource {
  const title = `甲市${name}2023年法治政府建设年度报告`;
  const url = `http://www.jia.gov.cn/${encodeURIComponent(name)}.html`;
  return { ...textSource(paragraphs.join('\n'), url), heading: title, documentTitle: title };
}

const source = sourceOf(
  '乙县',
  '把油茶产业链上的许可集中到一个窗口，种植户不再往返两地盖章。',
  REUSED,
);
const other = sourceOf('丁县', '盐场码头的夜航纠纷由海事与村委共同值守处理。');
const asking = sourceOf('丙县', '古镇灯会期间划定摊位，占道经营由劝导改为预约登记。', REUSED);

function asked(report: ReportSource): AskedReport {
  const analysis = analyzeReport(report);
  return { key: report.url, text: report.text, meta: analysis.meta, set: commonSpans(analysis) };
}

const keep = (report: ReportSource) => keepReport({ db, who: '' }, report);
const sourcesFor = async (shelf: IndexShelf<ReuseIndex>) =>
  (await lookUpReuse(db, shelf, asked(asking))).sources.map(({ issuer }) => issuer);
const shelfOf = (exclusive = turns(), onProgress?: (progress: IndexProgress) => void) =>
  new IndexShelf(db, reuseStore, exclusive, onProgress);
const stored = () => db.reuseIndex.get('index');

beforeEach(async () => {
  db = new LibraryDatabase(`reuse-${taken++}`);
  await keep(source);
  await keep(other);
});

describe('what a report shares with the library', () => {
  test('is found for a report that is not kept, with the words of the other one', async () => {
    const answer = await lookUpReuse(db, shelfOf(), asked(asking));
    expect(answer.reports).toBe(2);
    expect(answer.sources).toHaveLength(1);
    const [found] = answer.sources;
    expect(found).toMatchObject({ issuer: '甲市乙县', year: 2023, isOwn: false });
    expect(found?.passages[0]).toMatchObject({ words: REUSED, frequency: 1 });
    expect(found?.share).toBeGreaterThan(0.4);
  });

  test('follows what is kept, deleted and brought back', async () => {
    const shelf = shelfOf();
    expect(await sourcesFor(shelf)).toEqual(['甲市乙县']);
    const { key } = await recordOf(source);
    const deleted = await deleteReports({ db, who: '' }, [key]);
    expect(await sourcesFor(shelf)).toEqual([]);
    if (deleted.ok && deleted.change !== null) await undoChange(db, deleted.change);
    expect(await sourcesFor(shelf)).toEqual(['甲市乙县']);
  });

  test('is of the text that is kept now, even when that was changed behind the index', async () => {
    const shelf = shelfOf();
    await shelf.current();
    const record = await recordOf({ ...source, text: other.text });
    await db.reports.put(record);
    expect(await sourcesFor(shelf)).toEqual([]);
  });

  test('counts how far the first reading has come', async () => {
    const seen: IndexProgress[] = [];
    await shelfOf(turns(), (progress) => seen.push(progress)).current();
    expect(seen).toEqual([{ done: 0, total: 2 }]);
  });
});

describe('the stored index', () => {
  test('is read by the next page, which then reads no report', async () => {
    await shelfOf().current();
    const seen: IndexProgress[] = [];
    expect(await sourcesFor(shelfOf(turns(), (progress) => seen.push(progress)))).toEqual([
      '甲市乙县',
    ]);
    expect(seen).toEqual([]);
  });

  test('is built anew when it is broken', async () => {
    await shelfOf().current();
    const whole = new Uint8Array(await (await stored())!.blob.arrayBuffer());
    whole[whole.length >> 1]! ^= 1;
    await db.reuseIndex.update('index', { generation: 'broken', blob: new Blob([whole]) });
    expect(await sourcesFor(shelfOf())).toEqual(['甲市乙县']);
    expect((await stored())?.generation).not.toBe('broken');
  });

  test('holds what all pages added when they write in turn', async () => {
    const exclusive = turns();
    const pages = [shelfOf(exclusive), shelfOf(exclusive), shelfOf(exclusive)];
    const more = [...'戊己庚辛壬癸'].map((name) => sourceOf(`${name}县`, REUSED.slice(0, 20)));
    await Promise.all(
      more.map(async (report, nth) => {
        await keep(report);
        await pages[nth % 3]?.current();
      }),
    );
    const fresh = await shelfOf().current();
    const kept = await db.reports.toCollection().primaryKeys();
    expect(kept.filter((key) => !fresh.get(key))).toEqual([]);
    expect(fresh.size).toBe(kept.length);
  });

  test('is not written again when nothing has changed', async () => {
    const shelf = shelfOf();
    await shelf.current();
    const before = (await stored())?.generation;
    await shelf.current();
    expect((await stored())?.generation).toBe(before);
  });
});
