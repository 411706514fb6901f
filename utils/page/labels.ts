/**
 * Lines of a page that are no part of the report: labels of the information table, dates, and the furniture around the
 * body (domain.md §1.7, §5.3). All are compared with the `words` of a line; traditional forms stand beside the
 * simplified ones because this runs in the page, where no conversion table is at hand.
 */

/** Labels that are labels whatever follows: some pages glue the value to them. */
const LABELS = [
  '信息索引|索引[号號]',
  '[发發]文字[号號]',
  '(?:主[题題]|[体體]裁|[组組]配)分[类類]',
  '主[题題][词詞]',
  '(?:[发發]布|[发發]文|制[发發]|公[开開])(?:[机機][关關构構]|[单單]位|[责責]任部[门門]|人[员員]?)',
  '(?:[发發]布|[发發]文|成文|生成|公[开開]|生效|更新|印[发發])(?:日期|[时時][间間])',
  '[网網]站[发發]布',
  '公文[时時]效|有效性',
  '公[开開](?:方式|范[围圍]|[属屬]性)',
  '[内內]容概述',
];
/** Words that are labels only before a colon, a cell's end or a date. */
const LABELS_MARKED = [
  '(?:上[传傳]|[录錄]入|制作)?(?:日期|[时時][间間])',
  '文[号號]|[时時]效|分[类類]|(?:信息)?名[称稱]|[标標][题題]|[关關][键鍵][词詞]',
  '(?:信息|文章|稿件|[资資]料)?[来來]源(?:[单單]位)?',
  '(?:[责責]任部[门門]|供稿|作者)(?:[单單]位)?',
];
/** What stands before the title or between title and body: `发布日期:`, `索引号`, `来源:` … */
const INFORMATION = new RegExp(
  `^[【\\[（(•·*]?(?:${LABELS.join('|')}|(?:${LABELS_MARKED.join('|')})(?:[:：|\\d】\\]]|$))`,
);

/** A line that is only a date, perhaps with time and source: `2026-01-20 17:01 | 某局`. */
const DATED = /^20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}[:：]|[|｜]|$)/;

/**
 * Share and print buttons, counters, neighbours, editors, codes to scan. Closely bounded, since they are taken out between
 * paragraphs too, where a broken line of the report may begin with such a word.
 */
const FURNITURE = new RegExp(
  `^[【\\[（(]?(?:${[
    '[扫掃]一[扫掃](?:$|[,，]?[在用]?手[机機]|.{0,6}(?:分享|打[开開]|[浏瀏][览覽]|[关關]注|[当當]前))',
    '分享(?:[到至]?[:：].*|[到至]?[】\\]]?)$',
    '打印(?:本[页頁文]|此[页頁文]|[】\\]]|$)',
    '[关關][闭閉](?:本[页頁]|此[页頁]|窗口|[】\\]]|$)',
    '(?:字[体體號号](?:大小)?|[背調调][景整][颜顏字].?)[:：【\\[]',
    '[上下]一(?:篇|[条條])(?:[:：|]|$|[没沒]有)',
    '(?:[浏瀏][览覽]|[访訪][问問]|[阅閱][读讀]|[点點][击擊]|累[计計])(?:量|次[数數]|率|人[员員次]|[数數])?[:：|]?-?\\d*次?$',
    '(?:[责責]任)?[编編][辑輯][:：]|(?:[一二三]?[审審]|[审審][核稿]|初[审審])[:：]',
    '今天是|加入收藏|[设設][为為]首[页頁]',
    '(?:返回(?:[顶頂]部|首[页頁]|列表)|收藏(?:本[页頁])?|[复復]制[链鏈]接|我要[纠糾][错錯]|保存本[页頁]|朗[读讀]|[纠糾][错錯])$',
  ].join('|')})`,
);

/** Headings of lists that follow the body: 相关附件, 相关链接, 延伸阅读 … */
const LIST =
  /^[【[]?(?:相[关關](?:附件|[链鏈]接|[阅閱][读讀]|信息|文件|文章|[报報]道|解[读讀]|[内內]容)|延伸[阅閱][读讀]|推荐[阅閱][读讀]|附件下[载載])/;

const LABEL_ALONE = /^.{2,10}[:：]?$/;

/** Longest furniture line: neighbours show a whole title. */
const SHORT = 90;

/** Whether words are a label of the information table (索引号, 发文字号 …). */
export const isInformation = (words: string): boolean => INFORMATION.test(words);

/** Whether a short line is a label with a date (发布日期: 2024-01-16). */
export const isDated = (words: string): boolean => words.length <= 60 && DATED.test(words);

/** A label whose value stands in the next line. */
export const isLabelAlone = (words: string): boolean =>
  INFORMATION.test(words) && LABEL_ALONE.test(words) && !/\d/.test(words);

/** Whether a line is the site’s own and no part of an article (分享, 打印, 扫一扫 …). */
export const isFurniture = (words: string): boolean =>
  words.length <= SHORT && FURNITURE.test(words);

/** Whether a short line heads a list of other pages (相关阅读, 上一篇 …). */
export const isListHeading = (words: string): boolean => words.length <= 20 && LIST.test(words);

/** Who runs the site: only where no prose follows, since a report may speak of such things. */
export const isImprint = (words: string): boolean =>
  words.length <= SHORT * 2 &&
  /ICP[备備]|公[网網]?安[备備]|[标標][识識][码碼]|版[权權]所有|技[术術]支持[:：]|(?:主|承)[办辦](?:[单單]位)?[:：]/.test(
    words,
  );

/** `首页 > 政务公开 > …`, `您当前的位置:…` */
export const isBreadcrumb = (words: string): boolean =>
  words.length <= 200 && /^.{0,8}位置[:：]|^[^>»]{1,12}[>»]/.test(words);

/** The date under a report: `2021年1月13日`, `二〇二一年一月十三日`. */
export const isSignatureDate = (words: string): boolean =>
  /^(?:20\d\d|二[〇○零OＯ0][〇○零OＯ0一二三四五六七八九]{2})年.{1,3}月.{1,3}日$/.test(words);

/** `区委、区政府:`: to whom the report is addressed. */
export const isAddressee = (words: string): boolean =>
  words.length <= 40 && /[:：]$/.test(words) && !isInformation(words);

/** The shortest sentence that states something: 已全部整改。 Menus and labels have no full stop. */
const SHORTEST_SENTENCE = 6;

/** Sentences, as against labels and links: long enough and with a comma, or short and closed by a full stop. */
export const isProse = (words: string): boolean =>
  words.length >= 60 ||
  (words.length >= 16 && /[，,。；;、]/.test(words)) ||
  (words.length >= SHORTEST_SENTENCE && /[。；;！]$/.test(words));
