/** Pages as the publishing systems of domain.md §5.4 make them, around a title and paragraphs of our own. */

export const TITLE = '云溪市水务局2023年度法治政府建设情况报告';
export const PARAGRAPHS = [
  '云溪市司法局:',
  '2023年,市水务局围绕全市中心工作推进法治政府建设,现将有关情况报告如下:',
  '一、主要举措和成效',
  '全年办理行政处罚案件36件,受理行政复议2件,培训执法人员120人次,案卷评查合格率为100%。',
  '二、存在的不足',
  '基层执法力量偏少,案卷制作水平不一,部分人员对新修订的法律法规学习不够深入。',
  '云溪市水务局',
  '2024年1月9日',
];
/** What every shell is to be read as. */
export const TEXT = PARAGRAPHS.join('\n');

const p = PARAGRAPHS.map((line) => `<p>${line}</p>`).join('\n');
const br = PARAGRAPHS.join('<br>\n');
const top =
  '<div class="header"><div class="logo">云溪市水务局</div><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul></div>' +
  '<div>今天是:2025年10月31日 星期五</div>' +
  '<div class="position">您当前的位置:<a href="/">首页</a> > <a href="/zwgk/">政务公开</a></div>';
const foot =
  '<div class="footer"><p>主办:云溪市水务局,地址:临江路1号,邮编:000000</p><p>ICP备12345678号</p></div>';
const after =
  '<div class="share">分享到:<a href="#">微信</a></div><p>扫一扫在手机打开当前页</p>' +
  '<p>【打印本页】 【关闭窗口】</p><p>上一篇:<a href="1.html">云溪市水务局2022年度法治政府建设情况报告</a></p><p>下一篇:没有了</p>' +
  '<div><h3>相关附件</h3><ul><li><a href="/files/a.docx">报告全文.docx</a></li></ul></div>';
const info = '发布时间:2024-01-12 09:30 来源:市水务局 浏览次数:26 字体:[大 中 小]';

const page = (content: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${TITLE}-云溪市水务局</title>${head}</head><body>${top}${content}${foot}</body></html>`;

export const SHELLS: readonly (readonly [string, string])[] = [
  [
    'TRS, paragraphs',
    page(
      `<div class="main"><h1>${TITLE}</h1><div class="info">${info}</div><div class="view TRS_UEDITOR trs_paper_default">${p}</div>${after}</div>`,
    ),
  ],
  [
    'TRS, editor inside editor',
    page(
      `<div class="tit">${TITLE}</div><p>${info}</p><div class="TRS_Editor"><div class="Custom_UnionStyle">${p}</div></div>${after}`,
    ),
  ],
  [
    'JCMS, line breaks, upper case, fence',
    page(
      `<TABLE><TR><TD CLASS="Title">${TITLE}</TD></TR><TR><TD>${info}</TD></TR><TR><TD><DIV ID="Zoom"><!--ZJEG_RSS.content.begin-->${br}<!--ZJEG_RSS.content.end--></DIV></TD></TR></TABLE>${after}`,
      '<META Name="ArticleTitle" Content="云溪市水务局——' + TITLE + '">',
    ),
  ],
  [
    'JCMS, fence alone',
    page(
      `<h2 class="bt">${TITLE}</h2><div>${info}</div><div class="x1"><!--ZJEG_RSS.content.begin-->${p}<!--ZJEG_RSS.content.end--></div>${after}`,
    ),
  ],
  [
    'VSB, body in two containers, furniture between them',
    page(
      `<form name="_newscontent_fromname"><div class="contentTit">${TITLE}</div><div>${info}</div><div id="vsb_content_501"><div class="v_news_content">${p}</div><p>${'阅读次数:3'}</p></div></form>${after}`,
    ),
  ],
  [
    'VSB, signature outside the inner container',
    page(
      `<div class="contentTit">${TITLE}</div><div>${info}</div><div id="vsb_content"><div class="v_news_content">${PARAGRAPHS.slice(
        0,
        -2,
      )
        .map((line) => `<p>${line}</p>`)
        .join('')}</div><p>${PARAGRAPHS.slice(-2).join('</p><p>')}</p></div>`,
    ),
  ],
  [
    'Guangdong, title and labels in one container with the text',
    page(
      `<div class="article-content"><h1 class="title">${TITLE}</h1><div class="info"><span>信息来源:本网</span> <span>发布日期:2024-01-12</span> <span>分享:</span></div>${p}${after}</div>`,
    ),
  ],
  [
    'Anhui, information table in the body, printed twice',
    page(
      `<h1>${TITLE}</h1><div class="wzcon j-fontContent">${'<table class="table_suoyin"><tr><td>索 引 号</td><td>01/2024-1</td><td>组配分类</td><td>法治政府建设</td></tr><tr><td>发布机构</td><td>市水务局</td><td>发布日期</td><td>2024-01-12</td></tr></table>'.repeat(2)}${p}</div>${after}`,
    ),
  ],
  [
    'Hunan, no name known: the densest block',
    page(
      `<div class="left"><ul><li><a href="1">通知公告</a></li><li><a href="2">政策文件</a></li></ul></div><div class="con_x"><div class="hd">${TITLE}</div><div class="ly">${info}</div><div class="bd">${p}</div>${after}</div>`,
    ),
  ],
  [
    'layout tables and fonts, no name known',
    page(
      `<table><tr><td width="200"><a href="1">通知公告</a><br><a href="2">政策文件</a></td><td><center><font size="5">${TITLE}</font></center><hr>${info}<hr><font>${br}</font></td></tr></table>${after}`,
    ),
  ],
  [
    'signature outside the densest block',
    page(
      `<div class="a"><h1>${TITLE}</h1><div>${info}</div><div class="b"><div class="c">${PARAGRAPHS.slice(
        0,
        -2,
      )
        .map((line) => `<p>${line}</p>`)
        .join('')}</div><div class="d">${PARAGRAPHS.slice(-2).join('<br>')}</div></div></div>`,
    ),
  ],
  [
    'the body in two containers of one name',
    page(
      `<div class="box"><h1>${TITLE}</h1><div>${info}</div><div class="two"><div class="TRS_Editor">${PARAGRAPHS.slice(
        0,
        4,
      )
        .map((line) => `<p>${line}</p>`)
        .join('')}</div><p>广告</p><div class="TRS_Editor">${PARAGRAPHS.slice(4)
        .map((line) => `<p>${line}</p>`)
        .join('')}</div></div></div>`,
    ),
  ],
  [
    'preserved white space',
    page(
      `<h1>${TITLE}</h1><div>${info}</div><div class="txt"><pre>${PARAGRAPHS.join('\n')}</pre></div>${after}`,
    ),
  ],
  [
    'hidden copies, scripts, buttons',
    page(
      `<h1>${TITLE}</h1><div>${info}</div><div id="UCAP-CONTENT"><div style="display: none">${p}</div><script>var a="${TITLE}";</script><style>p{}</style><button>复制</button><div hidden>${p}</div>${p}<textarea>${TITLE}</textarea><noscript>请启用脚本</noscript></div>`,
    ),
  ],
  [
    'words in spans, formatted markup',
    page(
      `<h1>\n  ${TITLE}\n</h1>\n<div>\n${info}\n</div>\n<div id="fontzoom">\n  ${PARAGRAPHS.map((line) => `<p>\n<span>${line.slice(0, 3)}</span><span lang="EN-US">${line.slice(3)}</span></p>`).join('\n  ')}\n</div>`,
    ),
  ],
];
