import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeContent } from '@/utils/library/mergeContent';
import { kindNames, stateNames } from '@/utils/codebook/builtIn';
import type { AnnotationContent } from '@/utils/library/types';

const base: AnnotationContent = { kind: 'question', note: '', tags: ['甲', '乙'], state: 'none' };

test.each<[string, Partial<AnnotationContent>, Partial<AnnotationContent>, unknown]>([
  ['what only here was changed', { note: '一' }, {}, { ...base, note: '一' }],
  ['what only there was changed', {}, { state: 'answered' }, { ...base, state: 'answered' }],
  ['different fields', { note: '一' }, { kind: 'verify' }, { ...base, note: '一', kind: 'verify' }],
  [
    'the same kind twice: the later',
    { kind: 'remark' },
    { kind: 'verify' },
    { ...base, kind: 'remark' },
  ],
  ['the same note twice', { note: '一' }, { note: '一' }, { ...base, note: '一' }],
  ['two notes', { note: '一' }, { note: '二' }, null],
  [
    'tags taken and given on both sides',
    { tags: ['乙', '丙'] },
    { tags: ['甲', '乙', '丁'] },
    { ...base, tags: ['乙', '丁', '丙'] },
  ],
])('%s', (_, mine, stored, merged) => {
  expect(mergeContent(base, { ...base, ...mine }, { ...base, ...stored })).toEqual(merged);
});

const content: fc.Arbitrary<AnnotationContent> = fc.record({
  kind: fc.constantFrom(...kindNames.keys()),
  note: fc.string(),
  tags: fc.uniqueArray(fc.constantFrom('甲', '乙', '丙', '丁')),
  state: fc.constantFrom(...stateNames.keys()),
});

test('an editor that changed nothing changes nothing; one that was alone has its way', () => {
  fc.assert(
    fc.property(content, content, (began, other) => {
      expect(mergeContent(began, began, other)).toEqual(other);
      const alone = mergeContent(began, other, began);
      expect({ ...alone, tags: [...(alone?.tags ?? [])].sort() }).toEqual({
        ...other,
        tags: [...other.tags].sort(),
      });
    }),
  );
});
