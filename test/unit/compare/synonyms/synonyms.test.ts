import { expect, it } from 'vitest';
import { otherNames, synonymGroups, withoutSynonyms } from '@/utils/compare/synonyms/synonyms';
import { fold } from '@/utils/text/fold';

const groups = [...synonymGroups.acts, ...synonymGroups.things];

it('has each word once, in folded form, of two characters or more', () => {
  const words = groups.flat();
  expect(words.filter((word, nth) => words.indexOf(word) !== nth)).toEqual([]);
  expect(words.filter((word) => word.length < 2 || fold(word).text !== word)).toEqual([]);
  expect(groups.filter((group) => group.length < 2)).toEqual([]);
  expect(groups.length).toBeGreaterThanOrEqual(60);
});

it('reads the words of a group as one, the longest first', () => {
  expect(withoutSynonyms('印发办法,人民法院入驻')).toBe('制定办法,法院进驻');
  expect(withoutSynonyms('上线运行')).toBe(withoutSynonyms('上线'));
  expect(withoutSynonyms('无关的话')).toBe('无关的话');
});

it('names things otherwise, and no acts', () => {
  expect(otherNames('印发社保指南')).toEqual(['社会保险']);
  expect(otherNames('办理案件')).toEqual([]);
});
