import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createAnnotation,
  deleteAnnotation,
  placeAnnotations,
  updateAnnotation,
} from '@/utils/library/annotations';
import { LibraryDatabase } from '@/utils/library/database';
import { deleteReports, isKept, keepReport } from '@/utils/library/reports';
import { undoChange } from '@/utils/library/undo';
import type { AnnotationContent, Written } from '@/utils/library/types';
import { textSource } from '@/utils/report/source';

const TEXT = [
  '云溪市2023年度法治政府建设情况报告',
  '2023年,现将有关情况报告如下:',
  '一、主要举措和成效',
  '(一)化解矛盾纠纷。全年受理行政复议案件52件,审结49件。',
  '二、存在的不足',
  '个别单位执法案卷制作不规范。',
].join('\n');
const source = textSource(TEXT, 'http://www.yunxi.gov.cn/a/1.html');
const KEY = 'www.yunxi.gov.cn/a/1.html';
const content: AnnotationContent = {
  kind: 'question',
  note: '口径?',
  tags: ['复议'],
  state: 'none',
};
const id = (n: number) => String(n).padStart(32, '0');

let db: LibraryDatabase;
let databases = 0;
beforeEach(() => {
  db = new LibraryDatabase(`library-${++databases}`);
});
afterEach(() => db.delete());

const spanOf = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length };
};
const annotate = (n: number, quote: string) =>
  createAnnotation({ db, who: '王' }, { id: id(n), source, span: spanOf(quote), content });

/** Edits an annotation; `base` is what the editor began with, at first what was annotated. */
const edit = (n: number, edited: AnnotationContent, base = content) =>
  updateAnnotation({ db, who: '王' }, { id: id(n), base, content: edited, sitting: null });

function stored<T>(written: Written<T>): { value: T; change: number } {
  if (!written.ok) throw new Error(written.error);
  return { value: written.value, change: written.change ?? -1 };
}

describe('annotations', () => {
  test('one is stored with its passage, and its report is kept with it', async () => {
    const { value } = stored(await annotate(1, '受理行政复议案件52件'));
    expect(value).toMatchObject({
      ...content,
      id: id(1),
      reportKey: KEY,
      deletedAt: null,
      author: '王',
    });
    expect(value.selector.exact).toBe('受理行政复议案件52件');
    expect(value.selector.section[0]).toContain('主要举措和成效');
    expect(await isKept(db, source)).toBe(true);
    expect(await db.reports.get(KEY)).toMatchObject({
      meta: { place: '云溪市', year: 2023 },
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      source: { text: TEXT },
    });
  });

  test('the same call arriving twice stores one annotation', async () => {
    await annotate(1, '审结49件');
    await annotate(1, '审结49件');
    expect(await db.annotations.count()).toBe(1);
  });

  test.each([
    ['nothing', { start: 5, end: 5 }],
    ['a line break only', spanOf('\n')],
    ['beyond the text', { start: 0, end: TEXT.length + 1 }],
  ])('a passage that is %s is refused and nothing is stored', async (_, span) => {
    const refused = await createAnnotation({ db, who: '王' }, { id: id(1), source, span, content });
    expect(refused).toEqual({ ok: false, error: 'empty-passage' });
    expect(await db.annotations.count()).toBe(0);
    expect(await db.reports.count()).toBe(0);
  });

  test('they are placed in text order', async () => {
    await annotate(1, '案卷制作不规范');
    await annotate(2, '审结49件');
    const placed = await placeAnnotations(db, source);
    expect(placed.map(({ annotation }) => annotation.id)).toEqual([id(2), id(1)]);
    expect(placed.map(({ placement }) => placement.status)).toEqual(['exact', 'exact']);
  });

  test('an equal update changes nothing and cannot be undone', async () => {
    await annotate(1, '审结49件');
    expect(await edit(1, content)).toMatchObject({
      ok: true,
      change: null,
    });
  });

  test('what another editor has saved meanwhile stays; two different notes are refused, then the reader decides', async () => {
    await annotate(1, '审结49件');
    stored(await edit(1, { ...content, note: '一', tags: ['复议', '数据'] }));
    stored(await edit(1, { ...content, state: 'to-ask', tags: [] }));
    expect(await db.annotations.get(id(1))).toMatchObject({
      note: '一',
      state: 'to-ask',
      tags: ['数据'],
    });
    const mine = { ...content, note: '二' };
    expect(await edit(1, mine)).toEqual({ ok: false, error: 'changed-elsewhere' });
    expect((await db.annotations.get(id(1)))?.note).toBe('一');
    stored(await edit(1, mine, { ...content, note: '一' }));
    expect((await db.annotations.get(id(1)))?.note).toBe('二');
  });

  test('what is not there cannot be changed', async () => {
    const absent = { ok: false, error: 'not-found' };
    expect(await edit(9, content)).toEqual(absent);
    expect(await deleteAnnotation({ db, who: '王' }, id(9))).toEqual(absent);
  });
});

