import { matchesOf } from '../../text/matches';
import { generalShare } from './general';
import { anyOf, wordsOf } from './vocabulary';

/** What in a clause can be looked up or counted, and so takes it out of boilerplate (domain.md §4: what makes a sentence 空泛). */
export interface Specifics {
  /** 《…》, a document number, or a paper that was made: 制定…清单. */
  document: boolean;
  /** A document that was made, whatever its title is full of: 制定落实《深入贯彻…精神工作方案》. */
  made: boolean;
  /** A mechanism, place or campaign with a name of its own. */
  name: boolean;
  /** A number in Arabic digits that is no year and no part of a name. */
  number: boolean;
  /** An act that is done or not done: 印发, 挂牌, 开庭 … */
  act: boolean;
  /** An event or publication: 举办…讲座, 发表…文章. */
  held: boolean;
  /** A meeting of a given year or day: 召开2023年度…工作会议, 8月2日组织…; one that is held 定期 or 及时 is none. */
  dated: boolean;
  /** One of the acts that plans speak of as a kind of work, not as a task: 案卷评查, 清理. */
  routine: boolean;
  /** The clause only says by what means: 通过讲座、培训班等方式. */
  means: boolean;
}

/** Quoted words, also several in a row (“阳光执法”“服务执法”理念), and what stands behind them. */
const QUOTED = /((?:“[^”]{1,60}”、?){1,6})([^,“]{0,8})/g;
/** “12·4”, “1310” alone are a date or a count of something. */
const WORDS = /[^\d.·+-]|\d\+\d/;
const BETWEEN_QUOTED = /[“”]、?/;
/** What a name is given to, right behind it or before; without either the quoted words are a figure of speech: 把好“出口关”. */
const NAMED = new RegExp(`^[^,]{0,6}?${anyOf(wordsOf('有名之物'))}`);
/** “云溪知识产权研究院”: the quoted name itself ends with what it names. */
const INSTITUTION =
  /[^“”]{4,}(?:院|中心|工作室|工作站|驿站|平台|基地|公园|广场|学堂|讲堂|联盟|公众号|小程序)”/;
const NAMING = new RegExp(anyOf(wordsOf('命名')));
const DIGIT = /\d/;
/** 第五轮巡察, 第九期培训班: one that can be told from the others; the rounds of a campaign of the Party's are everyone's. */
const ORDINAL = /第[一二三四五六七八九十]{1,3}[轮批期](?!主题教育)/;
const YEAR = /20\d\d年度?/g;
const widelyUsed = new Set(wordsOf('通行提法'));
/** What is said to be achieved is a figure of speech: 实现“全天候”. */
const ACHIEVED = /^(?:实现|做到|确保|让|使)/;
/** “…”的法治思维: a maxim, no mechanism. */
const MAXIM =
  /^作?为|^的?[^,]{0,4}(?:思维|观念|理念|意识|精神|格局|局面|氛围|现象|问题|倾向|心态|做法|改革|方略|方针|部署|布局|思路|战略|定位|目标|要求|原则|体制|发力|举措)|^[^,]{0,16}(?:战略|部署|方略|布局|总要求)$/;
const METAPHOR = new RegExp(`${anyOf(wordsOf('比喻'))}$`);
/** “更加彻底地放、更加有效地管” */
const DEGREE = new RegExp(`^${anyOf(wordsOf('程度'))}地?`);
/** 案卷评查制度, 述法与述职深度融合: the act is only the name of a mechanism. */
const NO_MECHANISM =
  '(?![^,了]{0,8}(?:机制|制度|体系|程序|流程|规程|深度融合|有机结合|相结合|有效衔接)$)';
const ROUTINE = new RegExp(anyOf(wordsOf('实事兼作名词')) + NO_MECHANISM);
/** In 创建成果 nothing is 建成, and 率先突破 is a wish. */
const ACT = new RegExp(
  `(?<!创)(?!率先(?:突破|垂范|示范|发展|达标))${anyOf(wordsOf('实事'))}${NO_MECHANISM}`,
);
/** 在政府门户网站公开: where something can be looked up. */
const PUBLISHED =
  /(?:在[^,]{0,16}|通过[^,]{0,30})(?:网站|网|平台|系统|公众号|专栏|公示栏|公开栏|查阅中心|查阅点)[^,]{0,6}(?:公开|公示|公布|发布|录入|上传)/;
/** 确保依法依规出台: wished for, not told as done. */
const WISHED = /^(?:确保|督促|要求|力争|力求|争取|避免|防止|杜绝)/;
/** 制定法治政府建设工作要点: a paper that everyone makes each year; with its year (2021年度工作要点) it can be looked up. */
const GENERAL_TITLE =
  '(?:工作|实施|具体|年度|全年|重点|任务|法治|普法|学法|依法行政|法治政府建设|法治建设)';
