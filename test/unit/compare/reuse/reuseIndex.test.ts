import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinct } from '@/utils/compare/reuse/fingerprints';
import { indexedAs, type ReadReport } from '@/utils/compare/reuse/read';
import { ReuseIndex } from '@/utils/compare/reuse/reuseIndex';
import { readIndex, writeIndex } from '@/utils/compare/reuse/serialize';
import { lookUp, plainText, put, read, scan } from './made';

const KEYS = ['a', 'b', 'c', 'd'];

/** What a reader does to a library, in any order. */
const deeds = fc.array(
  fc.oneof(
    fc.record({ put: fc.constantFrom(...KEYS), text: plainText(0, 80) }),
    fc.record({ remove: fc.constantFrom(...KEYS) }),
    fc.constant({ tidy: true as const }),
    fc.constant({ store: true as const }),
  ),
  { maxLength: 12 },
);

async function stored(index: ReuseIndex): Promise<ReuseIndex> {
  const again = readIndex(await writeIndex(index).arrayBuffer());
  if (!again) throw new Error('what was written cannot be read');
  return again;
}

const bytesOf = async (index: ReuseIndex) => new Uint8Array(await writeIndex(index).arrayBuffer());

describe('the reuse index', () => {
  test('finds what a scan of all reports finds, whatever was done to it before', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, plainText(0, 80), async (done, asked) => {
        let index = new ReuseIndex();
        const reports = new Map<string, ReadReport>();
        for (const deed of done) {
          if ('put' in deed) {
            const report = read(deed.text);
            put(index, deed.put, report);
            reports.set(deed.put, report);
          } else if ('remove' in deed) {
            index.remove(deed.remove);
            reports.delete(deed.remove);
          } else if ('tidy' in deed) index.tidy();
          else index = await stored(index);
        }
        expect(index.size).toBe(reports.size);
        expect(lookUp(index, read(asked))).toEqual(scan(reports, read(asked)));
      }),
    );
  });

  test('is what it was after a report is added and removed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(plainText(0, 60), { maxLength: 4 }),
        plainText(0, 60),
        async (texts, text) => {
          const index = new ReuseIndex();
          texts.forEach((each, at) => put(index, String(at), read(each)));
          const before = await bytesOf(index);
          put(index, 'more', read(text));
          index.remove('more');
          // A comparison by the test runner would take seconds for each of these arrays.
          expect(Buffer.compare(await bytesOf(index), before)).toBe(0);
        },
      ),
    );
  });

  test('knows the text that a report was read from', () => {
    const index = new ReuseIndex();
    index.put({ key: 'a', stamp: 'first', issuer: '', region: '' }, new Uint32Array(0));
    index.put({ key: 'a', stamp: 'second', issuer: '', region: '' }, new Uint32Array(0));
    expect(index.size).toBe(1);
    expect(index.get('a')?.stamp).toBe('second');
    expect(index.get('b')).toBeNull();
  });

  test('counts very common wording right, packed or not, without the report that asks', () => {
    const index = new ReuseIndex();
    const report = read('规范执法监督审查听证复议诉讼');
    for (let i = 0; i < 600; i++) put(index, String(i), report);
    const counts = () => {
      const found: number[] = [];
      const hashes = distinct(report.prints.hashes);
      index.forHolders(hashes, index.numberOf('7'), (_nth, count) => found.push(count));
      return new Set(found);
    };
    expect(counts()).toEqual(new Set([599]));
    index.tidy();
    expect(counts()).toEqual(new Set([599]));
    index.remove('8');
    put(index, 'new', report);
    expect(counts()).toEqual(new Set([599]));
  });

  test('wants to be tidied after many changes, and not after few', () => {
    const index = new ReuseIndex();
    const text = read('规范执法监督审查听证复议诉讼');
    put(index, '0', text);
    expect(index.isUntidy).toBe(false);
    for (let i = 1; i < 100; i++) put(index, String(i), text);
    expect(index.isUntidy).toBe(true);
    index.tidy();
    expect(index.isUntidy).toBe(false);
    for (let i = 0; i < 70; i++) index.remove(String(i));
    expect(index.isUntidy).toBe(true);
    index.tidy();
    expect([index.size, index.limit]).toEqual([30, 30]);
  });
});

describe('a stored index', () => {
  const index = new ReuseIndex();
  put(index, 'http://例.cn/1', read('规范执法监督审查听证复议诉讼调解宣传培训考核清单公示'));
  put(index, 'b', read('宣传培训考核清单公示记录备案评估规范执法监督'));

  test('comes back with its rows', async () => {
    const again = await stored(index);
    expect(again.get('http://例.cn/1')).toEqual(
      indexedAs('http://例.cn/1', 'http://例.cn/1', {
        place: '甲市',
        org: '',
        level: '市',
        title: '',
      }),
    );
  });

  test('is not believed when one of its bytes is another', async () => {
    const bytes = await bytesOf(index);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const broken = bytes.slice();
        broken[at] = (broken[at] ?? 0) ^ change;
        expect(readIndex(broken.buffer)).toBeNull();
      }),
    );
  });

  test.each([0, 3, 12, 20, 262_164])(
    'is not believed when it ends after %i bytes',
    async (length) => {
      expect(readIndex((await bytesOf(index)).slice(0, length).buffer)).toBeNull();
    },
  );

  test('is smaller than 6 KB a report of 5,000 characters beside its fixed part', () => {
    const hashes = distinct(Uint32Array.from({ length: 1_000 }, (_, i) => i * 4_294_967));
    const many = new ReuseIndex();
    for (let i = 0; i < 100; i++)
      many.put({ key: `${i}`, stamp: '', issuer: '', region: '' }, hashes);
    const fixed = writeIndex(new ReuseIndex()).size;
    expect((writeIndex(many).size - fixed) / 100).toBeLessThan(6_000);
  });
});
