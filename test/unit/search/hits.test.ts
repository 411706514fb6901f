import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHits } from '@/utils/search/hits';
import { SearchIndex } from '@/utils/search/searchIndex';
import { queryWords, searchedText } from '@/utils/search/words';
import { made, someText } from './made';

const wordsFound = (text: string, query: string) =>
  findHits(text, queryWords(query)).map(({ start, end }) => text.slice(start, end));

describe('the words of a query', () => {
  test.each([
    ['', []],
    [' \u3000\n', []],
    ['执', ['执']],
    [' 行政  复议 行政 ', ['行政', '复议']],
    ['複議　ＷＴＯ', ['复议', 'wto']],
    ['\ud842', ['\ud842']],
  ])('%j are %j', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  test('small letters take the room of capitals, so that offsets hold', () => {
    const longer: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const unit = String.fromCharCode(code);
      const { text, folded } = searchedText(`a${unit}b`);
      if (text.length !== folded.text.length) longer.push(unit);
    }
    expect(longer).toEqual([]);
  });
});

describe('hits in a text', () => {
  test.each([
    ['推进依法行政。', '依法', ['依法']],
    ['推進依 法\u3000行政。', '依法行政', ['依 法\u3000行政']],
    ['行政执法监督', '行政执法 执法监督', ['行政执法监督']],
    ['行政执法', '行政 执法', ['行政', '执法']],
    ['建設(shè)法治', '建设法治', ['建設(shè)法治']],
    ['哈哈哈', '哈哈', ['哈哈哈']],
    ['a.b a+b', 'a+', ['a+']],
    ['', '法', []],
    ['法治', '', []],
  ])('%j has for %j %j', (text, query, hits) => {
    expect(wordsFound(text, query)).toEqual(hits);
  });

  test('are as many as the index counts, apart from each other and ascending', () => {
    fc.assert(
      fc.property(someText(40), someText(4), (text, query) => {
        const words = queryWords(query);
        const hits = findHits(text, words);
        hits.forEach(({ start, end }, nth) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(hits[nth - 1]?.end ?? 0);
        });
        const index = new SearchIndex();
        index.put(made('a', '', text));
        const [found] = index.search(words);
        if (found) expect(found.text).toBe(hits.length);
      }),
      { numRuns: 500 },
    );
  });
});
