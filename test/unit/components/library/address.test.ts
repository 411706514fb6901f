import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparisonTabs,
  hashOf,
  readAddress,
  type LibraryView,
} from '@/components/library/address';

describe('address of the library page', () => {
  it.each<[string, string, LibraryView]>([
    ['', '', { view: 'table' }],
    ['', '#reports', { view: 'table' }],
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
    const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 5 });
    const view = fc.oneof(
      fc.constant<LibraryView>({ view: 'table' }),
      keys.map((all): LibraryView => ({ view: 'notes', keys: all })),
      fc
        .tuple(keys, fc.option(fc.constantFrom(['', '王'] as const, ['a&b', '#'] as const)))
        .map(([all, coders]): LibraryView => ({ view: 'agreement', keys: all, coders })),
      fc
        .tuple(keys, fc.constantFrom(...comparisonTabs))
        .map(([all, tab]): LibraryView => ({ view: 'comparison', keys: all, tab })),
    );
    fc.assert(
      fc.property(view, (shown) => {
        const url = new URL(`chrome-extension://x/library.html${hashOf(shown)}`);
        expect(readAddress(url)).toEqual(shown);
      }),
    );
  });
});
