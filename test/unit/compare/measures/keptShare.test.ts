import { expect, test } from 'vitest';
import { alignSentences } from '@/utils/compare/align/align';
import { keptShare } from '@/utils/compare/measures/keptShare';
import { aligned } from '../align/siteReports';
import { madeUpReport, type Line } from '../reports';

const shareOf = (before: string[], after: string[]) => {
  const reportOf = (lines: string[]) =>
    madeUpReport({ lines: lines.map((line): Line => ['measures', line]) }).analysis;
  return keptShare(alignSentences(reportOf(before), reportOf(after)));
};

test.each([
  ['all of it', ['办结案件3件。', '规范执法。'], ['规范执法。', '办结案件5件。'], 1, 1],
  ['headings aside', ['# 一、执法', '办结案件3件。'], ['# 一、执法', '公布信息9条。'], 0, 0],
  [
    'by sentences and by length',
    ['办结案件3件。'],
    ['办结案件5件。', '新建一处调解室投入使用了。'],
    1 / 2,
    7 / 20,
  ],
  ['not what was edited', ['全年办结各类案件3件。'], ['全年共办结各类案件3件。'], 0, 0],
  ['not what was dropped', ['规范执法。', '办结案件3件。'], ['规范执法。'], 1, 1],
  ['nothing of nothing', ['规范执法。'], [], 0, 0],
])('%s', (_, before, after, sentences, characters) => {
  const share = shareOf(before, after);
  expect(share.sentences).toBeCloseTo(sentences);
  expect(share.characters).toBeCloseTo(characters);
});

test('word for word is told apart from other figures', () => {
  const kept = ['规范行政执法行为。', '办结案件3件。'];
  expect(shareOf(kept, ['规范行政执法行为。', '办结案件5件。'])).toEqual({
    sentences: 1,
    characters: 1,
    verbatim: 9 / 16,
  });
});

test('of a street that keeps its report from year to year, and of two offices', () => {
  expect(keptShare(aligned('linjiang-2022', 'linjiang-2023')).sentences).toBeGreaterThan(0.6);
  expect(keptShare(aligned('scjg-2022', 'linjiang-2023'))).toEqual({
    sentences: 0,
    characters: 0,
    verbatim: 0,
  });
});
