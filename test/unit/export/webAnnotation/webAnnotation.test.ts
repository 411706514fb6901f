import fc from 'fast-check';
import { t } from '../../components/support/i18n';
import { describe, expect, test } from 'vitest';
import { readWebAnnotations, type WebAnnotations } from '@/utils/export/webAnnotation/read';
import { builtInCodebook } from '@/utils/codebook/builtIn';
import type { KindCode } from '@/utils/codebook/types';
import { named } from '@/utils/codebook/share';
import { webAnnotations } from '@/utils/export/webAnnotation/write';
import { annotation, annotations, id, NOW, report } from '../../library/backup/rows';
import { breaches } from './breaches';

const MADE = '2026-03-12T02:00:00.000Z';
const CODES = named(builtInCodebook, t);
const kind = (id: string, name: string): KindCode => ({
  ...{ id, name, meaning: '', retired: false },
  wash: 'teal',
  key: null,
});
const asFile = (value: object): unknown => JSON.parse(JSON.stringify(value));

async function read(value: unknown): Promise<WebAnnotations> {
  const found = await readWebAnnotations(value, MADE);
  if (found === null || found === 'stopped') throw new Error('no collection');
  return found;
}

describe('what is written', () => {
  test('is a collection that holds an annotation with quote and position', () => {
    const rows = [annotation(1, { state: 'to-ask' }), annotation(2, { deletedAt: NOW })];
    expect(webAnnotations([report(1)], rows, CODES, MADE)).toMatchObject({
      type: 'AnnotationCollection',
      total: 1,
      first: {
        type: 'AnnotationPage',
        items: [
          {
            type: 'Annotation',
            motivation: 'questioning',
            creator: { type: 'Person', name: '王' },
            created: NOW,
            body: [
              { purpose: 'commenting', value: '口径 1?' },
              { purpose: 'tagging', value: '复议' },
              { purpose: 'classifying', value: 'fazhi-shendu:kind/question' },
              { purpose: 'classifying', value: 'fazhi-shendu:state/to-ask' },
            ],
            target: {
              source: 'http://www.yunxi.gov.cn/a/1.html',
              selector: [
                { type: 'TextQuoteSelector', exact: '审结49件', prefix: '复议案件52件,' },
                { type: 'TextPositionSelector', start: 40, end: 45 },
              ],
            },
          },
        ],
      },
    });
  });

  test('keeps what the model demands, whatever the annotations are', () => {
    fc.assert(
      fc.property(fc.array(annotations, { maxLength: 5 }), (rows) => {
        expect(breaches(asFile(webAnnotations([report(1)], rows, CODES, MADE)))).toEqual([]);
      }),
    );
  });

  test('carries the codes that the annotations have, and no others', async () => {
    const codes = {
      ...CODES,
      kinds: [...CODES.kinds, kind('procedure', '程序问题')],
      tags: [{ id: '复议', name: '行政复议', meaning: '含诉讼', retired: true }],
    };
    const rows = [annotation(1, { kind: 'procedure', state: 'none' })];
    const found = await read(asFile(webAnnotations([], rows, codes, MADE)));
    expect(found.annotations).toEqual(rows);
    expect(found.codes).toEqual({
      kinds: [kind('procedure', '程序问题')],
      states: [CODES.states[0]],
      tags: codes.tags,
    });
  });

  test('and the test of the model sees what is missing', () => {
    const good = webAnnotations([report(1)], [annotation(1)], CODES, MADE);
    const without = (field: string) =>
      JSON.parse(
        JSON.stringify(good, (key, value: unknown) => (key === field ? undefined : value)),
      ) as unknown;
    const needed = [
      '@context',
      'type',
      'id',
      'target',
      'source',
      'exact',
      'start',
      'value',
      'items',
    ];
    expect(needed.filter((field) => breaches(without(field)).length === 0)).toEqual([]);
  });
});

