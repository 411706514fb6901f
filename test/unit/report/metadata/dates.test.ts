import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateIn, isoDate } from '@/utils/report/metadata/dates';
import { readLabels } from '@/utils/report/metadata/labels';
import { titleTime, yearIn } from '@/utils/report/metadata/period';
import { plain } from '@/utils/report/metadata/plain';
import { publication } from '@/utils/report/metadata/published';
import { signatureOf } from '@/utils/report/metadata/signature';
import type { ReportSource } from '@/utils/report/types';
import { sourceWith } from '../sources';

describe('dates', () => {
  test.each([
    ['2021-01-25 10:21', '2021-01-25'],
    ['2021/3/9 11:30:01', '2021-03-09'],
    ['2021.03.09', '2021-03-09'],
    ['2024年1月16日', '2024-01-16'],
    ['2017年02月28日', '2017-02-28'],
    ['20240116', '2024-01-16'],
    ['20240116183000', null],
    ['二〇二四年一月三十一日', '2024-01-31'],
    ['二零二四年十二月十日', '2024-12-10'],
    ['2021-01-25T16:30:00Z', '2021-01-26'],
    ['2021-01-25T16:30:00+08:00', '2021-01-25'],
    ['2024-01-1618:10访问次数:212', '2024-01-16'],
    ['2023-02-30', null],
    ['2023年13月1日', null],
    ['0000-00-00', null],
    ['2023年1月', null],
    ['', null],
  ])('%s → %s', (text, date) => {
    expect(dateIn(plain(text))).toBe(date);
  });

  test('law: every day of the century is read back in every form', () => {
    const day = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        const forms = [iso, `${y}/${m}/${d}`, `${y}${m}${d}`, `${y}年${Number(m)}月${Number(d)}日`];
        expect(forms.map(dateIn)).toEqual(forms.map(() => iso));
        expect(isoDate(Number(y), Number(m), Number(d))).toBe(iso);
      }),
    );
  });
});

describe('year and period of a title', () => {
  test.each([
    ['云溪市2023年度法治政府建设情况报告', 2023, 'year'],
    ['云溪市 2023 年法治政府建设情况报告', 2023, 'year'],
    ['云溪市２０２３年法治政府建设情况报告', 2023, 'year'],
    ['云溪市二〇二三年法治政府建设情况报告', 2023, 'year'],
    ['2023法治政府建设年度报告', 2023, 'year'],
    ['法治政府建设年度报告(2023年度)', 2023, 'year'],
    ['法治政府建设年度报告(2023)', 2023, 'year'],
    ['2022年法治政府建设总结和2023年工作计划', 2022, 'year'],
    ['贯彻《实施纲要(2021-2025年)》2023年法治政府建设报告', 2023, 'year'],
    ['2023年1-12月法治政府建设情况报告', 2023, 'year'],
    ['2023年上半年法治政府建设总结', 2023, 'half-year'],
    ['2023年1-6月法治政府建设总结', 2023, 'half-year'],
    ['2023年第三季度法治政府建设总结', 2023, 'half-year'],
    ['2023年前三季度法治政府建设总结', 2023, 'half-year'],
    ['2016-2020年法治政府建设总结', 2020, 'multi-year'],
    ['2016年至2020年法治政府建设总结', 2020, 'multi-year'],
    ['“十三五”期间法治政府建设总结', null, 'multi-year'],
    ['2023年“十四五”法治政府建设情况报告', 2023, 'year'],
    ['法治政府建设年度报告', null, 'year'],
    ['2024年1月15日', null, 'year'],
  ])('%s', (title, year, period) => {
    expect(titleTime(plain(title))).toEqual({ year, period });
  });

  test('of two years the first counts, in either script', () => {
    expect(yearIn('二〇二二年,比2021年')).toBe(2022);
    expect(yearIn('2022年,比二〇二一年')).toBe(2022);
  });
});

describe('labels', () => {
  const values = (header: string) =>
    readLabels(header)
      .filter(({ kind }) => kind !== 'other')
      .map(({ kind, value, table }) => `${table ? '#' : ''}${kind}=${value}`);

  test.each<[string, string, string[]]>([
    [
      'one line',
      '信息来源:本网 发布日期:2021-01-25 分享:',
      ['source=本网', 'published=2021-01-25'],
    ],
    [
      'full width',
      '发布时间：2024-01-16 18:10　来源：临江区',
      ['published=2024-01-16 18:10', 'source=临江区'],
    ],
    ['noise glued on', '发布时间: 2024-01-16 18:10访问次数: 212', ['published=2024-01-16 18:10']],
    ['an empty source', '来源: \n日期:2024-01-16', ['source=', 'dated=2024-01-16']],
    [
      'bare date and source',
      '2026-01-20 17:01 | 云溪市水务局',
      ['dated=2026-01-20 17:01', 'source=云溪市水务局'].map((v) => v.replace(' 17:01', '')),
    ],
    ['a bare Chinese date', '2017年02月28日', ['dated=2017年02月28日']],
    ["a library's date", '- 2021-04-12 发布 |', ['published=2021-04-12']],
    [
      'a table',
      '索 引 號\t01/2022-1\t分　類\t報告\n發布機構\t白石鎮\t發文日期\t2022-01-29',
      ['#publisher=白石镇', '#issued=2022-01-29'],
    ],
    [
      'a list of labels and values',
      '索引号\nA/1\n发布机构\n云溪市水务局\n成文日期\n2022-12-01\n发布日期\n2022-12-02',
      ['#publisher=云溪市水务局', '#made=2022-12-01', '#published=2022-12-02'],
    ],
    [
      'values glued to labels',
      '索引号yxsrmzf/2026-00001\n发文机关云溪市人民政府\n成文日期2026-01-05\n发布日期2026-01-06',
      ['#publisher=云溪市人民政府', '#made=2026-01-05', '#published=2026-01-06'],
    ],
    ['bracketed labels', '【发布日期】2024-03-01 【字体:大 中 小】', ['published=2024-03-01']],
    ["the day's own widget", '今天是:2019年10月31日 星期三 农历十月初七', []],
    ['a number', '文号:云政发〔2024〕3号', ['number=云政发〔2024〕3号']],
  ])('%s', (_, header, expected) => {
    expect(values(header)).toEqual(expected);
  });
});

