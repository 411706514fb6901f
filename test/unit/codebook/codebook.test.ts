import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { builtInCodebook } from '@/utils/codebook/builtIn';
import {
  addCode,
  changeCode,
  chooseKey,
  moveCode,
  offerCode,
  removeCode,
} from '@/utils/codebook/edit';
import { addMissing, differences, takeCodes } from '@/utils/codebook/merge';
import { choosable, codeName, tagIdOf, washOf } from '@/utils/codebook/names';
import { codebookSchema, MAX_CODES } from '@/utils/codebook/schema';
import { codebookFile, parseCodebook, readCodes, usedCodes } from '@/utils/codebook/share';
import { t } from '../components/support/i18n';
import { code, codebook, codebooks, kind } from './codebooks';

const NOW = '2026-03-12T02:00:00.000Z';
const idsOf = (codes: readonly { id: string }[]) => codes.map(({ id }) => id);
const asFile = (value: object): unknown => JSON.parse(JSON.stringify(value));

describe('the codebook that is there from the start', () => {
  test('may be stored, and has the kinds and states that there have always been', () => {
    expect(v.is(codebookSchema, builtInCodebook)).toBe(true);
    expect(idsOf(builtInCodebook.kinds).join()).toBe('question,verify,highlight,missing,remark');
    expect(idsOf(builtInCodebook.states).join()).toBe('none,to-ask,to-verify,answered');
    expect(new Set(builtInCodebook.kinds.map(({ wash }) => wash)).size).toBe(5);
  });
});

describe('the key of a kind', () => {
  const keysOf = (book: typeof builtInCodebook) =>
    book.kinds.filter(({ retired }) => !retired).map(({ id, key }) => `${id} ${key}`);

  test('is taken from the kind that had it', () => {
    const keys = keysOf(chooseKey(builtInCodebook, 'remark', '1'));
    expect(keys).toContain('remark 1');
    expect(keys).toContain('question null');
    expect(keysOf(chooseKey(builtInCodebook, 'remark', null))).toContain('remark null');
  });

  test('is gone for a kind that comes back when another one has it', () => {
    const retired = changeCode(builtInCodebook, 'kinds', 'remark', { retired: true });
    expect(keysOf(offerCode(retired, 'kinds', 'remark'))).toContain('remark 5');
    const added = addCode(retired, 'kinds', 'p1', '程序');
    expect(keysOf(added)).toContain('p1 5');
    const back = keysOf(offerCode(added, 'kinds', 'remark'));
    expect(back).toContain('p1 5');
    expect(back).toContain('remark null');
  });
});

describe('a code is called', () => {
  const book = codebook({
    kinds: [kind('question', { name: '存疑' }), kind('verify'), kind('p1', { name: '程序' })],
    tags: [code('复议', '行政复议')],
  });

  test.each([
    ['kinds', 'question', '存疑'],
    ['kinds', 'verify', '核实'],
    ['kinds', 'p1', '程序'],
    ['kinds', 'missing', '缺项'],
    ['kinds', 'of-another-codebook', 'of-another-codebook'],
    ['kinds', '__proto__', '__proto__'],
    ['states', 'to-ask', '拟提问'],
    ['states', 'later', 'later'],
    ['tags', '复议', '行政复议'],
    ['tags', '自由标签', '自由标签'],
  ] as const)('%s %s: %s', (list, id, name) => {
    expect(codeName(book, list, id, t)).toBe(name);
  });

  test('and typed by its name or its id', () => {
    expect(tagIdOf(book, '行政复议')).toBe('复议');
    expect(tagIdOf(book, '自由标签')).toBe('自由标签');
  });

  test('and painted as its kind is, or like a remark', () => {
    expect(washOf(book, 'p1')).toBe('teal');
    expect(washOf(book, 'of-another-codebook')).toBe('slate');
  });

  test('and offered unless it is retired; what an annotation has is always there to choose', () => {
    const retired = changeCode(book, 'kinds', 'verify', { retired: true });
    expect(choosable(retired.kinds)).toEqual(['question', 'p1']);
    expect(choosable(retired.kinds, ['verify'])).toEqual(['question', 'p1', 'verify']);
    expect(choosable(retired.kinds, ['p1'])).toEqual(['question', 'p1']);
  });
});

