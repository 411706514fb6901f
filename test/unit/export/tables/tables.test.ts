import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { annotationTable } from '@/utils/export/tables/annotationTable';
import { writeCsv } from '@/utils/export/tables/csv';
import { indicatorTable } from '@/utils/export/tables/indicatorTable';
import { reportTable } from '@/utils/export/tables/reportTable';
import type { DataTable } from '@/utils/export/tables/table';
import { madeUpReport } from '../../compare/reports';
import { riversideReports } from '../sampleReports';
import { chinese } from '../words';

const { t } = chinese;
const comparison = compareReports(riversideReports());

/** The rows as objects, by the titles of their columns. */
function records({ columns, rows }: DataTable) {
  return rows.map((row) => Object.fromEntries(columns.map(({ title }, at) => [title, row[at]])));
}

describe('the table of indicators', () => {
  const rows = records(indicatorTable(comparison, t));

  it('has a row for every figure, with its value as a number and its unit beside it', () => {
    const figures = comparison.columns.flatMap(({ report }) => report.analysis.quantities);
    expect(rows).toHaveLength(figures.length);
    const row = rows.find((row) => row['限定词'] === '约');
    expect(row?.['网址']).toMatch(/^http:\/\/www\.linjiang\.gov\.cn\/a\/2023\.html#:~:text=/);
    expect(row).toMatchObject({
      报告单位: '云溪市临江区',
      年度: 2023,
      指标: '行政复议受理数',
      指标目录: '列入',
      数值: 60,
      计量单位: '件',
      限定词: '约',
      时间口径: '全年',
      原文表述: '约60件',
      所在语句: '全年新收行政复议申请约60件，办结55件。',
    });
  });

  it('says of an approximate figure without a word of its own that it is one', () => {
    const report = madeUpReport({
      lines: [['measures', '调处纠纷百余件。']],
      figures: [{ text: '百余件', value: 100, approx: true, metric: 'other', metricName: '纠纷' }],
    });
    expect(records(indicatorTable(compareReports([report]), t))[0]).toMatchObject({
      限定词: '约',
      指标目录: '未列入',
    });
  });
});

describe('the table of annotations', () => {
  it('has them in the order of the text, each with its passage, and its day as a date', () => {
    const rows = records(annotationTable(comparison, chinese));
    expect(rows.map((row) => [row['种类'], row['状态'], row['原文摘录'], row['批注内容']])).toEqual(
      [
        [
          '质疑',
          '拟提问',
          '调解成功率达到100%',
          '与信访部门通报的数据不一致。\n请司法局说明口径。\n另见去年审议意见。',
        ],
        ['缺项', '', '听证室已建成投入使用。', ''],
      ],
    );
    expect(rows[0]).toMatchObject({
      标签: '矛盾纠纷、数据',
      所在部分: '一（一）',
      定位情况: '原文有改动',
      批注人: '王',
      批注日期: { date: '2026-03-10' },
    });
    expect(rows[1]).toMatchObject({
      定位情况: '未找到',
      网址: 'http://www.linjiang.gov.cn/a/2023.html',
    });
  });
});

describe('the table of reports', () => {
  it('has one row a report, with shares as numbers', () => {
    expect(records(reportTable(comparison, t))[2]).toEqual({
      报告单位: '云溪市临江区',
      年度: 2023,
      标题: '云溪市临江区2023年法治政府建设年度报告',
      地区: '云溪市临江区',
      层级: '县区',
      '公开日期（应于次年4月1日前）': { date: '2024-04-09' },
      公开时限: '逾期 9 天',
      字数: 6390,
      固定与空泛占比: 0.52,
      每千字量化表述: 4.1,
      批注数: 2,
      网址: 'http://www.linjiang.gov.cn/a/2023.html',
    });
  });

  it('counts the annotations on copies of a text too', () => {
    const [, , annotated] = riversideReports();
    if (!annotated) throw new Error('four reports');
    const url = 'http://a.gov.cn/copy.html';
    const copied = compareReports([annotated, { ...annotated, key: url, url, annotations: [] }]);
    const both = compareReports([annotated, { ...annotated, key: url, url }]);
    expect(copied.columns).toHaveLength(1);
    expect([copied, both].map((each) => records(reportTable(each, t))[0]?.['批注数'])).toEqual([
      2, 4,
    ]);
  });

  it('leaves a date and an address empty that are not known', () => {
    const report = madeUpReport({ url: '', meta: { publishedOn: null, year: null } });
    expect(records(reportTable(compareReports([report]), t))[0]).toMatchObject({
      年度: null,
      '公开日期（应于次年4月1日前）': null,
      网址: null,
    });
  });
});

it.each([
  ['indicators', indicatorTable(comparison, t)],
  ['annotations', annotationTable(comparison, chinese)],
  ['reports', reportTable(comparison, t)],
])('of %s as CSV, word for word', async (name, table) => {
  await expect(writeCsv(table)).toMatchFileSnapshot(`../../../fixtures/golden/${name}.csv`);
});
