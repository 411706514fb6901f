import type { Folded } from '../../text/fold';
import type { SectionRole } from '../types';
import { linesIn } from './lines';

/** A stretch of lines before or after the report itself; offsets are units of the folded text. */
export interface Zone {
  start: number;
  end: number;
  role: Extract<SectionRole, 'furniture' | 'opening' | 'closing'>;
}

/** A page from top to bottom: what stands before the report, the report, and what stands behind it. */
export interface Zones {
  front: Zone[];
  /** The report itself: from its first sentence to its last. */
  body: { start: number; end: number };
  tail: Zone[];
}

/** What sites and document libraries put around a report (domain.md §5.3, §5.5). */
const FURNITURE =
  /无障碍|长者|登录|注册|(?:您|当前|现在|所在)[^,。]{0,6}位置|^位置|首页|信息来源|文章来源|来源[:：]|发布(?:日期|时间|单位|机构|人)|(?:发文|成文|公开|生效|更新|生成)(?:日期|时间|机关)|^(?:日期|时间|来源|作者|编辑|责编|审核|责任编辑|稿源|供稿|撰稿|索引号|索取号|文号|发文字号|主题分类|主题词|体裁|有效性|效力|(?:公文)?时效|组配分类|公开形式|公开目录|内容概述|信息类别|名称|标题|分类|公开方式|公开范围|关键词|字号|字体|浏览|点击|阅读|访问)|分享|打印|语音(?:播报|合成)|播报模式|字体|字号|关闭(?:窗口|本页)?$|扫一扫|二维码|手机(?:打开|浏览|阅读)|公网安备|ICP备|版权所有|主办[:：单]|承办[:：单]|技术支持|网站(?:标识|地图|声明)|联系我们|上一(?:篇|条)|下一(?:篇|条)|相关(?:附件|链接|阅读|文章|信息|稿件)|返回顶部|查看更多|点击(?:率|量|数|下载)|浏览(?:量|次数|数)|阅读(?:量|次数|人次)|访问(?:量|次数)|累计次数|文档(?:介绍|简介|页数)|收藏|今天是|星期[一二三四五六日]|^-?\d+(?:\.\d+)?(?:KB|MB|页)$|^-?\d{1,3}-?$|^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})/;
/** The last line of an opening is running text, whatever it speaks of. */
const ANNOUNCES_REPORT = /如下[:。]?$/;
/** Notices of document libraries come in whole sentences. */
const LIBRARY_NOTICE = /申明|免责声明|不保证该|会员分享|在线阅读|仅展示|不予受理/;
const TITLE =
  /(?:法治|依法行政|依法治).*(?:报告|总结|汇报|情况)$|^关于.*(?:报告|总结|汇报)$|(?:报告|总结|汇报)$/;
/** The first line of a title that stands in two: 某街道2022年度法治政府建设. */
const SUBJECT = /20\d\d年.*(?:法治政府|依法行政)[^,:]*$/;
const ORG =
  /(?:政府|委员会|党委|市委|区委|县委|镇委|街道|办事处|厅|局|办公室|管委会|支队|大队|中心|院|党组|党工委)$/;