/** A paper that was made has a name, even where it is not given in 《》; one of 各类清单 has none. */
const PAPER = new RegExp(
  `(?:制定|编制|公布|公示|发布|更新|拟定)(?!各类|各项|有关|相关|${GENERAL_TITLE}*${anyOf(wordsOf('文件'))}$).{0,40}${anyOf(wordsOf('文件'))}$`,
);
const MADE =
  /^.{0,6}?(?:制定|印发|制发|出台|编制|修订|发布|公布|审议通过)(?:了|并?印发|并?出台|落实|实施|完善)?[^,《]{0,8}《/;
/** An existing paper that was worked on. */
const REVISED = new RegExp(
  `(?:完善|细化|梳理)(?!各类|各项|有关|相关|${GENERAL_TITLE}*${anyOf(wordsOf('文件'))}$).{0,40}${anyOf(wordsOf('文件'))}$`,
);
/** What someone held or published is no fixed wording, whatever its title is full of: 举办学习二十大精神专题讲座. */
const HELD = new RegExp(
  `^(?:.{0,4}?(?:举办|举行|召开|主持|下发|印发|制发|邀请)${NO_MECHANISM}|开设|发表|(?:组织)?开展主题为|组织.{0,20}参加|.{0,12}(?:发表|刊发)|.*》(?:发表|刊发|刊登)|成立.*[团站]$|.{0,12}?(?:组织|开展|开设|举办|举行|开办)[^,]*(?:培训班|研讨班|讲座|论坛|专栏|竞赛|报告会|大赛|巡讲)(?:等[^,]{0,12})?$)`,
);

const DATED =
  /第[一二三四五六七八九十\d]{1,4}[次届][^,]{0,16}会议?(?:专题|集体|集中)?(?:学习|研究|审议|听取|传达)|(?:召开|举行|主持|开展)[^,]{0,4}20\d\d年|\d月(?:\d{1,2}日|[上中下]旬)?[上下中]?午?[^,]{0,6}(?:召开|举行|举办|开展|组织|印发)/;

/** 通过讲座、培训班等方式: that some kind of event was used is no event. */
const MEANS =
  /^(?:通过|采取|采用|以|依托|利用|借助|运用)[^,]{2,60}(?:形式|方式|途径|手段|渠道|载体)/;
/** 严格案卷评查, 加强文件清理: a kind of work, no act. */
const KIND_OF_WORK = new RegExp(
  `^(?:${anyOf(wordsOf('程度'))}){0,3}(?:严格|加强|强化|规范|深化|抓好|做好|推进|推动)`,
);

/** Looks for them in a clause without its lead. */
export function specificsOf(clause: string): Specifics {
  const told = clause.replace(MEANS, '');
  return {
    document: clause.includes('《') || clause.includes('〔') || PAPER.test(clause),
    made: MADE.test(clause),
    name: hasName(clause),
    number:
      ORDINAL.test(clause) ||
      (DIGIT.test(clause) && DIGIT.test(clause.replace(YEAR, '').replace(QUOTED, ''))),
    act: (ACT.test(told) || PUBLISHED.test(clause)) && !WISHED.test(clause),
    held: HELD.test(clause),
    dated: DATED.test(clause),
    routine: (ROUTINE.test(told) && !KIND_OF_WORK.test(clause)) || REVISED.test(told),
    means: told === '',
  };
}

/** 围绕“依法行政、依法治镇”开展: words that any report uses are a maxim, unless the thing named stands behind them. */
const SLOGAN_SHARE = 0.9;

/** 法律进机关、进企业、进校园 are the rounds that every place makes, 谁管理谁普法 a maxim of every field. */
const MADE_EVERYWHERE = /^[^、]{0,6}进[^、]{1,6}(?:、[^、]{0,6}进[^、]{1,6})+$|^谁[^谁]{1,6}谁/;

/** Whole sentences in quotation marks (“主要领导负总责,分管领导具体抓”), maxims and figures of speech name nothing. */
const isName = (quoted: string, thing: boolean) =>
  WORDS.test(quoted) &&
  !quoted.split('、').every((part) => widelyUsed.has(part)) &&
  !MADE_EVERYWHERE.test(quoted) &&
  !quoted.includes(',') &&
  !METAPHOR.test(quoted) &&
  !DEGREE.test(quoted) &&
  !widelyUsed.has(quoted) &&
  (thing || generalShare(quoted) < SLOGAN_SHARE);

function hasName(clause: string): boolean {
  if (!clause.includes('“') || ACHIEVED.test(clause)) return false;
  const naming = NAMING.test(clause);
  for (const [, row = '', after = ''] of matchesOf(QUOTED, clause)) {
    const thing = NAMED.test(after) || INSTITUTION.test(row);
    if (MAXIM.test(after) || !(naming || thing)) continue;
    if (row.split(BETWEEN_QUOTED).some((quoted) => isName(quoted, thing))) return true;
  }
  return false;
}
