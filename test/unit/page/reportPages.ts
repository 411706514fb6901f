import { foot, meta, p, page, report, shareBar, type SamplePage } from './sampleMarkup';

/**
 * Pages of our own in the shapes of domain.md §5: every family of systems, form of title and date trap. What each is to be read as was written down before the program saw it. Places are invented.
 */
export const REPORT_PAGES: readonly SamplePage[] = [
  // families of systems
  {
    name: 'TRS with metas',
    url: 'http://www.qinghe.gov.cn/zwgk/fzzfjsndbg/202403/t20240319_8812345.html',
    html: page(
      '青禾区人民政府关于2023年度法治政府建设情况的报告_青禾区人民政府',
      `<div class="header"><a href="/">首页</a> <a href="/zw">政务</a></div><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/x">法治政府建设年度报告</a></div><h1>青禾区人民政府关于2023年度法治政府建设情况的报告</h1><div class="info">发布时间：2024-03-19 10:22 来源：区司法局 字号：大 中 小</div><div class="view TRS_UEDITOR trs_paper_default">${p('市人民政府：', ...report('青禾区', 2023, '青禾区人民政府', '2024年3月12日'))}</div>${shareBar}${foot}`,
      meta('ArticleTitle', '青禾区人民政府关于2023年度法治政府建设情况的报告') +
        meta('PubDate', '2024-03-19 10:22') +
        meta('ContentSource', '区司法局') +
        meta('SiteName', '青禾区人民政府'),
    ),
    verdict: 'report',
    meta: {
      title: '青禾区人民政府关于2023年度法治政府建设情况的报告',
      place: '青禾区',
      org: '青禾区人民政府',
      level: '县区',
      year: 2023,
      period: 'year',
      publishedOn: '2024-03-19',
      dateSource: 'meta',
      source: '区司法局',
      docNumber: null,
    },
    text: ['市人民政府：', '2024年3月12日'],
  },
  {
    name: 'JCMS, title over two lines, joint title',
    url: 'http://www.baisha.gov.cn/art/2023/3/28/art_1229_40011.html',
    html: page(
      '中共白坪县委 白坪县人民政府关于2022年度法治政府建设情况的报告',
      `<table><tr><td class="title">中共白坪县委<br>白坪县人民政府<br>关于2022年度法治政府建设情况的报告</td></tr><tr><td>发布日期：2023-03-28&nbsp;&nbsp;信息来源：县委依法治县办&nbsp;&nbsp;浏览次数：<span id="c">131</span></td></tr><tr><td><div id="zoom"><!--ZJEG_RSS.content.begin-->${p(...report('白坪县', 2022, '中共白坪县委', '白坪县人民政府', '2023年3月20日'))}<!--ZJEG_RSS.content.end--></div></td></tr></table>${foot}`,
    ),
    verdict: 'report',
    meta: {
      title: '中共白坪县委 白坪县人民政府关于2022年度法治政府建设情况的报告',
      place: '白坪县',
      org: '白坪县人民政府',
      level: '县区',
      year: 2022,
      publishedOn: '2023-03-28',
      dateSource: 'label',
      source: '县委依法治县办',
    },
    text: ['2022年，', '2023年3月20日'],
  },
  {
    name: 'VSB, date without label, source behind a bar',
    url: 'http://jtj.linchuan.gov.cn/info/1046/30167.htm',
    html: page(
      '临澜市交通运输局2022年度法治政府建设年度报告-临澜市交通运输局',
      `<div class="logo"><img src="l.png" alt="临澜市交通运输局"></div><h2>临澜市交通运输局2022年度法治政府建设年度报告</h2><p class="ly">2023-01-20 17:01 | 临澜市交通运输局</p><div id="vsb_content_2"><div class="v_news_content">${p(...report('市交通运输局', 2022))}</div></div><p>上一条：<a href="1.htm">通知</a></p><p>下一条：<a href="2.htm">公告</a></p>${foot}`,
    ),
    verdict: 'report',
    meta: {
      place: '临澜市',
      org: '临澜市交通运输局',
      level: '部门',
      year: 2022,
      publishedOn: '2023-01-20',
      source: '临澜市交通运输局',
    },
    text: ['2022年，', '办案系统。'],
  },
  {
    name: 'Guangdong, information table printed twice, document number',
    url: 'https://www.haizhu.example.gov.cn/gkmlpt/content/1/1662/post_1662219.html',
    html: page(
      '石桥镇人民政府关于2021年度法治政府建设情况的报告',
      `<h1>石桥镇人民政府关于2021年度法治政府建设情况的报告</h1>${'<table class="table_suoyin"><tr><td>索引号：</td><td>11440/2022-00007</td><td>分类：</td><td>综合政务</td></tr><tr><td>发布机构：</td><td>石桥镇人民政府</td><td>成文日期：</td><td>2022-01-25</td></tr><tr><td>名称：</td><td colspan="3">石桥镇人民政府关于2021年度法治政府建设情况的报告</td></tr><tr><td>文号：</td><td>石府〔2022〕4号</td><td>发布日期：</td><td>2022-02-09</td></tr><tr><td>主题词：</td><td></td></tr></table>'.repeat(2)}<div class="article-content">${p('临澜市人民政府：', ...report('石桥镇', 2021, '石桥镇人民政府', '2022年1月25日'))}</div>${foot}`,
    ),
    verdict: 'report',
    meta: {
      place: '临澜市石桥镇',
      org: '临澜市石桥镇人民政府',
      level: '乡镇街道',
      year: 2021,
      publishedOn: '2022-02-09',
      dateSource: 'header',
      source: '石桥镇人民政府',
      docNumber: '石府〔2022〕4号',
    },
    text: ['临澜市人民政府：', '2022年1月25日'],
  },
  {
    name: 'Anhui disclosure, labels in the body',
    url: 'https://www.nanling.gov.cn/public/6596035/1260550054.html',
    html: page(
      '2024年南岭街道法治政府建设年度报告',
      `<div class="wzcon j-fontContent"><table><tbody><tr><th>索 引 号:</th><td>003/202501-00012</td><th>信息分类:</th><td>法治政府建设</td></tr><tr><th>发文机关:</th><td>南岭街道办事处</td><th>发布日期:</th><td>2025-01-21 15:32</td></tr></tbody></table><h1 class="newstitle">2024年南岭街道法治政府建设年度报告</h1>${p(...report('南岭街道', 2024))}</div><p>扫一扫在手机打开当前页</p>${foot}`,
      meta('SiteName', '青禾区人民政府'),
    ),
    verdict: 'report',
    meta: {
      place: '青禾区南岭街道',
      org: '青禾区南岭街道办事处',
      level: '乡镇街道',
      year: 2024,
      publishedOn: '2025-01-21',
      dateSource: 'header',
    },
    text: ['2024年，', '办案系统。'],
  },
  {
    name: 'Hunan, no known container, address on a bare IP',
    url: 'http://61.154.6.141:10082/portal/zwgk/webinfo/2026/03/1772557342275463.htm',
    html: page(
      '清源县万和镇人民政府关于2025年法治政府建设情况的报告',
      `<div class="l"><ul><li><a href="1">政策</a></li><li><a href="2">公示</a></li></ul></div><div class="r"><div class="hd">清源县万和镇人民政府关于2025年法治政府建设情况的报告</div><div>发布时间：</div><div>2026-03-04</div><div>作者：</div><div>来源：</div><div>万和镇人民政府</div><div class="zw">${p(...report('万和镇', 2025))}</div></div>`,
    ),
    verdict: 'report',
    meta: {
      place: '清源县万和镇',
      org: '清源县万和镇人民政府',
      level: '乡镇街道',
      year: 2025,
      publishedOn: '2026-03-04',
      dateSource: 'label',
      source: '万和镇人民政府',
    },
    text: ['2025年，', '办案系统。'],
  },
  {
    name: 'epoint, no gov.cn host',
    url: 'http://www.linchuan-info.cn/news-show-16825.html',
    html: page(
      '临澜市住房和城乡建设局2023年法治政府建设工作总结',
      `<div class="ewb-article"><h3 class="title">临澜市住房和城乡建设局2023年法治政府建设工作总结</h3><div class="ewb-article-sources"><span>【信息时间：2024/1/9 阅读次数：57】</span><span>【字号 大 中 小】</span></div><div class="ewb-article-info">${p(...report('我局', 2023, '临澜市住房和城乡建设局', '2024年1月5日'))}</div></div>`,
    ),
    verdict: 'report',
    meta: {
      place: '临澜市',
      org: '临澜市住房和城乡建设局',
      level: '部门',
      year: 2023,
      publishedOn: '2024-01-09',
      dateSource: 'label',
      source: '',
    },
  },
  // forms of titles
  {
    name: 'no organisation in the title, it stands in the signature',
    url: 'http://www.gov.cn.example/show/1.html',
    html: page(
      '2022年度法治政府建设年度报告',
      `<h1>2022年度法治政府建设年度报告</h1><p>时间：2023年02月13日 16:52</p><div id="content">${p(...report('我局', 2022, '青禾区农业农村局', '2023年2月10日'))}</div>`,
    ),
    verdict: 'report',
    meta: {
      place: '青禾区',
      org: '青禾区农业农村局',
      level: '部门',
      year: 2022,
      publishedOn: '2023-02-13',
    },
  },
  {
    name: 'no year in the title, the first sentence has it',
    url: 'http://www.meixi.gov.cn/content_2139138.html',
    html: page(
      '梅溪县应急管理局法治政府建设情况报告',
      `<h1>梅溪县应急管理局法治政府建设情况报告</h1><p>发布时间：2021-01-15 09:00:12</p><div class="content">${p(...report('县应急管理局', 2020))}</div>`,
    ),
    verdict: 'report',
    meta: {
      place: '梅溪县',
      org: '梅溪县应急管理局',
      level: '部门',
      year: 2020,
      publishedOn: '2021-01-15',
    },
  },
  {
    name: 'a development zone',
    url: 'http://www.binhu-edz.gov.cn/bm/202501/t20250122_1.shtml',
    html: page(
      '滨湖经济技术开发区管理委员会2024年法治政府建设年度报告',
      `<h1>滨湖经济技术开发区管理委员会2024年法治政府建设年度报告</h1><div>日期：2025-01-22</div><div class="TRS_Editor">${p(...report('开发区', 2024))}</div>`,
    ),
    verdict: 'report',
    meta: {
      place: '滨湖经济技术开发区',
      org: '滨湖经济技术开发区管理委员会',
      level: '开发区',
      year: 2024,
      publishedOn: '2025-01-22',
    },
  },
  {
    name: 'a central department',
    url: 'https://www.forest.gov.cn/c/2024-03-29/551.jhtml',
    html: page(
      '国家林业和草原局2023年度法治政府建设情况报告',
      `<h1>国家林业和草原局2023年度法治政府建设情况报告</h1><div>2024-03-29 来源：办公室</div><div class="content_text">${p(...report('国家林业和草原局', 2023))}</div>`,
    ),
    verdict: 'report',
    meta: {
      place: '',
      org: '国家林业和草原局',
      level: '国家',
      year: 2023,
      publishedOn: '2024-03-29',
      source: '办公室',
    },
  },
  {
    name: 'a mirror in traditional characters with pinyin',
    url: 'http://www.mirror-docs.com/a/8812.html',
    html: page(
      '青禾區司法局2020年度法治政府建設情況報告',
      `<h1>青禾區司法局2020年度法治政府建設(shè)情況報告</h1><p>發布日期：2021-02-05</p><div class="con14">${p('2020年，區司法局認真貫徹習近平法治思想，扎實推進(jìn)法治政府建設(shè)。現(xiàn)將有關情況報告如下：', '一、主要舉措和成效', '全年辦理行政複議案件36件，審查合同52份，開展執法培訓(xùn)4次，參訓260人次，評查案卷80份。', '二、存在的不足', '執法監督力量不足，專職人員只有3人，難以覆蓋全區21個執法單位。', '三、2021年工作安排', '制定執法監督計劃，6月底前完成案卷評查。')}</div>`,
    ),
    verdict: 'report',
    meta: {
      place: '青禾区',
      org: '青禾区司法局',
      level: '部门',
      year: 2020,
      publishedOn: '2021-02-05',
    },
  },
  {
    name: 'a title with 关于报送 and a second subject',
    url: 'http://www.qinghe.gov.cn/bm/wjw/20230118/100.html',
    html: page(
      '关于报送青禾区卫生健康委员会2022年法治政府建设工作总结和2023年工作计划的报告',
      `<h1>关于报送青禾区卫生健康委员会2022年法治政府建设工作总结和2023年工作计划的报告</h1><div class="news_content">${p('区委依法治区办：', ...report('区卫生健康委', 2022))}</div>`,
    ),
    verdict: 'report',
    meta: {
      place: '青禾区',
      org: '青禾区卫生健康委员会',
      level: '部门',
      year: 2022,
      publishedOn: '2023-01-18',
      dateSource: 'url',
    },
  },
  // date traps
  {
    name: 'a frozen calendar above, counters glued to the label',
    url: 'http://www.jinghai.example.gov.cn/gzbg/5396867.html',
    html: page(
      '2020年青禾区法治政府建设情况报告',
      `<div>今天是：2019年10月31日 星期四 农历十月初四</div><div>青禾区人民政府 2019年12月3日星期二</div><div>您所在的位置：<a href="/">政务公开</a> &gt; <a href="/b">工作报告</a></div><h1>2020年青禾区法治政府建设情况报告</h1><div>文章来源：区司法局 更新时间：2021/03/29 11:30:01访问次数：88</div><div class="article">${p(...report('青禾区', 2020))}</div>`,
    ),
    verdict: 'report',
    meta: {
      place: '青禾区',
      org: '青禾区人民政府',
      level: '县区',
      year: 2020,
      publishedOn: '2021-03-29',
      source: '区司法局',
    },
  },
  {
    name: 'published in the year reported on',
    url: 'http://cgj.qinghe.gov.cn/info/1/2.htm',
    html: page(
      '青禾区城市管理局2022年度法治政府建设情况报告',
      `<h1>青禾区城市管理局2022年度法治政府建设情况报告</h1><p>发布时间：2022-12-0209:15点击率：12</p><div id="vsb_content"><div class="v_news_content">${p(...report('区城市管理局', 2022))}</div></div>`,
    ),
    verdict: 'report',
    meta: { year: 2022, publishedOn: '2022-12-02', org: '青禾区城市管理局' },
  },
  {
    name: 'uploaded two years late, policy dates in the text',
    url: 'http://www.litian.gov.cn/n1/202302/t20230214_5.html',
    html: page(
      '里河乡2021年法治政府建设年度报告',
      `<h1>里河乡2021年法治政府建设年度报告</h1><p>发布时间： 2023-02-14 18:10访问次数：</p><div class="TRS_Editor">${p('2021年，里河乡深入贯彻2021年8月2日印发的纲要，扎实推进法治政府建设，现将情况报告如下：', ...report('里河乡', 2021, '里河乡人民政府', '2022年1月13日').slice(1))}</div>`,
    ),
    verdict: 'report',
    meta: {
      org: '里河乡人民政府',
      place: '里河乡',
      level: '乡镇街道',
      year: 2021,
      publishedOn: '2023-02-14',
    },
  },
  {
    name: 'only the signature has a date',
    url: 'http://www.qinghe.gov.cn/show?id=77',
    html: page(
      '青禾区东桥街道办事处2019年法治政府建设工作报告',
      `<h1>青禾区东桥街道办事处2019年法治政府建设工作报告</h1><p>来源：&nbsp;&nbsp;发布时间：</p><div class="con_x">${p(...report('东桥街道', 2019, '东桥街道办事处', '二〇二〇年一月十六日'))}</div>`,
    ),
    verdict: 'report',
    meta: {
      place: '青禾区东桥街道',
      org: '青禾区东桥街道办事处',
      level: '乡镇街道',
      year: 2019,
      publishedOn: '2020-01-16',
      dateSource: 'signature',
    },
  },
  {
    name: 'labels glued to values, made and published',
    url: 'http://www.baisha.gov.cn/xxgk/1.html',
    html: page(
      '白坪县财政局2023年法治政府建设情况报告',
      `<h1>白坪县财政局2023年法治政府建设情况报告</h1><ul class="xxgk"><li>索引号AE000/2024-001</li><li>主题分类财政</li><li>发布机构白坪县财政局</li><li>成文日期2024-01-08</li><li>发布日期2024-01-31</li><li>有效性有效</li></ul><div class="xxgk_content">${p(...report('县财政局', 2023))}</div>`,
    ),
    verdict: 'report',
    meta: {
      org: '白坪县财政局',
      year: 2023,
      publishedOn: '2024-01-31',
      dateSource: 'header',
      source: '白坪县财政局',
    },
  },
  // an attached file
  {
    name: 'the report is an attached file',
    url: 'http://www.qinghe.gov.cn/zwgk/9.html',
    html: page(
      '青禾区水利局2024年度法治政府建设年度报告',
      `<h1>青禾区水利局2024年度法治政府建设年度报告</h1><p>发布日期：2025-02-11</p><div class="content"><p>附件：<a href="/f/2024.docx">青禾区水利局2024年度法治政府建设年度报告.docx</a></p></div>`,
    ),
    verdict: 'report',
    meta: { org: '青禾区水利局', year: 2024, publishedOn: '2025-02-11' },
  },
];
