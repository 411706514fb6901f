import { describe, expect, test } from 'vitest';
import { detectReport } from '@/utils/report/detection/detect';
import { DETECTION_REASONS } from '@/utils/report/detection/reasons';
import type { ReportSource, Verdict } from '@/utils/report/types';
import { OTHER_TEXT, REPORT_TEXT, sourceWith } from '../sources';

const verdictOf = (parts: Partial<ReportSource>) => detectReport(sourceWith(parts)).verdict;
const reasonsOf = (parts: Partial<ReportSource>) => detectReport(sourceWith(parts)).reasons;

/** Every form of domain.md §5.1, with places of our own invention. */
const REPORTS = [
  // governments
  '云溪市人民政府关于2023年度法治政府建设情况的报告',
  '云溪市人民政府关于2023年法治政府建设工作情况的报告',
  '临江区2022年度法治政府建设情况报告',
  '临江县2022年法治政府建设年度报告',
  '2024年青岩省法治政府建设情况报告',
  '2021年度云溪市法治政府建设年度报告',
  '云溪市二〇二三年度法治政府建设情况报告',
  '关于云溪市2023年度法治政府建设情况的报告',
  '云溪市 2023 年 法治政府 建设 情况 报告',
  '云溪市２０２３年度法治政府建设情况的报告',
  // committee and government
  '中共云溪市委 云溪市人民政府关于2022年度法治政府建设情况的报告',
  '中共临江区委、临江区人民政府关于报送2023年法治政府建设情况的报告',
  '中共白石镇委员会 白石镇人民政府2024年度法治政府建设年度报告',
  // departments, with and without place
  '云溪市水务局2023年度法治政府建设年度报告',
  '市水务局2023年法治政府建设情况报告',
  '区卫生健康委2022年法治政府建设工作报告',
  '住房和城乡建设局2023年法治政府建设工作总结',
  '云溪市自然资源和规划局2023年度法治政府建设情况报告',
  '云溪市综合行政执法局2022年度法治政府建设工作报告',
  '县发展和改革局关于2023年法治政府建设情况的报告',
  '云溪市计划生育委员会2017年法治政府建设情况报告',
  '云溪市标准化研究院2022年法治政府建设情况报告',
  '云溪市交通运输局2023年法治政府部门建设工作报告',
  '云溪市交通运输局2023年法治交通建设工作报告',
  '云溪市公安局2023年度法治机关建设情况报告',
  '云溪市审计局2023年法治政府建设情况汇报',
  '云溪市司法局2023年法治政府建设情况',
  // townships
  '临江街道2023年法治政府建设工作报告',
  '临江街道办事处关于2023年法治政府建设情况的报告',
  '2023年白石镇法治政府建设年度报告',
  '白石乡人民政府2021年度法治政府建设工作总结',
  '哈日苏木2022年法治政府建设情况报告',
  // zones, ministries
  '云溪经济技术开发区管理委员会2023年法治政府建设年度报告',
  '青岩高新区管委会2022年度法治政府建设情况报告',
  '云溪生态农业示范区2023年法治政府建设情况报告',
  '水利部2023年度法治政府建设年度报告',
  '国家税务总局云溪市税务局2023年法治政府建设情况报告',
  // mirrors, no year, second subjects, additions
  '雲溪市人民政府關于2022年度法治政府建設情況的報告',
  '雲溪市2022年法治政府建設(shè)年度報告',
  '法治政府建设年度报告',
  '云溪市2022年法治政府建设工作总结和2023年工作计划',
  '云溪市水务局2022年法治政府建设情况报告暨2023年工作安排',
  '云溪市2023年法治政府建设情况报告(公开版)',
  '云溪市2023年度法治政府建设情况报告.docx',
  '云溪市2023年度法治政府建设情况报告公示',
  '云溪市财政局贯彻落实《法治政府建设实施纲要(2021-2025年)》2023年度法治政府建设情况报告',
  '云溪市2023年度法治政府建设暨党政主要负责人履行推进法治建设第一责任人职责情况报告',
];

/** The soft class of domain.md §5.6. */
const RELATED: [string, string][] = [
  ['云溪市2023年上半年法治政府建设工作总结', 'detect_half_year'],
  ['临江区2022年第三季度法治政府建设工作总结', 'detect_half_year'],
  ['白石镇2023年1-6月法治政府建设工作报告', 'detect_half_year'],
  ['云溪市2016-2020年法治政府建设工作总结', 'detect_multi_year'],
  ['云溪市“十三五”法治政府建设情况报告', 'detect_multi_year'],
  ['云溪市五年法治政府建设工作总结', 'detect_multi_year'],
  ['云溪市2015年依法行政工作报告', 'detect_not_government'],
  ['云溪市人民政府关于2012年度推进依法行政工作情况的报告', 'detect_not_government'],
  ['临江街道2023年法治建设工作总结', 'detect_not_government'],
  ['云溪市教育局2023年法治建设年度报告', 'detect_not_government'],
  ['中共云溪市委2022年全面依法治市工作情况报告', 'detect_not_government'],
  ['关于印发《云溪市2023年度法治政府建设情况报告》的通知', 'detect_notice_with_report'],
];

