import type { Numeral } from '../../text/numerals';
import type { FigureKind } from './types';

/**
 * When a number written in Chinese characters counts something. 五名律师 counts, 四个方面 orders a list, 一个 is mostly an
 * article, and 一起 is no number at all.
 */

/** Classifiers of people, cases, documents, events: after 两 and more they count. */
const COUNTING = new Set(
  (
    '人 名 位 家 户 件 起 宗 份 部 场 次 期 处 所 支 篇 册 幅 台 辆 艘 例 单 卷 款 座 间 栋 批 ' +
    '人次 场次 件次 批次 户次 家次 人员 名次'
  ).split(' '),
);
/** Classifiers of what is arranged rather than counted: 三类案件, 两级政府, 四道防线. */
const ARRANGING = new Set([...'类层面门口道头步节环字句片级页版只']);

/** What is set out, not counted, after 两个–九项 in a report. */
const SET_OUT =
  /(?:重点|主要|突出|关键|基本|核心|重大|具体|不同|相关)?(?:方面|层面|维度|环节|阶段|步骤|领域|角度|层次|维护|确立|意识|自信|责任|机制|制度|体系|清单|原则|要求|目标|任务|重点|关键|抓手|统一|结合|转变|同步|明确|强化|聚焦|坚持|必须|率先|到位|不|全|更|最|问题|定位|服务|行动|工程|计划|主体|队伍|防线|作用|一|“)/y;

/** Verbs after which 一名 or 一场 states a number. */
const STATED_BEFORE =
  /(?:共|计|聘请|聘任|配备|选聘|选派|举办|举行|召开|开展|组织|制定|出台|印发|修订|废止|建成|新建|成立|查处|办理|受理|审结|办结|化解|调解|移送|处罚|问责|约谈|通报|发生|败诉|收到|获评|命名|新增)了?$/;
const CLAUSE_END = /[,。;、)\n]|$/y;
const NEVER_ONE_AFTER = /[每同统唯单逐万某任首另又再上下这那哪进第跑办其头初]$/;

/** Words that start like a number and a unit. */
const WORDS =
  /十分|一起(?![,。;])|一道|一部分|一批|一句|一面|一口|一封|一片|一轮|一步|一回|一只|一席|四处|一处|一笔|一度|一字|两手|两头|一头|一幕|一期|一层|一站|一本|三分|一分|一环|一节|千家|百家/y;

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether a word starts here that only looks like a number and its unit. */
export function isWord(text: string, start: number): boolean {
  return matchesAt(WORDS, text, start);
}

/** Whether a Chinese number and its unit, which ends at `counted.end`, state a quantity. */
export function countsInChinese(
  text: string,
  numeral: Numeral,
  counted: { unit: string; kind: FigureKind; end: number },
): boolean {
  const { unit, kind, end } = counted;
  if (numeral.hedge !== '') return true;
  if (isWord(text, numeral.start)) return false;
  if (numeral.value === 1) {
    const before = text.slice(Math.max(0, numeral.start - 6), numeral.start);
    if ((kind !== 'count' && kind !== 'persons') || NEVER_ONE_AFTER.test(before)) return false;
    if (matchesAt(CLAUSE_END, text, end)) return COUNTING.has(unit) || unit === '个' || unit === '项';
    return COUNTING.has(unit) && unit !== '次' && unit !== '批' && STATED_BEFORE.test(before);
  }
  if ((kind !== 'count' && kind !== 'persons') || COUNTING.has(unit)) return true;
  return !ARRANGING.has(unit) && !matchesAt(SET_OUT, text, end);
}