describe('an edit', () => {
  test('gives a new kind the first wash and digit that are free', () => {
    const added = addCode(builtInCodebook, 'kinds', 'p1', '程序').kinds.at(-1);
    expect(added).toEqual(kind('p1', { name: '程序', wash: 'teal', key: '6' }));
    expect(addCode(builtInCodebook, 'tags', '复议', null).tags).toEqual([code('复议')]);
  });

  test('moves a code over those that are shown elsewhere', () => {
    const book = codebook({ tags: [code('a'), { ...code('b'), retired: true }, code('c')] });
    expect(idsOf(moveCode(book, 'tags', 'a', 1).tags).join('')).toBe('bca');
    expect(idsOf(moveCode(book, 'tags', 'c', -1).tags).join('')).toBe('cab');
    expect(moveCode(book, 'tags', 'c', 1)).toBe(book);
    expect(moveCode(book, 'tags', 'b', 1)).toBe(book);
    expect(moveCode(book, 'tags', 'x', 1)).toBe(book);
  });

  test('leaves everything else as it was', () => {
    fc.assert(
      fc.property(codebooks, (book) => {
        const changed = changeCode(book, 'kinds', 'always', { name: '改' });
        expect(changed.kinds.slice(1)).toEqual(book.kinds.slice(1));
        expect({ ...changed, kinds: 0 }).toEqual({ ...book, kinds: 0 });
        expect(removeCode(addCode(book, 'tags', '新', null), 'tags', '新')).toEqual(book);
      }),
    );
  });
});

describe('what may be stored', () => {
  test.each([
    ['no kind to choose', { kinds: [kind('p1', { retired: true })] }],
    ['one id twice', { tags: [code('a'), code('a', 'b')] }],
    ['no state for "nothing to do"', { states: [code('to-ask')] }],
    ['that state retired', { states: [{ ...code('none'), retired: true }] }],
    ['an id with markup', { kinds: [kind('<b>')] }],
    ['a blank name', { kinds: [kind('p1', { name: ' ' })] }],
    ['a name of two lines', { kinds: [kind('p1', { name: 'a\nb' })] }],
    ['a wash that is not painted', { kinds: [{ ...kind('p1'), wash: 'red' as 'teal' }] }],
    ['a key of two', { kinds: [kind('p1', { key: '12' })] }],
  ])('is no codebook with %s', (_what, part) => {
    expect(v.is(codebookSchema, codebook(part))).toBe(false);
  });
});

