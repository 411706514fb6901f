import { expect, test } from 'vitest';
import { describeReport } from '@/utils/report/metadata/describe';
import type { ReportMeta, ReportSource } from '@/utils/report/types';
import { sourceWith } from '../sources';

const meta = (parts: Partial<ReportSource>) => describeReport(sourceWith(parts));

/** What a page shows, and place, organisation, level of its report. All places but the provinces are invented. */
const ORGANISATIONS: [string, Partial<ReportSource>, string, string, ReportMeta['level']][] = [
  // all in the title
  [
    'a district of a municipality',
    { heading: '重庆市南溪区人民政府关于2023年度法治政府建设情况的报告' },
    '重庆市南溪区',
    '重庆市南溪区人民政府',
    '县区',
  ],
  [
    'a province',
    { heading: '湖北省人民政府关于2023年度法治政府建设情况的报告' },
    '湖北省',
    '湖北省人民政府',
    '省',
  ],
  [
    'a municipality',
    { heading: '上海市2023年法治政府建设情况报告' },
    '上海市',
    '上海市人民政府',
    '省',
  ],
  [
    'an autonomous region',
    { heading: '广西壮族自治区2023年法治政府建设情况报告' },
    '广西壮族自治区',
    '广西壮族自治区人民政府',
    '省',
  ],
  [
    'a city',
    { heading: '云溪市人民政府关于2023年度法治政府建设情况的报告' },
    '云溪市',
    '云溪市人民政府',
    '市',
  ],
  [
    'a prefecture',
    { heading: '白石彝族自治州2023年法治政府建设情况报告' },
    '白石彝族自治州',
    '白石彝族自治州人民政府',
    '市',
  ],
  [
    'a county',
    { heading: '青岩省白石县2023年法治政府建设年度报告' },
    '青岩省白石县',
    '青岩省白石县人民政府',
    '县区',
  ],
  [
    'a banner',
    { heading: '白石旗人民政府2023年法治政府建设情况报告' },
    '白石旗',
    '白石旗人民政府',
    '县区',
  ],
  [
    'a department',
    { heading: '云溪市水务局2023年法治政府建设情况报告' },
    '云溪市',
    '云溪市水务局',
    '部门',
  ],
  [
    'a department with a place in its name',
    { heading: '云溪市市场监督管理局2023年法治政府建设情况报告' },
    '云溪市',
    '云溪市市场监督管理局',
    '部门',
  ],
  [
    "a government's office",
    { heading: '云溪市人民政府办公室2023年法治政府建设情况报告' },
    '云溪市',
    '云溪市人民政府办公室',
    '部门',
  ],
  [
    'committee and government',
    { heading: '中共云溪市委 云溪市人民政府关于2022年度法治政府建设情况的报告' },
    '云溪市',
    '云溪市人民政府',
    '市',
  ],
  [
    'a development zone',
    { heading: '云溪经济技术开发区管委会2023年法治政府建设情况报告' },
    '云溪经济技术开发区',
    '云溪经济技术开发区管理委员会',
    '开发区',
  ],
  [
    'a new district with a government',
    { heading: '青江新区人民政府2023年法治政府建设情况报告' },
    '青江新区',
    '青江新区人民政府',
    '县区',
  ],
  [
    'a ministry',
    { heading: '水利部2023年度法治政府建设年度报告', siteName: '中华人民共和国水利部' },
    '',
    '水利部',
    '国家',
  ],
  [
    'a central administration',
    { heading: '国家某某局2023年度法治政府建设年度报告'.replace('某某', '粮食') },
    '',
    '国家粮食局',
    '国家',
  ],
  [
    "a central administration's branch",
    { heading: '国家税务总局云溪市税务局2023年法治政府建设情况报告' },
    '云溪市',
    '国家税务总局云溪市税务局',
    '部门',
  ],
  [
    'the year in front',
    { heading: '2023年白石镇法治政府建设年度报告' },
    '白石镇',
    '白石镇人民政府',
    '乡镇街道',
  ],
  // filled in from elsewhere
  [
    "a township, by the site's name",
    { heading: '西区街道2020年法治政府建设年度报告', siteName: '云溪市西区街道办事处' },
    '云溪市西区街道',
    '云溪市西区街道办事处',
    '乡镇街道',
  ],
  [
    "a town, by the city's site",
    { heading: '白石镇2021年度法治政府建设情况报告', siteName: '云溪市人民政府门户网站' },
    '云溪市白石镇',
    '云溪市白石镇人民政府',
    '乡镇街道',
  ],
  [
    'a town, by the signature',
    {
      heading: '白石镇2021年度法治政府建设情况报告',
      text: '……。\n云溪市白石镇人民政府\n2022年1月29日',
    },
    '云溪市白石镇',
    '云溪市白石镇人民政府',
    '乡镇街道',
  ],
  [
    'a town, by whom it is addressed to',
    { heading: '白石镇2021年度法治政府建设情况报告', text: '云溪市人民政府:\n2021年,……。' },
    '云溪市白石镇',
    '云溪市白石镇人民政府',
    '乡镇街道',
  ],
  [
    'a town, by site and signature together',
    {
      heading: '白石镇2021年度法治政府建设情况报告',
      siteName: '江都市临江区人民政府',
      text: '……。\n白石镇人民政府\n2022年1月29日',
    },
    '江都市临江区白石镇',
    '江都市临江区白石镇人民政府',
    '乡镇街道',
  ],
  [
    "a street on a district's site, the district named",
    { heading: '解放区民主街道办事处关于2023年法治政府建设情况的报告', siteName: '解放区人民政府' },
    '解放区民主街道',
    '解放区民主街道办事处',
    '乡镇街道',
  ],
  [
    'a district, by a site with the municipality',
    { heading: '南溪区2023年法治政府建设情况报告', siteName: '重庆市南溪区人民政府' },
    '重庆市南溪区',
    '重庆市南溪区人民政府',
    '县区',
  ],
  [
    'a relative department, by the site',
    { heading: '市水务局2023年法治政府建设情况报告', siteName: '云溪市水务局' },
    '云溪市',
    '云溪市水务局',
    '部门',
  ],
  [
    "a relative department on the district's site",
    { heading: '区城市管理局2023年法治政府建设情况报告', siteName: '云溪市临江区人民政府' },
    '云溪市临江区',
    '云溪市临江区城市管理局',
    '部门',
  ],
  [
    "a relative department, the district's site of a wider place",
    { heading: '市水务局2023年法治政府建设情况报告', siteName: '云溪市临江区人民政府' },
    '云溪市',
    '云溪市水务局',
    '部门',
  ],
  [
    'a department without place',
    { heading: '住房和城乡建设局2023年法治政府建设情况报告', siteName: '云溪市人民政府网' },
    '云溪市',
    '云溪市住房和城乡建设局',
    '部门',
  ],
  [
    'no organisation, by the signature',
    {
      heading: '2023年法治政府建设年度报告',
      siteName: '云溪市人民政府',
      text: '……。\n云溪市审计局\n2024年1月9日',
    },
    '云溪市',
    '云溪市审计局',
    '部门',
  ],
  [
    'no organisation, by the publisher',
    {
      heading: '2023年法治政府建设年度报告',
      siteName: '云溪市人民政府',
      header: '索引号\tA\t发布机构\t云溪市审计局',
    },
    '云溪市',
    '云溪市审计局',
    '部门',
  ],
  [
    'no organisation, by the source',
    { heading: '法治政府建设年度报告', header: '来源:云溪市审计局 发布时间:2024-01-09' },
    '云溪市',
    '云溪市审计局',
    '部门',
  ],
  [
    'no organisation, by the column',
    {
      heading: '2023年法治政府建设年度报告',
      siteName: '云溪市人民政府',
      breadcrumb: '首页 > 政府部门 > 审计局 > 法治政府建设',
    },
    '云溪市',
    '云溪市审计局',
    '部门',
  ],
  [
    'no organisation, by the site',
    { heading: '2023年法治政府建设年度报告', siteName: '云溪市审计局' },
    '云溪市',
    '云溪市审计局',
    '部门',
  ],
  [
    "a government's office as publisher",
    { heading: '2023年法治政府建设年度报告', metas: { contentsource: '云溪市人民政府办公室' } },
    '云溪市',
    '云溪市人民政府',
    '市',
  ],
  [
    'a paper as source is not the writer',
    {
      heading: '2023年法治政府建设年度报告',
      header: '来源:云溪市融媒体中心',
      siteName: '云溪市人民政府',
    },
    '云溪市',
    '云溪市人民政府',
    '市',
  ],
  [
    'a mirror in traditional characters',
    { heading: '錦橋鎮2021年度法治政府建設情況報告', siteName: '雲溪市人民政府' },
    '云溪市锦桥镇',
    '云溪市锦桥镇人民政府',
    '乡镇街道',
  ],
  [
    "a zone on its city's site",
    { heading: '高新区2023年法治政府建设情况报告', siteName: '云溪市人民政府' },
    '云溪市高新区',
    '云溪市高新区管理委员会',
    '开发区',
  ],
  // kinds of city
  [
    "a county's city, by its prefecture",
    { heading: '江都市云溪市2023年法治政府建设情况报告' },
    '江都市云溪市',
    '江都市云溪市人民政府',
    '县区',
  ],
  [
    "a county's city, by its towns",
    {
      heading: '云溪市2023年法治政府建设情况报告',
      text: '各镇(街道)落实责任。指导各镇、街道清理文件。',
    },
    '云溪市',
    '云溪市人民政府',
    '县区',
  ],
  [
    "a prefecture's city, by its counties",
    {
      heading: '云溪市2023年法治政府建设情况报告',
      text: '各县(市、区)落实责任。各镇(街道)、各镇备案。',
    },
    '云溪市',
    '云溪市人民政府',
    '市',
  ],
  // only relative, or nothing
  ['our city', { heading: '我市2023年上半年法治政府建设工作总结' }, '', '', '市'],
  [
    'a town with no place above it',
    { heading: '白石镇2023年法治政府建设情况报告' },
    '白石镇',
    '白石镇人民政府',
    '乡镇街道',
  ],
  ['nothing', { heading: '法治政府建设年度报告' }, '', '', '未知'],
  ['names blotted out', { heading: 'XX市2023年法治政府建设情况报告' }, '', '', '未知'],
];

test.each(ORGANISATIONS)('%s', (_, parts, place, org, level) => {
  const told = meta(parts);
  expect([told.place, told.org, told.level]).toEqual([place, org, level]);
});
