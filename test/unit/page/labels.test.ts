import { describe, expect, test } from 'vitest';
import {
  isAddressee,
  isBreadcrumb,
  isDated,
  isFurniture,
  isImprint,
  isInformation,
  isLabelAlone,
  isListHeading,
  isProse,
  isSignatureDate,
} from '@/utils/page/labels';
import { wordsOf } from '@/utils/page/lines';

describe.each<[string, (words: string) => boolean, string[], string[]]>([
  [
    'furniture',
    isFurniture,
    [
      '扫一扫在手机打开当前页',
      '掃一掃在手機打開當前頁',
      '分享到: 微信 微博',
      '【打印本页】 【关闭窗口】',
      '[打印]',
      '上一篇:某局2022年度报告',
      '下一條:沒有了',
      '浏览次数: 26',
      '阅读量：-',
      '点击率',
      '字体:[大 中 小]',
      '【字号 大 中 小】'.replace(' ', ':'),
      '责任编辑:张某',
      '今天是:2019年10月31日 星期四',
      '返回顶部',
      '纠错',
    ],
    [
      '扫一扫二维码即可查询执法人员信息。',
      '分享典型案例12件,开展以案释法。',
      '打印宣传资料500份,发放到户。',
      '上一年度共办理案件36件。',
      '点击量超过10万次,覆盖面不断扩大。',
      '累计人次达3万。',
      '阅读推广活动8场。',
      '朗读比赛3场。',
      '纠错机制不断健全。',
      '编辑普法读物3种。',
      '审核文件12件。',
      '返回群众来信8件。',
    ],
  ],
  [
    'information',
    isInformation,
    [
      '发布日期: 2024-01-12',
      '發布機構\t白石鎮',
      '索 引 号 01/2024-1',
      '索引号yx/2024-1',
      '来源: 本网',
      '信息來源:',
      '名称\t某报告',
      '【发布时间】2024-01-12',
      '分　类:报告',
      '时间:2024-01-12',
      '日期2024-01-12',
      '发文字号:云政发〔2024〕3号',
    ],
    [
      '分类施策推进整改。',
      '来源于群众的意见36条。',
      '时间紧、任务重。',
      '名称变更登记36件。',
      '作者单位不详的文件',
      '公开审理案件3件。',
      '一、主要举措',
    ],
  ],
  [
    'dated',
    isDated,
    ['2026-01-20 17:01 | 某局', '2017年02月28日', '2024/3/1'],
    ['2024年,全市', '2024-01-12至2024-03-01开展检查'],
  ],
  [
    'a label alone',
    isLabelAlone,
    ['发布机构', '发布日期:', '索 引 号'],
    ['发布日期:2024-01-12', '一、总体情况'],
  ],
  [
    'a list heading',
    isListHeading,
    ['相关附件', '【相关链接】', '相關閱讀', '附件下载:'],
    ['相关部门', '附件:1.统计表'],
  ],
  [
    'a breadcrumb',
    isBreadcrumb,
    ['您当前的位置:首页>政务公开', '首页 > 政务公开', '首頁 » 公開'],
    ['位置偏远的村3个', '一、大于3'],
  ],
  [
    'an imprint',
    isImprint,
    ['主办:云溪市人民政府 网站标识码:1', '云ICP备1号', '版权所有 某局'],
    ['主办培训3期', '承办案件36件'],
  ],
  [
    'the date of a signature',
    isSignatureDate,
    ['2021年1月13日', '二〇二一年十二月三十一日', '2021 年 1 月 13 日'],
    ['2021年1月', '2021-01-13', '于2021年1月13日'],
  ],
  ['an addressee', isAddressee, ['区委、区政府:', '云溪市人民政府：'], ['来源:', '区委、区政府']],
  [
    'prose',
    isProse,
    ['全年办理行政处罚案件36件,培训120人次', '字'.repeat(60)],
    ['一、主要举措', '首页,政务公开', '没有标点的一行字没有标点的一行字'],
  ],
])('%s', (_, is, yes, no) => {
  test.each(yes)('%s', (line) => {
    expect(is(wordsOf(line))).toBe(true);
  });
  test.each(no)('not %s', (line) => {
    expect(is(wordsOf(line))).toBe(false);
  });
});