describe('what is read', () => {
  test('is what was written, with whatever content', async () => {
    const unique = fc.uniqueArray(annotations, { selector: (row) => row.id, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(unique, fc.boolean(), async (rows, known) => {
        const inUse = rows.filter(({ deletedAt }) => deletedAt === null);
        const reports = known ? [1, 2, 3].map((n) => report(n)) : [];
        const found = await read(asFile(webAnnotations(reports, rows, CODES, MADE)));
        expect(found).toMatchObject({ annotations: inUse, refused: [], refusedCodes: [] });
      }),
    );
  });

  const foreign = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/anno/7',
    type: 'Annotation',
    creator: { id: 'http://example.org/u/1', type: 'Person', name: ['赵', 'Zhao'] },
    created: '2026-01-02T08:00:00+08:00',
    body: [
      { type: 'TextualBody', value: '这个数字与去年不一致' },
      { type: 'TextualBody', value: '数据', purpose: 'tagging' },
      'http://example.org/picture.png',
    ],
    target: {
      source: 'https://www.yunxi.gov.cn/a/9.html#p',
      selector: {
        type: 'FragmentSelector',
        value: 'p',
        refinedBy: { type: 'TextQuoteSelector', exact: '审结49件' },
      },
    },
  };

  test.each([
    ['an annotation list', [foreign]],
    ['a page', { type: 'AnnotationPage', items: [foreign] }],
    ['a collection', { type: 'AnnotationCollection', first: { items: [foreign] } }],
  ])('of another program: %s', async (_name, value) => {
    const { annotations: found, refused } = await read(value);
    expect(refused).toEqual([]);
    expect(found).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        reportKey: 'www.yunxi.gov.cn/a/9.html',
        kind: 'remark',
        state: 'none',
        note: '这个数字与去年不一致',
        tags: ['数据'],
        author: '赵',
        selector: { exact: '审结49件', prefix: '', suffix: '', start: 0, end: 5, section: [] },
        createdAt: '2026-01-02T00:00:00.000Z',
        updatedAt: '2026-01-02T00:00:00.000Z',
        deletedAt: null,
      },
    ]);
    expect((await read(value)).annotations).toEqual(found);
  });

  test.each([
    ['a note as bodyValue', { bodyValue: '看', body: undefined }, { note: '看' }],
    [
      'a kind of another codebook',
      { body: { value: 'fazhi-shendu:kind/new', purpose: 'classifying' } },
      { kind: 'new' },
    ],
    ['a question', { motivation: ['questioning'] }, { kind: 'question' }],
    [
      'an author by address',
      { creator: 'http://example.org/u/2' },
      { author: 'http://example.org/u/2' },
    ],
    ['no author', { creator: undefined }, { author: '' }],
    ['no times', { created: undefined }, { createdAt: MADE, updatedAt: MADE }],
    ['an id of ours', { id: `urn:fazhi-shendu:annotation:${id(5)}` }, { id: id(5) }],
  ])('with %s', async (_name, change, expected) => {
    expect((await read([{ ...foreign, ...change }])).annotations).toMatchObject([expected]);
  });

  test.each([
    ['no annotation', 7, ''],
    ['another type', { ...foreign, type: 'Note' }, 'type'],
    ['no target', { ...foreign, target: undefined }, 'target'],
    ['a whole page', { ...foreign, target: 'http://www.yunxi.gov.cn/a/9.html' }, 'target'],
    ['no quote', { ...foreign, target: { source: 'http://a.cn/' } }, 'target.selector'],
    [
      'an empty quote',
      {
        ...foreign,
        target: { source: 'http://a.cn/', selector: { type: 'TextQuoteSelector', exact: '' } },
      },
      'target.selector.exact',
    ],
    ['no address', { ...foreign, target: { ...foreign.target, source: '' } }, 'target.source'],
    ['a time that is none', { ...foreign, created: 'yesterday' }, 'created'],
    ['a body that is no text', { ...foreign, body: { value: { a: 1 } } }, 'body.value'],
    [
      'a tag too long',
      { ...foreign, body: { value: '长'.repeat(61), purpose: 'tagging' } },
      'body.tags.0',
    ],
    ['a note too long', { ...foreign, bodyValue: '长'.repeat(20_001) }, 'body.note'],
  ])('without one that has %s', async (_name, item, path) => {
    const found = await read([item, foreign]);
    expect(found.refused).toEqual([{ index: 0, path }]);
    expect(found.annotations).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['null', [null]],
    ['a number', 7],
    ['a list in a list', [[null], 'x']],
    ['more than a call takes', Array.from({ length: 200_000 }, () => null)],
  ])('others stay when one is refined by %s', async (_name, refinedBy) => {
    const selector = { type: 'FragmentSelector', value: 'p', refinedBy };
    const item = { ...foreign, target: { ...foreign.target, selector } };
    const found = await read([item, foreign]);
    expect(found.refused).toEqual([{ index: 0, path: 'target.selector' }]);
    expect(found.annotations).toHaveLength(1);
  });

  test.each([null, 'x', {}, { type: 'AnnotationCollection', first: 'http://example.org/page1' }])(
    'not from %j',
    async (value) => {
      expect(await readWebAnnotations(value, MADE)).toBeNull();
    },
  );

  test('whatever a file holds, nothing is thrown', async () => {
    const deep: Record<string, unknown> = {};
    let inner = deep;
    for (let level = 0; level < 20_000; level += 1) {
      const next = {};
      inner.refinedBy = next;
      inner = next;
    }
    const { refused } = await read([
      { ...foreign, target: { source: 'http://a.cn/', selector: deep } },
    ]);
    expect(refused).toHaveLength(1);
    const parts = fc.record(
      {
        ...Object.fromEntries(Object.keys(foreign).map((key) => [key, fc.jsonValue()])),
        type: fc.constant('Annotation'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(parts, fc.jsonValue())), async (items) => {
        const found = await read(items);
        expect(found.annotations.length + found.refused.length).toBe(items.length);
      }),
    );
  });
});