/** The look-alikes of domain.md §5.6: they stay out even where their text has a report's words. */
const OTHERS: [string, string][] = [
  ['《云溪市2023年度法治政府建设情况报告》解读', 'detect_not_interpretation'],
  ['【文字解读】云溪市2023年度法治政府建设情况报告', 'detect_not_interpretation'],
  ['一图读懂云溪市2023年法治政府建设年度报告', 'detect_not_interpretation'],
  ['云溪市2024年法治政府建设工作要点', 'detect_not_plan'],
  ['云溪市法治政府建设实施方案(2021-2025年)', 'detect_not_plan'],
  ['云溪市2024年法治政府建设重点任务分工', 'detect_not_plan'],
  ['云溪市2024年度法治政府建设工作计划', 'detect_not_plan'],
  ['云溪市法治政府建设年度报告制定和公开工作办法', 'detect_not_rule'],
  ['法治政府建设年度报告事项指引(试行)', 'detect_not_rule'],
  ['云溪市人民政府关于加强法治政府建设的意见', 'detect_not_rule'],
  ['市县法治政府建设示范指标体系', 'detect_not_rule'],
  ['云溪市法治政府建设责任清单', 'detect_not_rule'],
  ['云溪市召开法治政府建设推进会', 'detect_not_news'],
  ['云溪市发布2023年度法治政府建设情况报告', 'detect_not_news'],
  ['云溪市2023年法治政府建设报告出炉', 'detect_not_news'],
  ['市政府常务会议听取法治政府建设情况汇报', 'detect_not_news'],
  ['云溪市自然资源和规划局开展法治政府建设专题培训', 'detect_not_news'],
  ['云溪市法治政府建设第三方评估报告', 'detect_not_assessment'],
  ['云溪市法治政府建设自查报告', 'detect_not_assessment'],
  ['云溪市法治政府建设督察反馈问题整改情况报告', 'detect_not_assessment'],
  ['云溪市创建全国法治政府建设示范市工作情况报告', 'detect_not_campaign'],
  ['2023年度履行推进法治建设第一责任人职责情况的报告', 'detect_not_person_duty'],
  ['云溪市司法局局长2023年述法报告', 'detect_not_person_duty'],
  ['云溪市司法局2023年政府信息公开工作年度报告', 'detect_not_disclosure'],
  ['云溪市2023年度行政执法统计年报', 'detect_not_enforcement'],
  ['云溪市2022年行政复议和行政应诉工作报告', 'detect_not_enforcement'],
  ['云溪市2023年普法工作总结', 'detect_not_legal_education'],
  ['云溪市人民法院2023年法治建设工作报告', 'detect_not_court'],
  ['云溪市人大常委会关于检查法治政府建设情况的报告', 'detect_not_oversight'],
  ['中国法治政府发展报告(2023)', 'detect_not_study'],
  ['论数字时代的法治政府建设', 'detect_not_study'],
  ['法治政府建设情况报告范文(精选5篇)', 'detect_not_sample'],
  ['云溪市2023年政府工作报告', 'detect_no_subject'],
];

describe('titles', () => {
  test.each(REPORTS)('%s is a report', (heading) => {
    expect(verdictOf({ heading, text: REPORT_TEXT })).toBe('report');
  });

  test.each(RELATED)('%s is related: %s', (heading, reason) => {
    const { verdict, reasons } = detectReport(sourceWith({ heading, text: REPORT_TEXT }));
    expect([verdict, reasons]).toEqual(['related', expect.arrayContaining([reason])]);
  });

  test.each(OTHERS)('%s is none: %s', (heading, reason) => {
    // A text of the subject, but not of its opening: the worst case but one.
    const text = REPORT_TEXT.replace(/现将有关情况报告如下:/, '');
    const { verdict, reasons } = detectReport(sourceWith({ heading, text }));
    expect([verdict, reasons]).toEqual(['other', expect.arrayContaining([reason])]);
  });
});

