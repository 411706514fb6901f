import { SYSTEMS } from './systems';

/**
 * What the title of a section says it is about. `leadership-weak`: words of organising that also head sections on other
 * things; the sections below decide. `subject`: one of the eight systems. `none`: nothing recognised.
 */
export type Theme =
  | 'leadership'
  | 'leadership-weak'
  | 'shortcomings'
  | 'plans'
  | 'measures'
  | 'other'
  | 'subject'
  | 'none';

/** Titles that tell what was done, whatever else they name: 2020年工作思路落实情况. */
const RETROSPECT = /回顾|成效|完成情况|开展情况|落实情况|总结|亮点|做法/;
const NEXT =
  /下[一]?(?:步|阶段|年度|年)|今后|明年|来年|未来|接下来|(?:工作|主要|总体|努力)(?:打算|安排|计划|思路|规划|展望|设想|方向)|打算|改进(?:措施|方向|的?方向)|展望|^(?:对策|整改|应对|解决)(?:建议|措施|举措|办法|打算|思路)/;
/** With a year: the plans of 2024 in a report on 2023, the work of 2023 itself otherwise. */
const YEAR_AHEAD = /(20\d\d)年[^,]{0,12}(?:打算|安排|计划|思路|要点|展望|重点|任务|目标|举措|工作)/;
const LACK =
  /(?:存在|面临|遇到|主要|突出)的?[^,]{0,6}(?:问题|不足|困难|短板|差距|薄弱|挑战)|(?:问题|不足|短板|差距|困难|挑战)(?:和|与|及|、|以及)[^,]{0,4}(?:问题|不足|原因|差距|短板|弱项|困难|挑战|分析)|不足之处|^(?:问题|不足|差距|短板)|原因分析|薄弱环节$/;
/** 主要举措、成效和不足: what was done comes first, and the shortcomings have no heading of their own. */
const DONE_FIRST = /(?:举措|做法|成效|成绩|情况)[、和与及以]{1,2}[^,]{0,8}(?:不足|问题|短板)/;
/** 聚焦突出问题、解决存在问题 head measures. */
const SOLVING =
  /(?:解决|化解|破解|整改|聚焦|针对|查摆|治理|回应|围绕|坚持)[^,]{0,8}(?:问题|短板|难题)|问题[^,]{0,4}(?:整改|治理|解决|化解|整治)/;
const FIRST_RESPONSIBLE =
  /第一(?:责任人|职责)|(?:党政|政府|党委|单位|部门)?主要(?:负责人|负责同志|领导)[^,]{0,16}(?:履|职责|责任|抓总)|四个亲自/;
const LEADING =
  /组织领导|党的(?:全面|集中统一)?领导|党(?:委|组|工委)?对[^,]{0,16}领导|(?:加强|强化|坚持|突出|健全|落实|压实|完善)[^,]{0,16}领导(?!干部|班子|成员|带头|学法)|领导(?:责任|机制|体系|小组|重视|有力)|(?:法治|依法行政|依法治[^,]{1,2})[^,]{0,8}责任(?!制)/;
const ORGANISING =
  /统筹(?:部署|谋划|推进|规划|协调|抓好)|推进机制|(?:组织|机制)保障|组织(?:机构|架构|基础|体系|推动|部署)|高位(?:推动|统筹|谋划)|全面依法治[国省市区县州旗镇乡街]|(?<!依法|全面|高效|规范|监管|执法)履职(?!能力|水平|效能|用权)|(?:高度|领导|党[委组])重视|(?:周密|精心)(?:部署|组织)|思想认识|顶层设计|(?:谋划|安排)部署|部署安排|(?<![行推]进)法治(?:政府)?(?:建设)?的?(?:工作|统筹|推进|体制)*(?:体系|机制|格局|部署)/;
/** Duties in general: 压实食品安全主体责任, 落实行政执法责任制 are about their field. */
const DUTY =
  /(?:落实|压实|压紧|强化|扛牢|扛起|夯实|明确|靠实|担起|健全|完善|构建|拧紧|狠抓|突出)(?:法治|建设|各级|各项|工作|主体|政治|领导|组织|推进|任务|层层|部门|党政|好|实|了)*责任(?!制)|(?:^|,)(?:法治|建设|工作|主体|政治|领导)*责任(?:落实|体系|链条|担当|明确|更加|到位)/;
/** Officials who study law (一是坚持会前学法制度) are part of leading where the title is about leading or studying. */
export const STUDY_OF_LAW = /学法|学习/;
/** How the building of a law-based government is itself assessed and inspected (Outline of 2021, part ten). */
const ASSESSING =
  /(?:法治|依法行政|依法治[^,]{1,2})[^,]{0,8}(?:督[察导查]|考核|考评)|督[察查]考核|考核(?:评价|评估|督[察查]|机制)|(?<!执法)督察|述法/;
