import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparisonTabs,
  hashOf,
  readAddress,
  type ComparisonAddress,
  type LibraryView,
} from '@/components/library/address';

describe('address of the library page', () => {
  it.each<[string, string, LibraryView]>([
    ['', '', { view: 'table' }],
    ['', '#reports', { view: 'table' }],
    ['', '#reports?words=%E5%A4%8D%E8%AE%AE+%26', { view: 'table', query: '复议 &' }],
    ['', '#reports?words=', { view: 'table' }],
    ['', '#compare', { view: 'table' }],
    ['', '#compare?tab=indicators', { view: 'table' }],
    ['', '#compare?key=a&key=b', { view: 'comparison', keys: ['a', 'b'], tab: 'overview' }],
    ['', '#compare?key=a&key=a&key=', { view: 'comparison', keys: ['a'], tab: 'overview' }],
    ['', '#compare?key=a&tab=nothing', { view: 'comparison', keys: ['a'], tab: 'overview' }],
    ['', '#agreement?key=a', { view: 'agreement', keys: ['a'], coders: null }],
    [
      '',
      '#agreement?key=a&first=&second=%E7%8E%8B',
      { view: 'agreement', keys: ['a'], coders: ['', '王'] },
    ],
    [
      '',
      '#compare?key=b&key=a&tab=alignment&order=chosen&before=b&after=a&at=120',
      {
        view: 'comparison',
        keys: ['b', 'a'],
        tab: 'alignment',
        inOrder: true,
        pair: ['b', 'a'],
        at: 120,
      },
    ],
    [
      '',
      '#compare?key=a&order=other&before=a&after=a&at=-1',
      { view: 'comparison', keys: ['a'], tab: 'overview' },
    ],
    ['', '#report?key=a', { view: 'report', key: 'a', at: null }],
    ['', '#report?key=a&at=3-12', { view: 'report', key: 'a', at: { start: 3, end: 12 } }],
    ['', '#report?key=a&at=12-3', { view: 'report', key: 'a', at: null }],
    ['', '#report?key=a&words=x', { view: 'report', key: 'a', at: null, query: 'x' }],
    ['', '#report', { view: 'table' }],
    ['', '#notes?key=a', { view: 'notes', keys: ['a'] }],
    ['?export=www.a.gov.cn%2Fx', '', { view: 'notes', keys: ['www.a.gov.cn/x'] }],
    // The reader went on from the exported notes.
    ['?export=a', '#reports', { view: 'table' }],
    ['?export=', '', { view: 'table' }],
  ])('%s%s', (search, hash, expected) => {
    expect(readAddress({ search, hash })).toEqual(expected);
  });

  it('leads back to every view, whatever the keys hold', () => {
    const key = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string({ minLength: 1 }));
    const query = fc.string({ minLength: 1, unit: 'grapheme' });
    const groups = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 3 }), {
      minLength: 1,
      maxLength: 2,
    });
    const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 5 });
    const view = fc.oneof(
      fc.constant<LibraryView>({ view: 'table' }),
      query.map((words): LibraryView => ({ view: 'table', query: words })),
      keys.map((all): LibraryView => ({ view: 'notes', keys: all })),
      fc
        .tuple(keys, fc.option(fc.constantFrom(['', '王'] as const, ['a&b', '#'] as const)))
        .map(([all, coders]): LibraryView => ({ view: 'agreement', keys: all, coders })),
      fc.record<LibraryView & { view: 'report' }>(
        {
          view: fc.constant('report'),
          key,
          at: fc.option(fc.constant({ start: 1, end: 20 })),
          query,
        },
        { requiredKeys: ['view', 'key', 'at'] },
      ),
      fc.record<ComparisonAddress>(
        {
          view: fc.constant('comparison'),
          keys,
          tab: fc.constantFrom(...comparisonTabs),
          inOrder: fc.constant(true),
          same: groups,
          apart: groups,
          pair: fc
            .uniqueArray(key, { minLength: 2, maxLength: 2 })
            .map(([a = '', b = '']): [string, string] => [a, b]),
          at: fc.nat(1_000_000),
        },
        { requiredKeys: ['view', 'keys', 'tab'] },
      ),
    );
    fc.assert(
      fc.property(view, (shown) => {
        const url = new URL(`chrome-extension://x/library.html${hashOf(shown)}`);
        expect(readAddress(url)).toEqual(shown);
      }),
    );
  });
});
