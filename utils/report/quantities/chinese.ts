import type { Numeral } from '../../text/numerals';
import type { FigureKind } from './types';

/**
 * When a number written in Chinese characters counts something. 五名律师 counts, 四个方面 orders a list, 一个 is mostly an
 * article, and 一起 is no number at all.
 */

/** Classifiers of people, cases, documents, events: after 两 and more they count by themselves. */
const COUNTING = new Set(
  (
    '人 名 位 家 户 件 起 宗 份 部 场 次 处 所 支 篇 册 幅 台 辆 艘 例 卷 款 座 间 栋 ' +
    '人次 场次 件次 批次 户次 家次 人员 名次'
  ).split(' '),
);

/** Classifiers of what is arranged or named: 四类村庄, 六环, 三道防线. */
const ARRANGING = new Set([...'类层面门口道头步节环字句片级页版只封回车轮期']);
/** What follows a classifier in a name: 四位一体, 三件套, 四件大事. */
const NAMED_AFTER = /一|套|大事|好事|实事|要事|曲|产业|世界杯/y;

/** What is set out, not counted, by 两个–九项 in a report. */
const SET_OUT =
  /(?:重点|主要|突出|关键|基本|核心|重大|具体|不同|相关|专项)?(?:方面|层面|维度|环节|阶段|步骤|领域|角度|层次|大局|台阶|市场|大关|维护|确立|意识|自信|责任|机制|制度|体系|清单|原则|要求|目标|任务|重点|关键|抓手|统一|结合|转变|同步|明确|强化|聚焦|坚持|必须|率先|到位|不|全|更|最|问题|定位|服务|行动|工程|计划|主体|队伍|防线|作用|一|“)/y;

/** Verbs and words after which a small number is stated: 聘请一名, 举办三期, 等六个村. */
const STATED_BEFORE =
  /(?:共|共有|共计|等|达|聘请|聘任|配备|选聘|选派|举办|举行|召开|开展|组织|制定|出台|印发|发布|推出|修订|废止|建成|新建|建立|建设|成立|设立|创建|创成|查处|办理|受理|审结|办结|化解|调解|移送|处罚|问责|约谈|通报|发生|败诉|收到|获评|入选|命名|认定|新增|取消|下放|承接|梳理|完成|整改|发现|解决|提出|采纳|征集|分|涉及|覆盖)[了过]?$/;
const CLAUSE_END = /[,。;、)\n]|$/y;
const NEVER_ONE_AFTER = /[每同统唯单逐万某任首另又再上下这那哪进第跑办其头初说干成定]$/;
const HAPPENED_BEFORE = /(?:案|案件|纠纷|事故|事件|诉讼|案例)$/;

/** Words that start like a number and a unit. */
const WORDS =
  /十分|一道|一部分|一批|一句|一面|一口|一封|一片|一轮|一步|一回|一只|一席|四处|一处|一笔|一度|一字|两手|两头|一头|一幕|一层|一站|一本|三分|一分|一环|一节|千家|百家|十字/y;

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether a word starts here that only looks like a number and its unit: 十分, 一起, the 一 of 统一. */
export function isWord(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const c = text.charAt(start);
  if (c === '一' && /[统唯单同专逐划归]$/.test(before)) return true;
  if (c === '一' && text.charAt(start + 1) === '起') return !HAPPENED_BEFORE.test(before);
  return matchesAt(WORDS, text, start);
}

/**
 * Whether a Chinese number and its unit, which ends at `counted.end`, state a quantity.
 */
export function countsInChinese(
  text: string,
  numeral: Numeral,
  counted: { unit: string; kind: FigureKind; end: number },
): boolean {
  const { unit, kind, end } = counted;
  const { start } = numeral;
  if (isWord(text, start)) return false;
  const before = text.slice(Math.max(0, start - 6), start);
  const stated = STATED_BEFORE.test(before);
  if (numeral.value === 1) return statesOne(text, before, stated, counted);
  if (kind !== 'count' && kind !== 'persons') return true;
  if (numeral.hedge !== '') return numeral.hedge.length === 1 || COUNTING.has(unit) || stated;
  // 二期, 二轮, 二人转: before a classifier two is 两, 二 is the second
  if (text.slice(start, numeral.end) === '二') return false;
  if (unit === '届') return /(?:连续|已|共)(?:举办|承办|召开|开展)?了?$/.test(before);
  if (matchesAt(NAMED_AFTER, text, end)) return false;
  if (ARRANGING.has(unit)) return stated && unit === '期';
  return COUNTING.has(unit) || ((stated || numeral.value > 10) && !matchesAt(SET_OUT, text, end));
}

/** 一 is a number after a verb that states it (聘请一名律师) or at the end of what is counted (举办讲座一场。). */
function statesOne(
  text: string,
  before: string,
  stated: boolean,
  counted: { unit: string; kind: FigureKind; end: number },
): boolean {
  const { unit, kind, end } = counted;
  if ((kind !== 'count' && kind !== 'persons') || NEVER_ONE_AFTER.test(before)) return false;
  const plain = unit === '个' || unit === '项';
  if (matchesAt(CLAUSE_END, text, end)) return COUNTING.has(unit) || plain;
  return COUNTING.has(unit) && unit !== '次' && stated;
}
