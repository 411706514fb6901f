import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchedReport } from '@/utils/search/block';
import { SearchIndex } from '@/utils/search/searchIndex';
import { readBlock, writeBlock } from '@/utils/search/serialize';
import { queryWords } from '@/utils/search/words';
import { made, scan, someText } from './made';

const KEYS = ['a', 'b', 'c', 'd'];

/** What a reader does to a library, in any order. */
const deeds = fc.array(
  fc.oneof(
    fc.record({ put: fc.constantFrom(...KEYS), title: someText(6), text: someText(30) }),
    fc.record({ remove: fc.constantFrom(...KEYS) }),
    fc.constant({ tidy: true as const }),
    fc.constant({ store: true as const }),
  ),
  { maxLength: 14 },
);

async function stored(index: SearchIndex): Promise<SearchIndex> {
  const blocks = index.blocks().map(async (block) => {
    const again = readBlock(await writeBlock(block).arrayBuffer());
    if (!again) throw new Error('what was written cannot be read');
    return again;
  });
  return new SearchIndex(await Promise.all(blocks));
}

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
const search = (index: SearchIndex, query: string) => index.search(queryWords(query)).sort(byKey);

describe('the search index', () => {
  test('finds and counts what a scan of all texts finds, whatever was done to it before', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, someText(5), async (done, query) => {
        let index = new SearchIndex();
        const reports = new Map<string, SearchedReport>();
        for (const deed of done) {
          if ('put' in deed) {
            const report = made(deed.put, deed.title, deed.text);
            index.put(report);
            reports.set(deed.put, report);
          } else if ('remove' in deed) {
            index.remove(deed.remove);
            reports.delete(deed.remove);
          } else if ('tidy' in deed) index.tidy();
          else index = await stored(index);
        }
        expect([...reports.keys()].filter((key) => !index.get(key))).toEqual([]);
        expect(index.size).toBe(reports.size);
        const expected = scan(reports.values(), queryWords(query)).sort(byKey);
        expect(search(index, query)).toEqual(expected);
        index.tidy();
        expect(search(index, query)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('finds every word of one to nine characters in a text, packed or not', () => {
    const text = '推进严格规范公正文明执法,2023年办理行政复议案件1,204件,调解率达98.5%。';
    const index = new SearchIndex();
    index.put(made('a', '', text));
    const units = made('a', '', text).text;
    for (const isPacked of [false, true]) {
      if (isPacked) index.tidy();
      for (let length = 1; length < 10; length++) {
        for (let at = 0; at + length <= units.length; at++) {
          expect(index.search([units.slice(at, at + length)])).toHaveLength(1);
        }
      }
    }
  });

  test('does not read on from the title into the text, or from one report into the next', () => {
    const index = new SearchIndex();
    index.put(made('a', '执法', '监督'));
    index.put(made('b', '清单', '公示'));
    for (const query of ['法监', '督清', '单公']) expect(search(index, query)).toEqual([]);
    index.tidy();
    for (const query of ['法监', '督清', '单公']) expect(search(index, query)).toEqual([]);
    expect(search(index, '执法 监督')).toEqual([{ key: 'a', title: 1, text: 1 }]);
  });

  test('counts words that overlap as one hit', () => {
    const index = new SearchIndex();
    index.put(made('a', '', '行政执法,行政执法监督,执法'));
    expect(search(index, '行政执法 执法监督 执法')).toEqual([{ key: 'a', title: 0, text: 3 }]);
  });

  test.each([
    ['行政複議', '行政复议'],
    ['行政复议', '行政複議'],
    ['１２件', '12件'],
    ['wto', 'ＷＴＯ'],
    ['放管服', '放 管\u3000服'],
  ])('finds %j in %j', (query, text) => {
    const index = new SearchIndex();
    index.put(made('a', '', text));
    expect(search(index, query)).toEqual([{ key: 'a', title: 0, text: 1 }]);
  });

  test('finds nothing for nothing', () => {
    const index = new SearchIndex();
    index.put(made('a', '标题', '正文'));
    for (const query of ['', '   ', '\u3000\n', '\u200b']) expect(search(index, query)).toEqual([]);
  });

  test('takes a query of ten thousand characters, found or not', () => {
    const text = Array.from({ length: 10_000 }, (_, n) =>
      String.fromCharCode(0x4e00 + ((n * n) % 9_973)),
    );
    const index = new SearchIndex();
    index.put(made('a', '', text.join('')));
    index.put(made('b', '', '执法'));
    index.tidy();
    expect(search(index, text.join(''))).toEqual([{ key: 'a', title: 0, text: 1 }]);
    expect(search(index, `${text.join('')}。`)).toEqual([]);
    expect(search(index, text.join(' '))[0]?.key).toBe('a');
  });

  test('has no use for patterns', () => {
    const index = new SearchIndex();
    index.put(made('a', '', 'a.*b(c|d)[e]'));
    expect(search(index, '.*')).toEqual([{ key: 'a', title: 0, text: 1 }]);
    expect(search(index, '(c|d)[e]')).toHaveLength(1);
    expect(search(index, 'a.b')).toEqual([]);
    expect(search(index, '(')).toHaveLength(1);
  });

  test('wants to be tidied after many changes, and not after few', () => {
    const index = new SearchIndex();
    index.put(made('0', '', '执法'));
    expect(index.isUntidy).toBe(false);
    for (let n = 1; n < 100; n++) index.put(made(String(n), '', '执法'));
    expect(index.isUntidy).toBe(true);
    index.tidy();
    expect(index.isUntidy).toBe(false);
    for (let n = 0; n < 30; n++) index.remove(String(n));
    expect(index.isUntidy).toBe(true);
    index.tidy();
    expect(index.isUntidy).toBe(false);
    expect(index.blocks().map(({ reports }) => reports.length)).toEqual([70]);
  });

  test('leaves full blocks as they are', () => {
    const index = new SearchIndex();
    const long = '执法监督'.repeat(1 << 20);
    index.put(made('long', '', long));
    const [full] = index.blocks();
    index.put(made('short', '', '公示'));
    const blocks = index.blocks();
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toBe(full);
    index.put(made('long', '', '听证'));
    expect(
      index
        .blocks()
        .flatMap(({ reports }) => reports.map(({ key }) => key))
        .sort(),
    ).toEqual(['long', 'short']);
    expect(search(index, '执法')).toEqual([]);
  });
});

describe('a stored block', () => {
  const index = new SearchIndex();
  index.put(made('http://例.cn/1', '甲市报告', '规范执法监督审查听证'));
  const [block] = index.blocks();
  if (!block) throw new Error('no block');

  test('comes back as it was', async () => {
    expect(readBlock(await writeBlock(block).arrayBuffer())).toEqual(block);
  });

  test('is not believed when one of its bytes is another', async () => {
    const bytes = new Uint8Array(await writeBlock(block).arrayBuffer());
    for (let at = 0; at < bytes.length; at++) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x40;
      expect(readBlock(broken.buffer)).toBeNull();
    }
  });
});