describe('a codebook of somebody else', () => {
  test('comes out of its file as it went in, with every name written out', () => {
    fc.assert(
      fc.property(codebooks, (book) => {
        const parsed = parseCodebook(asFile(codebookFile(book, t, NOW)));
        if (!parsed.ok) throw new Error(parsed.problem);
        expect(parsed.refused).toEqual([]);
        expect(parsed.codes.kinds.map(({ name }) => name)).toEqual(
          book.kinds.map(({ id }) => codeName(book, 'kinds', id, t)),
        );
        expect(differences(book, parsed.codes, t)).toEqual([]);
      }),
    );
  });

  test.each([
    [null, 'other-program'],
    [{ format: 'fazhi-shendu-backup', version: 1 }, 'other-program'],
    [{ format: 'fazhi-shendu-codebook', version: '1' }, 'other-program'],
    [{ format: 'fazhi-shendu-codebook', version: 99 }, 'newer-version'],
  ] as const)('is not read from %j', (value, problem) => {
    expect(parseCodebook(value)).toEqual({ ok: false, problem });
  });

  test('is checked code by code', () => {
    const found = readCodes({
      kinds: [kind('p1'), { ...kind('p2'), wash: '<script>' }, 7, kind('p1', { name: '再' })],
      states: 'none',
      tags: [{ ...code('数据'), meaning: '长'.repeat(501) }],
    });
    expect(found.codes).toEqual({ kinds: [kind('p1')], states: [], tags: [] });
    expect(found.refused).toEqual([
      { list: 'kinds', index: 1, path: 'wash' },
      { list: 'kinds', index: 2, path: '' },
      { list: 'kinds', index: 3, path: 'id' },
      { list: 'tags', index: 0, path: 'meaning' },
    ]);
  });

  const theirs = {
    kinds: [
      kind('question', { name: '质疑', wash: 'vermilion', key: '9' }),
      kind('verify', { name: '复核', meaning: '数字', wash: 'ochre' }),
      kind('p1', { name: '程序', key: '1' }),
      kind('p2', { name: '亮点' }),
    ],
    states: [],
    tags: [code('复议', '复议')],
  };

  test('is told apart from one’s own: new, changed, of the same name', () => {
    expect(differences(builtInCodebook, theirs, t)).toMatchObject([
      { list: 'kinds', id: 'verify', status: 'changed', fields: ['name', 'meaning'] },
      { list: 'kinds', id: 'p1', status: 'added' },
      { list: 'kinds', id: 'p2', status: 'same-name' },
      { list: 'tags', id: '复议', status: 'added' },
    ]);
  });

  test('changes only what is taken of it, and no key of one’s own', () => {
    const all = differences(builtInCodebook, theirs, t);
    const taken = takeCodes(
      builtInCodebook,
      all.filter(({ id }) => id === 'verify' || id === 'p1'),
    );
    expect(taken.kinds.find(({ id }) => id === 'verify')).toMatchObject({
      name: '复核',
      meaning: '数字',
      key: '2',
    });
    expect(taken.kinds.at(-1)).toEqual(kind('p1', { name: '程序', key: null }));
    expect(taken.tags).toEqual([]);
    expect(takeCodes(builtInCodebook, [])).toBe(builtInCodebook);
  });

  test('is known by name where codes are missing, without being offered', () => {
    fc.assert(
      fc.property(codebooks, codebooks, (own, other) => {
        const merged = addMissing(own, other, 'retired');
        expect(merged.kinds.slice(0, own.kinds.length)).toEqual(own.kinds);
        expect(merged.kinds.slice(own.kinds.length).every(({ retired }) => retired)).toBe(true);
        for (const { id } of [...own.kinds, ...other.kinds]) {
          expect(idsOf(merged.kinds)).toContain(id);
        }
        expect(addMissing(merged, other)).toBe(merged);
        expect(v.is(codebookSchema, merged)).toBe(true);
      }),
    );
  });

  test('comes in as far as there is room, and can still be stored', () => {
    const many = (count: number, word: string) =>
      Array.from({ length: count }, (_, at) => code(`${word}${at}`, `${word}${at}`));
    const own = codebook({ tags: many(20, '甲') });
    const merged = addMissing(own, { kinds: [], states: [], tags: many(MAX_CODES.tags, '乙') });
    expect(merged.tags).toHaveLength(MAX_CODES.tags);
    expect(merged.tags.slice(0, 20)).toEqual(own.tags);
    expect(v.is(codebookSchema, merged)).toBe(true);
  });

  test('with two codes of one name brings only the first of them', () => {
    const twice = {
      ...theirs,
      kinds: [kind('p1', { name: '程序' }), kind('p3', { name: '程序' })],
    };
    expect(differences(builtInCodebook, twice, t).map(({ id, status }) => [id, status])).toEqual([
      ['p1', 'added'],
      ['p3', 'same-name'],
      ['复议', 'added'],
    ]);
  });

  test('goes along with annotations as far as they use it', () => {
    const used = usedCodes(theirs, [{ kind: 'p1', state: 'none', tags: ['自由'] }]);
    expect(used).toEqual({ kinds: [theirs.kinds[2]], states: [], tags: [] });
  });
});