/** The way to the page may end with the name of its folder (首页 > 年度法治政府建设情况报告), and a table of labels names the report. */
const NAMES_REPORT = /(?:首页|位置).{0,60}>|^(?:标题|名称)[:：|]|^(?:您|当前|现在).{0,6}位置[:：]/;
/** The folder of a site, unless it is the second line of a title. */
const FOLDER = /^(?:工作|年度|情况)*(?:报告|总结|汇报)$/;
/** (2024年5月28日在市人大常委会第九次会议上): where a report was given. */
const OCCASION = /^\(.*20\d\d年.*\)$/;
const DOCUMENT_NUMBER = /〔\d{4}〕.*号$/;
const DATE_LINE =
  /^\(?(?:\d{4}|[〇零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日\)?$/;
const END_FORM =
  /^(?:特此(?:报告|汇报)|专此报告|以上报告|\(?此件|附件|抄送|抄报|联系人|\(?联系|报送)/;
const NUMBERED = /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|\d{1,2}[、.](?!\d))/;
const RUN_IN_SIGNATURE = /[^。;!]{2,40}\d{4}年\d{1,2}月\d{1,2}日$/;

/** What unfolds the rest of a text, run on behind its last sentence. */
const RUN_IN_FURNITURE =
  /(?<=[。;!])(?:查看更多|展开(?:全文|更多|阅读)|收起(?:全文)?|加载更多|阅读全文|点击查看)$/;

/** A line this long with a full stop in it, or longer than any title, is running text. */
const LONGEST_TITLE_LINE = 60;
const LONGEST_SIGNATURE = 40;
/** Lines of site furniture before the title; the busiest page of the corpus has nine. */
const MOST_FRONT_LINES = 60;

/** Lists of labels, as converted pages have them: - 日期:2026-02-12. */
const BULLET = /^[-·•*|]\s*/;

/** The label of a table that has its value on the next line. */
const LABEL_ALONE =
  /^(?:名称|标题|(?:发布|公开|制发|发文)(?:机构|机关|单位)|主题(?:分类|词)?|索引号|(?:成文|发文|发布|生成)(?:日期|时间)|有效性|文号|发文字号)[:：]$/;
const MOST_ATTACHMENTS = 10;

interface Line {
  start: number;
  end: number;
  text: string;
}

function linesOf(text: string): Line[] {
  // Only the shape of a line's beginning matters, and a line may be megabytes long.
  return Array.from(linesIn(text, 0, text.length), ({ start, end }) => ({
    start,
    end,
    text: text.slice(start, Math.min(end, start + 200)),
  }));
}

const isRunningText = ({ text }: Line) => text.length > LONGEST_TITLE_LINE || /[。;!]/.test(text);
const isFurniture = (line: Line) =>
  isRunningText(line)
    ? LIBRARY_NOTICE.test(line.text)
    : FURNITURE.test(line.text) && !ANNOUNCES_REPORT.test(line.text);
const isSalutation = ({ text }: Line) =>
  /^[^。;]{2,60}:$/.test(text) &&
  !text.includes('如下') &&
  (!text.includes(',') || text.slice(0, -1).split(/[,、]/).every(isAddressed));
const isAddressed = (name: string) =>
  ORG.test(name) || /(?:部门|单位|领导|同志|代表|委员)$/.test(name);

/** Separates the report from what stands around it. Linear. */
export function zonesOf({ text }: Folded): Zones {
  const lines = linesOf(text);
  let first = 0;
  const front: Zone[] = [];
  let titled = false;
  for (; first < Math.min(lines.length, MOST_FRONT_LINES); first++) {
    const line = lines[first];
    if (line === undefined) break;
    const valued = LABEL_ALONE.test(lines[first - 1]?.text ?? '') && !isRunningText(line);
    const folder = front.every(({ role }) => role === 'furniture') && FOLDER.test(line.text);
    const role = valued || folder ? 'furniture' : frontRole(line, titled);
    if (role === null) break;
    if (role === 'opening' && TITLE.test(line.text)) titled = true;
    front.push({ start: line.start, end: line.end, role });
  }
  let last = lines.length;
  const tail: Zone[] = [];
  for (; last > first; last--) {
    const line = lines[last - 1];
    const role = line === undefined ? null : (tailRole(line) ?? attached(lines, last - 1));
    if (line === undefined || role === null) break;
    tail.unshift({ start: line.start, end: line.end, role });
  }
  let start = lines[first]?.start ?? text.length;
  let end = lines[last - 1]?.end ?? start;
  const again = titleAgain(text, front, start);
  if (again) {
    front.push(again);
    start = again.end;
  }
  const more = RUN_IN_FURNITURE.exec(
    text.slice(Math.max(start, end - LONGEST_SIGNATURE), end),
  )?.[0];
  if (more !== undefined) {
    tail.unshift({ start: end - more.length, end, role: 'furniture' });
    end -= more.length;
  }
  const signature = RUN_IN_SIGNATURE.exec(
    text.slice(Math.max(start, end - 2 * LONGEST_SIGNATURE), end),
  );
  if (signature && /[。;!]/.test(text.slice(start, end - signature[0].length))) {
    tail.unshift({ start: end - signature[0].length, end, role: 'closing' });
    end -= signature[0].length;
  }
  return { front, body: { start, end: Math.max(start, end) }, tail };
}

/** A title that stands once more at the head of the first paragraph, as document libraries have it. */
function titleAgain(text: string, front: readonly Zone[], start: number): Zone | null {
  for (const { start: from, end: to, role } of front) {
    const title = text.slice(from, to);
    if (role === 'opening' && TITLE.test(title) && text.startsWith(title, start))
      return { start, end: start + title.length, role };
  }
  return null;
}

function frontRole(found: Line, titled: boolean): Zone['role'] | null {
  const text = found.text.replace(BULLET, '');
  const line = { ...found, text };
  if (NUMBERED.test(text)) return null;
  if (isFurniture(line) && (!TITLE.test(text) || NAMES_REPORT.test(text))) return 'furniture';
  if (isRunningText(line)) return null;
  if (TITLE.test(text) || isSalutation(line)) return 'opening';
  if (SUBJECT.test(text) || (OCCASION.test(text) && !DATE_LINE.test(text))) return 'opening';
  if (ORG.test(text) || DOCUMENT_NUMBER.test(text)) return 'opening';
  if (DATE_LINE.test(text)) return 'furniture';
  return titled || /[,:]/.test(text) ? null : 'furniture';
}

/** A numbered line of the list that 附件:1.执法案件统计表 begins. */
function attached(lines: readonly Line[], at: number): Zone['role'] | null {
  for (let i = at; i >= Math.max(0, at - MOST_ATTACHMENTS); i--) {
    const text = lines[i]?.text ?? '';
    if (/^附件/.test(text)) return 'closing';
    if (!/^\d{1,2}[、.]/.test(text) || isRunningText({ start: 0, end: 0, text })) return null;
  }
  return null;
}

function tailRole(line: Line): Zone['role'] | null {
  const { text } = line;
  if (END_FORM.test(text) && text.length <= LONGEST_TITLE_LINE) return 'closing';
  if (isFurniture(line)) return 'furniture';
  if (text.length > LONGEST_SIGNATURE || /[。;!,:]/.test(text)) return null;
  return DATE_LINE.test(text) || ORG.test(text) ? 'closing' : null;
}
