import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followStored } from '@/components/library/restingQuery';
import { LibraryDatabase } from '@/utils/library/database';

let db: LibraryDatabase;
beforeEach(() => {
  db = new LibraryDatabase('resting');
});
afterEach(() => db.delete());

const template = (n: number) => ({
  id: String(n).padStart(32, '0'),
  name: `${n}`,
  titleLine: '',
  sections: ['overview' as const],
});

test('a query that is dear is asked seldom while much is written, and in the end says what is stored', async () => {
  const COST = 40;
  const asked = vi.fn();
  const seen: number[] = [];
  const end = followStored(
    async () => {
      asked();
      const count = await db.templates.count();
      await db.templates.toArray();
      const until = performance.now() + COST;
      while (performance.now() < until);
      return count;
    },
    { next: (count) => seen.push(count), error: () => seen.push(-1) },
  );
  await vi.waitFor(() => expect(seen).toEqual([0]), 20_000);
  const WRITES = 60;
  for (let n = 1; n <= WRITES; n += 1) await db.templates.put(template(n));
  await vi.waitFor(() => expect(seen.at(-1)).toBe(WRITES), 20_000);
  expect(asked.mock.calls.length).toBeLessThan(WRITES / 2);
  end();
  const answers = seen.length;
  await db.templates.put(template(0));
  await new Promise((done) => setTimeout(done, 50));
  expect(seen).toHaveLength(answers);
});

test('what cannot be read is told', async () => {
  const error = vi.fn();
  followStored(() => Promise.reject(new Error('closed')), { next: () => undefined, error });
  await vi.waitFor(() => expect(error).toHaveBeenCalled(), 20_000);
});
