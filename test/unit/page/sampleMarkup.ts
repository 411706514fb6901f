/** What sample pages are made of: a report's text of our own, and the markup of a site around it. Places are invented. */
import type { ReportMeta, Verdict } from '@/utils/report/types';

/** A page and what it is to be read as. */
export interface SamplePage {
  name: string;
  url: string;
  html: string;
  verdict: Verdict;
  meta: Partial<ReportMeta>;
  /** First and last words of the report text. */
  text?: readonly [string, string];
}

/** Lines as paragraphs. */
export const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
/** A page with a title, its body and more of its head. */
export const page = (title: string, body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
/** A meta element. */
export const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

/** A short report with all four contents. */
export const report = (who: string, year: number, ...end: string[]) => [
  `${year}年，${who}认真贯彻习近平法治思想，扎实推进法治政府建设。现将有关情况报告如下：`,
  '一、主要举措和成效',
  `全年召开专题会议4次研究法治建设，办理行政处罚案件${year - 1980}件，举办法治培训班2期，培训执法人员160人次。`,
  '修订重大行政决策程序规定，对12件规范性文件开展合法性审查，提出修改意见37条，全部得到采纳。',
  '二、党政主要负责人履行推进法治建设第一责任人职责情况',
  '主要负责人带头学法6次，出庭应诉1次，对执法监督发现的9个问题逐一督办。',
  '三、存在的不足和原因',
  '基层执法人员配备不足，主要原因是编制周转慢，有3个执法中队长期缺员。',
  `四、${year + 1}年工作安排`,
  '6月底前完成执法装备更新，9月底前建成线上办案系统。',
  ...end,
];
export const foot =
  '<div class="footer"><p>主办单位：某政府办公室 承办：信息中心</p><p>网站标识码：0000000000 ICP备00000000号</p></div>';
export const shareBar =
  '<div class="bdsharebuttonbox">分享到：<a href="#">微信</a><a href="#">微博</a></div>';
