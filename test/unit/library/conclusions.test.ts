import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { restoreRows } from '@/utils/library/backup/restore';
import { conclusionKey, SITTING, writeConclusion } from '@/utils/library/conclusions';
import { LibraryDatabase } from '@/utils/library/database';
import type { Conclusion } from '@/utils/library/types';
import { redoLast, undoLast } from '@/utils/library/undo';

const KEYS = ['www.b.gov.cn/2', 'www.a.gov.cn/1'];
const key = conclusionKey(KEYS);

let db: LibraryDatabase;
let writer: { db: LibraryDatabase; who: string };
let databases = 0;
beforeEach(() => {
  db = new LibraryDatabase(`conclusions-${++databases}`);
  writer = { db, who: '李' };
});
afterEach(async () => {
  vi.useRealTimers();
  await db.delete();
});

/** Types on from what was stored last, as one page does. */
async function typeOn(text: string): Promise<Conclusion> {
  const seen = (await db.conclusions.get(key))?.updatedAt ?? null;
  const written = await writeConclusion(writer, { reportKeys: KEYS, text, seen });
  if (!written.ok) throw new Error(written.error);
  return written.value;
}
const text = async () => (await db.conclusions.get(key))?.text;

describe('the conclusion of a comparison', () => {
  test('is found again whatever the order of the reports', async () => {
    await typeOn('口径不一。');
    expect(conclusionKey([...KEYS].reverse())).toBe(key);
    expect(conclusionKey([...KEYS, ...KEYS])).toBe(key);
    expect(await db.conclusions.get(conclusionKey([...KEYS].reverse()))).toMatchObject({
      text: '口径不一。',
      author: '李',
      reportKeys: [...KEYS].sort(),
    });
  });

  test('no two choices of reports share one, whatever the keys hold', () => {
    expect(conclusionKey(['a","b'])).not.toBe(conclusionKey(['a', 'b']));
    expect(conclusionKey(['a\nb'])).not.toBe(conclusionKey(['a', 'b']));
  });

  test('what is typed in one go is one step to take back', async () => {
    await typeOn('一');
    await typeOn('一二');
    await typeOn('一二三');
    expect(await db.changes.count()).toBe(1);
    await undoLast(db);
    expect(await text()).toBeUndefined();
    await redoLast(db);
    expect(await text()).toBe('一二三');
  });

  test('a later sitting is a step of its own', async () => {
    const first = await typeOn('一');
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.parse(first.updatedAt) + SITTING + 1);
    await typeOn('一二');
    expect(await db.changes.count()).toBe(2);
    await undoLast(db);
    expect(await text()).toBe('一');
  });

  test('a text from another window stays in the history, though both wrote in one millisecond', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const mine = await typeOn('我的');
    const theirs = await typeOn('另一窗口的');
    expect(theirs.updatedAt).not.toBe(mine.updatedAt);
    await writeConclusion(writer, { reportKeys: KEYS, text: '我的,再写', seen: mine.updatedAt });
    expect(await text()).toBe('我的,再写');
    await undoLast(db);
    expect(await text()).toBe('另一窗口的');
  });

  test('nothing new, nothing stored', async () => {
    const empty = { reportKeys: KEYS, text: '', seen: null };
    expect(await writeConclusion(writer, empty)).toMatchObject({ ok: true, change: null });
    await typeOn('一');
    expect(await writeConclusion(writer, { ...empty, text: '一' })).toMatchObject({ change: null });
    expect(await db.changes.count()).toBe(1);
  });

  test('a full disk is told and changes nothing', async () => {
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(db.conclusions, 'put').mockRejectedValue(full);
    expect(await writeConclusion(writer, { reportKeys: KEYS, text: '一', seen: null })).toEqual({
      ok: false,
      error: 'storage-full',
    });
    expect(await db.changes.count()).toBe(0);
  });
});

describe('a backup', () => {
  const row = (words: string, updatedAt: string): Conclusion => ({
    key,
    reportKeys: [...KEYS].sort(),
    text: words,
    author: '王',
    createdAt: '2026-03-01T00:00:00.000Z',
    updatedAt,
  });
  const restore = (incoming: Conclusion) =>
    restoreRows(writer, [{ table: 'conclusions', row: incoming }]);
  const early = '2026-03-02T00:00:00.000Z';
  const late = '2026-03-03T00:00:00.000Z';

  test.each([
    ['the later text stands', row('旧', early), row('新', late), '新'],
    ['the stored one, when it is later', row('新', late), row('旧', early), '新'],
    ['none replaces none that says something', row('旧', early), row('', late), '旧'],
    ['what was taken out comes back', row('', late), row('旧', early), '旧'],
  ])('%s', async (_name, stored, incoming, expected) => {
    await db.conclusions.put(stored);
    expect(await restore(incoming)).toMatchObject({ ok: true });
    expect(await text()).toBe(expected);
    const steps = await db.changes.count();
    await restore(incoming);
    expect(await db.changes.count()).toBe(steps);
  });

  test('the text that lost is in the history', async () => {
    await db.conclusions.put(row('旧', early));
    await restore(row('新', late));
    await undoLast(db);
    expect(await text()).toBe('旧');
  });
});