/** The Outline of 2021 puts the study of guiding thought under the Party's leadership (九、二十九). */
export const STUDYING =
  /(?:学习|学深|学悟|深学|宣传|贯彻|领会|领悟|践行|把握|落实)[^,]{0,16}(?:习近平|法治(?:思想|规划)|党的[一二三四五六七八九十]+大|全会|(?:重要)?(?:指示|批示|讲话)|决策部署|部署要求|工作部署)|习近平|理论武装|思想(?:引领|铸魂|旗帜)|党建(?:引领|赋能|统领)(?!.{0,8}(?:治理|网格|调解))|理论学习|政治(?:学习|理论|方向|站位|引领|建设|属性|导向|担当|统领)|讲政治/;
/** 党建引领基层治理 is about governing a neighbourhood. */
const PARTY_BUILDING_FOR = /党建.{0,10}(?:治理|网格|调解)/;
const DONE =
  /主要(?:举措|做法|工作|措施|成效|成绩)|(?:工作|建设|推进|进展|总体|基本|主要|履职|开展|完成|落实)(?:情况|成效|成绩|举措)$|成效|回顾|总结|亮点/;
const ELSE = /其他|其它|需要(?:报告|说明)的|^(?:工作|有关|几点|相关)?(?:意见)?[和与及、]?建议$/;

/** 完善制度体系 may be the system by which the building is organised as well as one of the eight. */
const SYSTEM_OF_RULES = /(?<!行政)制度(?:建设|体系)|制度机制/g;

/** Whether a title names a subject other than the organising of the whole and the study of law. */
export const isPlainlySubject = (title: string) =>
  !STUDY_OF_LAW.test(title) && isSubject(title.replace(SYSTEM_OF_RULES, ''));
const isSubject = (words: string) => SYSTEMS.some(({ title }) => title.test(words));
const isOrganising = (words: string) =>
  ORGANISING.test(words) || ASSESSING.test(words) || DUTY.test(words);

/**
 * Reads a title (folded). Of a title in two clauses the first one decides where it names a subject: 完善决策机制,加强党的领导.
 *
 * @param reportYear the year reported on, where it is known
 */
export function themeOf(title: string, reportYear: number | null): Theme {
  if (LACK.test(title) && !SOLVING.test(title) && !DONE_FIRST.test(title)) return 'shortcomings';
  if (looksAhead(title, reportYear)) return 'plans';
  const [first = ''] = title.split(',', 1);
  if (FIRST_RESPONSIBLE.test(title) || LEADING.test(first)) return 'leadership';
  const studying = !PARTY_BUILDING_FOR.test(title) && STUDYING.test(first);
  if (isOrganising(first) || studying) {
    if (LEADING.test(title)) return 'leadership';
    const rest = title.slice(first.length);
    // 加强统筹协调,推进平安建设 is about what was coordinated.
    return !studying && isPlainlySubject(rest) && !isOrganising(rest)
      ? 'subject'
      : 'leadership-weak';
  }
  if (ELSE.test(title)) return 'other';
  if (isSubject(first) && !STUDY_OF_LAW.test(first)) return 'subject';
  if (LEADING.test(title)) return 'leadership';
  if (isOrganising(title)) return 'leadership-weak';
  if (isSubject(title)) return 'subject';
  if (STUDYING.test(title)) return 'leadership-weak';
  return DONE.test(title) ? 'measures' : 'none';
}

function looksAhead(title: string, reportYear: number | null): boolean {
  if (RETROSPECT.test(title)) return false;
  if (NEXT.test(title)) return true;
  const year = YEAR_AHEAD.exec(title)?.[1];
  return year !== undefined && reportYear !== null && Number(year) > reportYear;
}

const PLAIN_LACK =
  /^(?:当前|目前|工作)?(?:还|仍|主要)?存在的?[^,]{0,8}(?:问题|不足|困难|短板|差距)|^(?:问题|不足|差距|短板)(?:之处|和|与|及|、)/;
const PLAIN_NEXT =
  /^(?:下一?步|今后|明年|来年|下一?阶段|下一?年度?|20\d\d年)[^,]{0,8}(?:工作|打算|安排|计划|思路|举措)/;

/**
 * Shortcomings or plans that a title below another one announces. 聚焦突出问题 or 明确今后任务 are part of what was
 * done; only a title that begins with the matter itself counts there.
 */
export function plainTheme(title: string, theme: Theme): 'shortcomings' | 'plans' | null {
  if (theme === 'shortcomings' && PLAIN_LACK.test(title)) return theme;
  return theme === 'plans' && PLAIN_NEXT.test(title) ? theme : null;
}
