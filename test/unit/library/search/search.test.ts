import { beforeEach, describe, expect, test } from 'vitest';
import { LibraryDatabase } from '@/utils/library/database';
import { IndexShelf, type IndexProgress } from '@/utils/library/indexShelf';
import { deleteReports, keepReport, recordOf } from '@/utils/library/reports';
import { searchLibrary } from '@/utils/library/search/lookUp';
import { searchStore } from '@/utils/library/search/searchStore';
import { undoChange } from '@/utils/library/undo';
import { textSource } from '@/utils/report/source';
import type { ReportSource } from '@/utils/report/types';
import type { SearchIndex } from '@/utils/search/searchIndex';

let db: LibraryDatabase;
let taken = 0;

function sourceOf(name: string, text: string): ReportSource {
  const title = `甲市${name}2023年法治政府建设年度报告`;
  const url = `http://www.jia.gov.cn/${encodeURIComponent(name)}.html`;
  return { ...textSource(text, url), heading: title, documentTitle: title };
}

const courts = sourceOf('乙县', '盐场码头的夜航纠纷由海事与村委共同值守处理,夜航申请当日办结。');
const markets = sourceOf('丙县', '古镇灯会期间划定攤位,占道经营由劝导改为预约登记。');

const keep = (report: ReportSource) => keepReport({ db, who: '' }, report);
const shelfOf = (onProgress?: (progress: IndexProgress) => void) =>
  new IndexShelf(db, searchStore, (work) => work(), onProgress);

/** Which places are found, as a page would ask. */
async function search(shelf: IndexShelf<SearchIndex>, query: string) {
  const rows = await db.reports.toArray();
  const found = await searchLibrary(shelf, query);
  return found.map(({ key, title, text }) => {
    const place = rows.find((row) => row.key === key)?.meta.place ?? '';
    return `${place} ${title} ${text}`;
  });
}

beforeEach(async () => {
  db = new LibraryDatabase(`search-${taken++}`);
  await keep(courts);
  await keep(markets);
});

describe('a search over the library', () => {
  test('finds titles and texts, whatever their typography', async () => {
    const shelf = shelfOf();
    expect(await search(shelf, '夜航')).toEqual(['甲市乙县 0 2']);
    expect(await search(shelf, '摊位')).toEqual(['甲市丙县 0 1']);
    expect(await search(shelf, '丙縣 占道')).toEqual(['甲市丙县 1 1']);
    expect(await search(shelf, '夜航 摊位')).toEqual([]);
    expect(await search(shelf, ' ')).toEqual([]);
  });

  test('follows what is kept, deleted and brought back', async () => {
    const shelf = shelfOf();
    expect(await search(shelf, '夜航')).toHaveLength(1);
    const { key } = await recordOf(courts);
    const deleted = await deleteReports({ db, who: '' }, [key]);
    expect(await search(shelf, '夜航')).toEqual([]);
    if (deleted.ok && deleted.change !== null) await undoChange(db, deleted.change);
    expect(await search(shelf, '夜航')).toHaveLength(1);
    await keep(sourceOf('丁县', '夜航灯标由县里统一维护。'));
    expect(await search(shelf, '夜航')).toHaveLength(2);
  });

  test('is of the text that is kept now, even when that was changed behind the index', async () => {
    const shelf = shelfOf();
    await shelf.current();
    await db.reports.put(await recordOf({ ...courts, text: '堤坝巡查由河长每周一次。' }));
    expect(await search(shelf, '夜航')).toEqual([]);
    expect(await search(shelf, '堤坝')).toEqual(['甲市乙县 0 1']);
  });
});

describe('the stored index', () => {
  test('is read by the next page, which then reads no report', async () => {
    await shelfOf().current();
    const seen: IndexProgress[] = [];
    expect(
      await search(
        shelfOf((progress) => seen.push(progress)),
        '夜航',
      ),
    ).toHaveLength(1);
    expect(seen).toEqual([]);
  });

  test('is made up from the library for a block that is broken or gone', async () => {
    await shelfOf().current();
    const [row] = await db.searchIndex.where('id').notEqual('list').toArray();
    if (!row || !('blob' in row)) throw new Error('no block is stored');
    const bytes = new Uint8Array(await row.blob.arrayBuffer());
    bytes[bytes.length >> 1]! ^= 1;
    await db.searchIndex.put({ id: row.id, blob: new Blob([bytes]) });
    expect(await search(shelfOf(), '夜航')).toHaveLength(1);
    await db.searchIndex.where('id').notEqual('list').delete();
    expect(await search(shelfOf(), '夜航')).toHaveLength(1);
    expect(await search(shelfOf(), '摊位')).toHaveLength(1);
  });

  test('holds each block once, and none that is no longer used', async () => {
    const shelf = shelfOf();
    await shelf.current();
    for (const name of ['丁县', '戊县', '己县']) {
      await keep(sourceOf(name, '夜航灯标由县里统一维护。'));
      await shelf.current();
    }
    expect(await db.searchIndex.count()).toBe(2);
    expect(await search(shelfOf(), '夜航')).toHaveLength(4);
  });

  test('is not written again when nothing has changed', async () => {
    const shelf = shelfOf();
    await shelf.current();
    const before = JSON.stringify(await db.searchIndex.get('list'));
    await shelf.current();
    expect(JSON.stringify(await db.searchIndex.get('list'))).toBe(before);
  });
});