describe('publication', () => {
  const published = (parts: Partial<ReportSource>, year: number | null = 2023) => {
    const source = sourceWith(parts);
    const { publishedOn, dateSource } = publication(
      source,
      readLabels(source.header),
      signatureOf(source.text),
      year,
    );
    return [publishedOn, dateSource];
  };
  const TABLE = '索引号\tA1\t发布机构\t水务局\n成文日期\t2024-01-04\t发布日期\t2024-01-05';
  const LINE = '发布日期:2024-01-06 来源:本网';
  const URL = 'http://a.gov.cn/202401/t20240107_15.html';
  const TEXT = '报告。\n云溪市水务局\n2024年1月8日';
  const ALL = {
    metas: { pubdate: '2024-01-03 10:21' },
    header: `${LINE}\n${TABLE}`,
    url: URL,
    text: TEXT,
  };

  test('by priority: meta, table, line, address, signature', () => {
    expect(published(ALL)).toEqual(['2024-01-03', 'meta']);
    expect(published({ ...ALL, metas: {}, header: TABLE })).toEqual(['2024-01-05', 'header']);
    expect(published({ ...ALL, metas: {}, header: LINE })).toEqual(['2024-01-06', 'label']);
    expect(published({ ...ALL, metas: {}, header: '' })).toEqual(['2024-01-07', 'url']);
    expect(published({ text: TEXT })).toEqual(['2024-01-08', 'signature']);
    expect(published({})).toEqual([null, null]);
  });

  test.each<[string, Partial<ReportSource>, unknown]>([
    [
      'the widget of the day',
      { header: '今天是:2025年10月31日 星期五\n发布时间:2024-03-28' },
      '2024-03-28',
    ],
    ['nothing but the widget', { header: '今天是:2025年10月31日 星期五' }, null],
    ['a weekday beside the date', { header: '日期:2025年12月3日星期二' }, null],
    [
      "a template's date, before the year reported on",
      { metas: { pubdate: '2018-01-01' }, header: LINE },
      '2024-01-06',
    ],
    ['no such day', { metas: { pubdate: '0000-00-00' }, header: LINE }, '2024-01-06'],
    [
      'an update after the publication',
      { header: '更新时间:2024-09-01 发布时间:2024-01-06' },
      '2024-01-06',
    ],
    ['only an update', { header: '更新时间:2024/03/29 11:30:01' }, '2024-03-29'],
    [
      'signed before published',
      { header: '成文日期:2024-01-04 发布日期:2024-02-05' },
      '2024-02-05',
    ],
    ['only the day of signing', { header: '成文日期:2024-01-04' }, '2024-01-04'],
    ['an address with slashes', { url: 'http://a.gov.cn/art/2024/2/8/art_1.html' }, '2024-02-08'],
    ['an address with a month only', { url: 'http://a.gov.cn/202402/abcdef.shtml' }, null],
    ['an address with a moment', { url: 'http://a.gov.cn/news/20240208153000.html' }, '2024-02-08'],
    ['a number in the address', { url: 'http://a.gov.cn/info/1046/30167.htm' }, null],
    ['a date in the host', { url: 'http://20240208.example.com/1.html' }, null],
    ['published in the year itself', { metas: { pubdate: '2023-12-28' } }, '2023-12-28'],
  ])('%s', (_, parts, date) => {
    expect(published(parts)[0]).toBe(date);
  });
});

describe('signature', () => {
  test.each([
    ['…。\n云溪市白石镇人民政府\n2022年1月29日', '云溪市白石镇人民政府', '2022-01-29'],
    ['…。\n　　雲溪市水務局\n　　2022年1月29日\n\n', '云溪市水务局', '2022-01-29'],
    ['…。\n云溪市水务局 2022年1月29日', '云溪市水务局', '2022-01-29'],
    ['…。\n2022年1月29日', '', '2022-01-29'],
    ['…。\n云溪市水务局\n二〇二二年一月二十九日\n(此件公开发布)', '云溪市水务局', '2022-01-29'],
    ['…。\n云溪市水务局', '云溪市水务局', null],
  ])('%j', (text, org, date) => {
    expect(signatureOf(text)).toEqual({ org, date });
  });

  test.each([
    '',
    '…。',
    '会议定于2022年1月29日召开,请各单位准时参加,不得缺席,并将名单报送至市司法局办公室,联系人为办公室工作人员。',
  ])('none in %j', (text) => {
    expect(signatureOf(text)).toBeNull();
  });
});
