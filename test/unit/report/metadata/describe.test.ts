import { describe, expect, test } from 'vitest';
import { describeReport } from '@/utils/report/metadata/describe';
import type { ReportSource } from '@/utils/report/types';
import { sourceWith } from '../sources';

const meta = (parts: Partial<ReportSource>) => describeReport(sourceWith(parts));

describe('title', () => {
  const TITLE = '云溪市人民政府关于2023年度法治政府建设情况的报告';

  test.each<[string, Partial<ReportSource>, string]>([
    [
      'stands as on the page',
      { heading: '云溪市关于 2023 年法治政府建设情况的报告' },
      '云溪市关于 2023 年法治政府建设情况的报告',
    ],
    [
      'keeps its characters',
      { heading: '錦橋鎮2021年度法治政府建設情況報告' },
      '錦橋鎮2021年度法治政府建設情況報告',
    ],
    [
      'without the site before it',
      { metas: { articletitle: `云溪市人民政府网——${TITLE}` } },
      TITLE,
    ],
    ['without the site behind it', { documentTitle: `${TITLE}-云溪市人民政府` }, TITLE],
    ['without site and column', { documentTitle: `${TITLE}_法治政府建设_云溪市人民政府` }, TITLE],
    [
      'with its dash between years',
      { documentTitle: '云溪市2016-2020年法治政府建设情况报告 - 云溪市' },
      '云溪市2016-2020年法治政府建设情况报告',
    ],
    [
      'with its year rather than without',
      { heading: '法治政府建设年度报告', metas: { articletitle: TITLE } },
      TITLE,
    ],
    [
      'its own rather than that of the report it speaks of',
      { heading: `一图读懂《${TITLE}》看这里`, text: `${TITLE}\n……` },
      `一图读懂《${TITLE}》看这里`,
    ],
    [
      'from the text rather than the column',
      { heading: '法治政府建设', text: `${TITLE}\n2023年,……` },
      TITLE,
    ],
    [
      'rather from the head than a heading of something else',
      { heading: '政务公开', metas: { articletitle: TITLE } },
      TITLE,
    ],
    [
      'from the text where the page has none',
      { heading: '政务公开', text: `${TITLE}\n2023年,……` },
      TITLE,
    ],
    [
      'joined where it is broken',
      { text: '云溪市人民政府\n关于2023年度法治政府建设情况的报告\n2023年,……' },
      TITLE,
    ],
    [
      'joined of three lines',
      { text: '中共云溪市委\n云溪市人民政府\n关于2023年度法治政府建设情况的报告\n……' },
      `中共云溪市委 ${TITLE}`,
    ],
    [
      'cut from a text without line breaks',
      { text: '市 2019 年上半年法治政府建设工作总结 一、强化制度建设。' },
      '市 2019 年上半年法治政府建设工作总结',
    ],
    [
      'the heading when nothing speaks of the subject',
      { heading: '通知公告', documentTitle: '首页' },
      '通知公告',
    ],
    ['empty when there is none', { text: '2023年,我局推进法治政府建设,现将情况报告如下:' }, ''],
  ])('%s', (_, parts, title) => {
    expect(meta(parts).title).toBe(title);
  });
});

describe('year', () => {
  const heading = '云溪市水务局法治政府建设年度报告';

  test.each<[string, Partial<ReportSource>, number | null]>([
    [
      'of the title',
      { heading: '2021年度法治政府建设报告', metas: { pubdate: '2023-02-14' } },
      2021,
    ],
    ['of the first sentence', { heading, text: '2025年,市水务局认真推进法治政府建设。' }, 2025],
    [
      'of the first sentence, not of a document named in it',
      { heading, text: '按照《实施纲要(2021-2025年)》《2020年工作要点》要求,2022年,市水务局……' },
      2022,
    ],
    ['the one before a spring publication', { heading, metas: { pubdate: '2024-03-01' } }, 2023],
    ['that of a winter publication', { heading, metas: { pubdate: '2024-12-20' } }, 2024],
    [
      'by the day of signing rather than of publication',
      { heading, header: '成文日期:2022-01-10 发布日期:2023-07-30' },
      2021,
    ],
    ['unknown', { heading }, null],
  ])('%s', (_, parts, year) => {
    expect(meta(parts).year).toBe(year);
  });

  test('the period is unknown only with the year', () => {
    expect(meta({ heading }).period).toBe('unknown');
    expect(meta({ heading, metas: { pubdate: '2024-03-01' } }).period).toBe('year');
    expect(meta({ heading: '2023年上半年法治政府建设总结' }).period).toBe('half-year');
  });
});

describe('source and document number', () => {
  test.each<[string, Partial<ReportSource>, string]>([
    [
      'meta first',
      { metas: { contentsource: '云溪市司法局' }, header: '来源:本网' },
      '云溪市司法局',
    ],
    ['label', { header: '信息来源:本网 发布日期:2021-01-25' }, '本网'],
    [
      'publisher where the source is empty',
      { header: '来源: \n发布机构:云溪市司法局' },
      '云溪市司法局',
    ],
    ['none', {}, ''],
  ])('source: %s', (_, parts, source) => {
    expect(meta(parts).source).toBe(source);
  });

  test.each<[string, Partial<ReportSource>, string | null]>([
    ['label', { header: '发文字号:云政发〔2024〕3号 发布日期:2024-03-01' }, '云政发〔2024〕3号'],
    ['table', { header: '索引号\tA\t文号\t云政发[2024]3号' }, '云政发〔2024〕3号'],
    [
      'a line of its own',
      { text: '云政报〔2024〕12号\n云溪市人民政府\n关于……' },
      '云政报〔2024〕12号',
    ],
    ['not one spoken of', { text: '根据《某意见》(厅字〔2019〕28号)要求,……' }, null],
    ['an empty label', { header: '文号:无' }, null],
  ])('number: %s', (_, parts, number) => {
    expect(meta(parts).docNumber).toBe(number);
  });
});