describe('texts', () => {
  const heading = '云溪市2023年度法治政府建设情况报告';

  test.each<[string, Partial<ReportSource>, Verdict, string]>([
    [
      'no title, but an opening that names the subject',
      { text: `云溪市人民政府:\n现将我镇2021年度法治政府建设有关情况报告如下:\n${REPORT_TEXT}` },
      'report',
      'detect_opening_subject',
    ],
    [
      'a title in the text alone',
      { documentTitle: '政务公开', text: `${heading}\n${REPORT_TEXT}` },
      'report',
      'detect_title',
    ],
    [
      "a report's title over a text that is none",
      { heading, text: OTHER_TEXT },
      'related',
      'detect_title',
    ],
    [
      'the text is an attached file',
      { heading, text: '', attachments: [{ label: '报告.docx', href: 'http://a/b.docx' }] },
      'report',
      'detect_text_in_attachment',
    ],
    ['no text to be read', { heading, text: '' }, 'related', 'detect_no_text'],
    [
      'a column of such reports',
      { documentTitle: '法治政府建设年度报告-云溪市人民政府', linkShare: 0.6 },
      'other',
      'detect_not_list',
    ],
    [
      'a column with a heading',
      {
        heading: '法治政府建设年度报告',
        breadcrumb: '首页 > 法治政府建设年度报告',
        linkShare: 0.4,
      },
      'other',
      'detect_not_list',
    ],
    [
      'a column of one year',
      {
        heading: '2023年法治政府建设年度报告',
        breadcrumb: '首页 > 2023年法治政府建设年度报告',
        linkShare: 0.4,
      },
      'other',
      'detect_not_list',
    ],
    [
      "news under a title like a report's",
      {
        heading: '云溪市法治政府建设情况',
        text: `本报讯 近日,云溪市公布法治政府建设情况。${OTHER_TEXT}\n(记者 王某)`,
      },
      'other',
      'detect_not_news',
    ],
    [
      'one person on himself',
      {
        heading: '2023年度法治政府建设工作报告',
        text: `2023年,本人认真履职。现将有关情况报告如下:\n本人带头学法。${REPORT_TEXT}\n本人将继续努力。`,
      },
      'other',
      'detect_not_person_duty',
    ],
    [
      'given before a congress',
      {
        heading,
        text: `——2024年1月在云溪市人大常委会第三次会议上\n主任、各位副主任、各位委员:\n${REPORT_TEXT}`,
      },
      'related',
      'detect_congress',
    ],
    [
      'names blotted out',
      { heading: '2022年法治政府建设工作总结', text: `XX市、XX区、某县司法局。${REPORT_TEXT}` },
      'related',
      'detect_placeholders',
    ],
    [
      "a document library's copy",
      {
        heading,
        url: 'https://doc.example.com/1.html',
        header: '由会员分享,可在线阅读',
        text: REPORT_TEXT,
      },
      'related',
      'detect_library_copy',
    ],
  ])('%s', (_, parts, verdict, reason) => {
    const detection = detectReport(sourceWith(parts));
    expect([detection.verdict, detection.reasons]).toEqual([
      verdict,
      expect.arrayContaining([reason]),
    ]);
  });

  test('a field in the title counts only where the text is about law-based government', () => {
    const field = { heading: '云溪市交通运输局2023年法治交通建设工作报告' };
    const text = REPORT_TEXT.replace(/法治政府/g, '法治');
    expect(verdictOf({ ...field, text: REPORT_TEXT })).toBe('report');
    expect(verdictOf({ ...field, text })).toBe('related');
  });
});

describe('sites', () => {
  const heading = '云溪市2023年度法治政府建设情况报告';

  test.each([
    ['http://www.yunxi.gov.cn/a.html', 'detect_government_host'],
    ['https://YUNXI.GOV.CN/a.html', 'detect_government_host'],
    ['http://61.54.6.141:10082/a.htm', 'detect_ip_host'],
    ['http://[2001:db8::1]/a.htm', 'detect_ip_host'],
    ['https://www.gov.cn.example.com/a.html', 'detect_other_host'],
    ['https://notgov.cn/a.html', 'detect_other_host'],
  ])('%s: %s, a report on any of them', (url, reason) => {
    const parts = { heading, url, text: REPORT_TEXT };
    expect(verdictOf(parts)).toBe('report');
    expect(reasonsOf(parts)).toContain(reason);
  });

  test.each(['', 'file:///tmp/a.html', 'not an address'])('%j says nothing', (url) => {
    expect(reasonsOf({ heading, url }).filter((reason) => reason.endsWith('_host'))).toEqual([]);
  });

  test.each([
    { url: 'http://a.gov.cn/zwgk/fzzfjsndbg/202401/t20240118_1.html' },
    { url: 'http://a.gov.cn/qzffzzfjsbg/1.html' },
    { breadcrumb: '首页 > 政务公开 > 法治政府建设年度报告' },
    { breadcrumb: '首頁 > 法治政府建設年度報告' },
  ])('the column speaks for it: %j', (parts) => {
    expect(reasonsOf({ heading, ...parts })).toContain('detect_column');
  });

  test.each(['http://a.gov.cn/fzzfyjy/1.html', 'http://a.gov.cn/fzzfjs/1.html'])(
    '%s is no such column',
    (url) => {
      expect(reasonsOf({ heading, url })).not.toContain('detect_column');
    },
  );
});

test('every reason given is a listed key, with a number where it has a value', () => {
  const given = [...REPORTS, ...RELATED.map(([title]) => title), ...OTHERS.map(([title]) => title)]
    .flatMap((heading) => reasonsOf({ heading, text: REPORT_TEXT, url: 'http://1.2.3.4/' }))
    .map((reason) => /^(\w+)(?::(\d+))?$/.exec(reason));
  expect(given.every((match) => match !== null)).toBe(true);
  const keys = new Set(given.map((match) => match?.[1]));
  expect(
    [...keys].filter((key) => !(DETECTION_REASONS as readonly string[]).includes(key ?? '')),
  ).toEqual([]);
  expect(keys.size).toBeGreaterThan(15);
});

test('nothing at all is no report', () => {
  expect(detectReport(sourceWith({}))).toEqual({
    verdict: 'other',
    score: 0,
    reasons: ['detect_no_subject', 'detect_no_text'],
  });
});