describe('undo', () => {
  test('takes back a creation, a change and a deletion', async () => {
    const created = stored(await annotate(1, '审结49件'));
    const changed = stored(await edit(1, { ...content, note: '改过' }));
    const deleted = stored(await deleteAnnotation({ db, who: '王' }, id(1)));
    expect(await placeAnnotations(db, source)).toEqual([]);

    stored(await undoChange(db, deleted.change));
    expect((await db.annotations.get(id(1)))?.note).toBe('改过');
    stored(await undoChange(db, changed.change));
    expect((await db.annotations.get(id(1)))?.note).toBe(content.note);
    stored(await undoChange(db, created.change));
    expect(await db.annotations.get(id(1))).toBeUndefined();
  });

  test('never overwrites later work', async () => {
    await annotate(1, '审结49件');
    const first = stored(await edit(1, { ...content, note: '一' }));
    await edit(1, { ...content, note: '二' }, { ...content, note: '一' });
    expect(await undoChange(db, first.change)).toEqual({ ok: false, error: 'outdated' });
    expect((await db.annotations.get(id(1)))?.note).toBe('二');
  });

  test('a step is taken back once', async () => {
    const created = stored(await annotate(1, '审结49件'));
    stored(await undoChange(db, created.change));
    expect(await undoChange(db, created.change)).toEqual({ ok: false, error: 'not-found' });
  });

  test('a report with annotations is not taken out of the library by undoing that it was kept', async () => {
    const kept = stored(await keepReport({ db, who: '王' }, source));
    await annotate(1, '审结49件');
    expect(await undoChange(db, kept.change)).toEqual({ ok: false, error: 'outdated' });
    expect(await isKept(db, source)).toBe(true);
  });
});

describe('reports', () => {
  test('keeping one twice changes nothing', async () => {
    expect(stored(await keepReport({ db, who: '王' }, source)).change).toBeGreaterThan(0);
    expect(await keepReport({ db, who: '王' }, source)).toEqual({
      ok: true,
      value: null,
      change: null,
    });
  });

  test('are deleted with their annotations as one step, which brings both back', async () => {
    await annotate(1, '审结49件');
    const deleted = stored(await deleteReports({ db, who: '王' }, [KEY, 'unknown']));
    expect(await isKept(db, source)).toBe(false);
    expect(await placeAnnotations(db, source)).toEqual([]);
    stored(await undoChange(db, deleted.change));
    expect(await isKept(db, source)).toBe(true);
    expect(await placeAnnotations(db, source)).toHaveLength(1);
  });

  test('one that was deleted and is annotated anew is kept anew', async () => {
    await keepReport({ db, who: '王' }, source);
    await deleteReports({ db, who: '王' }, [KEY]);
    await annotate(1, '审结49件');
    expect(await isKept(db, source)).toBe(true);
  });
});

describe('a browser that will not store', () => {
  test.each([
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'storage-refused'],
    ['InvalidStateError', 'storage-refused'],
  ])('%s is told as %s and nothing is stored', async (name, error) => {
    await keepReport({ db, who: '王' }, source);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', name);
    });
    expect(await annotate(1, '审结49件')).toEqual({ ok: false, error });
    vi.restoreAllMocks();
    expect(await db.annotations.count()).toBe(0);
  });

  test('a fault of ours is not passed off as one of the browser', async () => {
    vi.spyOn(db.annotations, 'add').mockRejectedValue(new TypeError('a bug'));
    await expect(annotate(1, '审结49件')).rejects.toThrow('a bug');
  });

  test('UnknownError is told as storage-full where the browser has no space left', async () => {
    vi.stubGlobal('navigator', {
      storage: { estimate: () => Promise.resolve({ usage: 9e5, quota: 9e5 }) },
    });
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'UnknownError');
    });
    expect(await annotate(1, '审结49件')).toEqual({ ok: false, error: 'storage-full' });
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test('a database that cannot be opened is refused storage, and opened again by the next write', async () => {
    db.close();
    expect(await annotate(1, '审结49件')).toEqual({ ok: false, error: 'storage-refused' });
    expect(await annotate(1, '审结49件')).toMatchObject({ ok: true });
  });
});
