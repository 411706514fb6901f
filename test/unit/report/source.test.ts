import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectReport } from '@/utils/report/detection/detect';
import { describeReport } from '@/utils/report/metadata/describe';
import { textSource } from '@/utils/report/source';
import { REPORT_TEXT } from './sources';

const SAVED = [
  '无障碍版 登录',
  '您当前的位置: > >',
  '',
  '临江街道2022年法治政府建设年度报告',
  '信息来源:本网 发布日期:2023-01-25 分享:',
  REPORT_TEXT,
  '云溪市临江街道办事处',
  '2023年1月20日',
].join('\n');

describe('a saved text', () => {
  test('is its own text, offset by offset', () => {
    expect(textSource(SAVED).text).toBe(SAVED);
    expect(textSource(SAVED, 'http://a.gov.cn/1.html').url).toBe('http://a.gov.cn/1.html');
  });

  test('has its title and labels in its first lines', () => {
    const source = textSource(SAVED);
    expect(source.heading).toBe('临江街道2022年法治政府建设年度报告');
    expect(source.header).toContain('发布日期:2023-01-25');
    expect(detectReport(source).verdict).toBe('report');
    expect(describeReport(source)).toEqual({
      title: '临江街道2022年法治政府建设年度报告',
      place: '云溪市临江街道',
      org: '云溪市临江街道办事处',
      level: '乡镇街道',
      year: 2022,
      period: 'year',
      publishedOn: '2023-01-25',
      dateSource: 'label',
      source: '本网',
      docNumber: null,
    });
  });

  test('may have no title', () => {
    const source = textSource(
      `云溪市人民政府:\n2022年,我镇按照部署推进工作。现将我镇2022年度法治政府建设有关情况报告如下:\n${REPORT_TEXT}\n云溪市白石镇人民政府\n2023年1月29日`,
    );
    expect(source.heading).toBe('');
    expect(detectReport(source).verdict).toBe('report');
    expect(describeReport(source)).toMatchObject({
      title: '',
      place: '云溪市白石镇',
      org: '云溪市白石镇人民政府',
      year: 2022,
      publishedOn: '2023-01-29',
      dateSource: 'signature',
    });
  });

  test.each(['', '\n', '报', '\ud800', '1'.repeat(200_000), '\n'.repeat(200_000)])(
    'may be anything',
    (text) => {
      const source = textSource(text);
      expect(source.text).toBe(text);
      expect(detectReport(source).verdict).toBe('other');
      expect(describeReport(source)).toMatchObject({ place: '', year: null, publishedOn: null });
    },
  );
});

const REPORTS = '../shared/reports';

describe.skipIf(!existsSync(REPORTS))(
  `the reports in ${REPORTS} (skipped where they are missing)`,
  () => {
    test.each([
      ['000-xiqu-2020.txt', 'report', 2020, '2021-01-25', 'label'],
      ['001-beibei-2020.txt', 'report', 2020, '2021-01-13', 'label'],
      ['002-xx-city-2019h1.txt', 'related', 2019, '2021-04-12', 'label'],
      ['003-jinfeng-2021.txt', 'report', 2021, '2022-01-29', 'signature'],
      ['004-minzhu-2023.txt', 'report', 2023, null, null],
    ])('%s', (file, verdict, year, publishedOn, dateSource) => {
      const source = textSource(readFileSync(`${REPORTS}/${file}`, 'utf8'));
      expect(detectReport(source).verdict).toBe(verdict);
      expect(describeReport(source)).toMatchObject({ year, publishedOn, dateSource });
    });
  },
);
