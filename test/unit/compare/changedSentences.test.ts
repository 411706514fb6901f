import { expect, test } from 'vitest';
import { changedSentences } from '@/utils/compare/changedSentences';
import { analyzeReport } from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';

const KEPT = [
  '云溪市2023年度法治政府建设情况报告',
  '一、主要举措和成效',
  '全年受理行政复议案件52件,审结49件。',
  '组织开展执法案卷评查两次,评查案卷120卷。',
  '二、存在的不足',
  '个别单位执法案卷制作不够规范。',
].join('\n');
const changes = (now: string) =>
  changedSentences(analyzeReport(textSource(KEPT)), analyzeReport(textSource(now)));

test('the same text has none', () => {
  expect(changes(KEPT)).toEqual([]);
});

test('layout is no change', () => {
  expect(changes(KEPT.replace(/\n/g, '\n\n  ').replace('52件', ' 52 件'))).toEqual([]);
});

test('a figure, a sentence added and one taken out', () => {
  const now = KEPT.replace('52件', '57件')
    .replace('个别单位执法案卷制作不够规范。', '')
    .replace('评查案卷120卷。', '评查案卷120卷。新聘用人民监督员二十名参加现场督察。');
  expect(changes(now)).toEqual([
    { before: '全年受理行政复议案件52件,审结49件。', after: '全年受理行政复议案件57件,审结49件。' },
    { before: '', after: '新聘用人民监督员二十名参加现场督察。' },
    { before: '个别单位执法案卷制作不够规范。', after: '' },
  ]);
});
