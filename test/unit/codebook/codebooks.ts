import fc from 'fast-check';
import { builtInCodebook } from '@/utils/codebook/builtIn';
import { washes, type Codebook, type KindCode } from '@/utils/codebook/types';

/** Codebooks as readers make them. */

export const kind = (id: string, part: Partial<KindCode> = {}): KindCode => ({
  id,
  name: null,
  meaning: '',
  retired: false,
  wash: 'teal',
  key: null,
  ...part,
});

export const code = (id: string, name: string | null = null) => ({
  id,
  name,
  meaning: '',
  retired: false,
});

/** The codebook of the start, with these in the place of some of its lists. */
export const codebook = (part: Partial<Codebook> = {}): Codebook => ({
  ...builtInCodebook,
  ...part,
});

const names = fc.constantFrom('程序', '数字', '<b>', '#标签', 'a', '复议', '质疑');
const fields = {
  name: fc.option(names),
  meaning: fc.constantFrom('', '前后不一致时'),
  retired: fc.boolean(),
};
const ids = fc.constantFrom('p1', 'p2', 'p3', 'question', 'to-ask');

/** Any codebook that may be stored. */
export const codebooks: fc.Arbitrary<Codebook> = fc
  .record({
    kinds: fc.uniqueArray(
      fc.record({
        id: ids,
        ...fields,
        wash: fc.constantFrom(...washes),
        key: fc.constantFrom(null, '1', 'k'),
      }),
      { selector: ({ id }) => id },
    ),
    states: fc.uniqueArray(fc.record({ id: ids, ...fields }), { selector: ({ id }) => id }),
    tags: fc.uniqueArray(fc.record({ id: names, ...fields }), { selector: ({ id }) => id }),
  })
  .map(({ kinds, states, tags }) =>
    codebook({ kinds: [kind('always'), ...kinds], states: [code('none'), ...states], tags }),
  );
