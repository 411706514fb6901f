import { matchesOf } from '../../text/matches';
import type { Frame } from './frames';
import { listed } from './lexicon';
import vocabulary from './vocabulary.json';

/** Words that two or more figures share, given to the ones they belong to. Changes the frames it is given. */

/** Joins two things counted; not the 和 of 和解, the 及 of 及格 and 涉及, the 与 of 参与, the 并 of 合并 and 并联. */
export const JOIN =
  /、|以及|和(?!解|谐|平)|(?<!涉)及(?!格|时|其)|(?<!参)与(?!会)|(?<![合归撤兼吞])并(?![联网轨购案入列])且?|且/;
const JOINS = new RegExp(JOIN, 'g');
const DISTRIBUTIVE = /分别(?:为|是|达到|达|有|办理|办结|占|完成)?$/;
/** 由3个, 从原来的30个, 从法定平均办理时间20.86天 */
const FROM = /[由从][^,;:。!?\n由从]{0,16}$/;
/** 压缩至; in the next clause it brings its measure again: ,缩短到并联办理审批时间 */
const TO =
  /^(?:[\u4e00-\u9fff]{0,4}[至到为成]|,(?:压缩|缩短|缩减|压减|减少|提速|降)[至到为][\u4e00-\u9fff]{0,12})$/;
const BETWEEN_SHARES = /^(?:、|,|和|及|与|以及)$/;
/** 建成2个|省级、|4个县级普法基地: only the last of a row brings the noun. */
const LEVEL_NAME = /^(?:国家|部|省|自治区|市|州|盟|区|县|旗|镇|乡|村)级/;
const LEVEL = new RegExp(`${LEVEL_NAME.source}(?:、|和|及|与|以及)$`);
const LONGEST_LEVEL = '自治区级'.length;
/** 代表建议13件|办复|13件: nothing but a verb stands before the second figure, whose verb it is. */
const ONLY_VERB = new RegExp(
  `^中?(?:已|均|全部|就地|成功|按期|按时|及时|依法|当场|现场|立即|直接|完成)*(?:${listed(vocabulary.verbs).join('|')}|办复|审结|结案|纠错|立案|维持|撤销|调成|调结|整改到位|解决)(?:了|到位|完成|完毕)?$`,
);

/** A further item of a list: 、重大处罚案件|7件. */
const LIST_ITEM = new RegExp(`^(?:${JOIN.source})`);
/** A verb with what stands before it: 我局依法|查处. */
const OBJECT_VERBS = listed(vocabulary.objectVerbs).sort((a, b) => b.length - a.length);
const OBJECT_VERB = new RegExp(`^([^,]{0,16}?)(${OBJECT_VERBS.join('|')})`);

/** Gives every frame its share of words that stand between or before several figures. */
export function shareWords(text: string, frames: Frame[]) {
  joinChanges(text, frames);
  shareWordsBetween(text, frames);
  shareWordsAfter(text, frames);
  distribute(text, frames);
  shareVerbs(text, frames);
  shareWordsOver(text, frames);
}

/** 由3个工作日压缩至0.5个工作日: both are values of what stands before the first. */
function joinChanges(text: string, frames: readonly Frame[]) {
  frames.forEach((second, i) => {
    const first = frames[i - 1];
    if (!first || !FROM.test(text.slice(...first.before))) return;
    const to = text.slice(first.end, second.start);
    if (!TO.test(to)) return;
    second.before = [first.before[0], second.start];
    if (to.startsWith(',')) first.after = [first.end, second.start];
  });
}

/**
 * Words between two figures of one clause belong to the first up to a joining word (120项政务服务事项和15项), to the
 * second after it; with no such word both may use them.
 */
function shareWordsBetween(text: string, frames: Frame[]) {
  for (let i = 1; i < frames.length; i++) {
    const first = frames[i - 1];
    const second = frames[i];
    if (!first || !second || first.after[1] !== second.start) continue;
    const between = text.slice(first.end, second.start);
    const found = JOIN.exec(between);
    // 答复申请2296件|(含上年结转107件): what the brackets say is the second's
    if (ONLY_VERB.test(between) || between.startsWith('(')) {
      first.after = [first.end, first.end];
      first.countsAfter = false;
      continue;
    }
    if (!found) {
      // 7名执法人员参加市里举办的4期培训班: what they took part in stands beyond the next figure
      first.sharesPredicate = first.figure.kind === 'persons' && /参加|参与/.test(between);
      continue;
    }
    const join = found.index;
    if (first.countsAfter) {
      first.sharesPredicate = second.countsAfter;
      first.after = [first.end, first.end + join];
      second.before = [first.end + join + found[0].length, second.start];
      if (second.countsAfter)
        second.taken = [Math.min(first.start, first.taken[0]), first.after[1]];
    } else if (join === 0 || between.startsWith(')')) {
      first.after = [first.end, first.end];
    }
  }
}

/** 审核合同64份、重大处罚案件7件: the verb before the first object is said of the others, which have none. */
function shareVerbs(text: string, frames: readonly Frame[]) {
  frames.forEach((second, i) => {
    const first = frames[i - 1];
    const isListed = first?.clause[0] === second.clause[0] && second.before[1] === second.start;
    if (!first || !isListed) return;
    const lead = text.slice(...second.before);
    // 核查56个村、|179家企业: the nouns follow, and the comma belongs to the first
    const joined =
      lead === '' && first.countsAfter && second.countsAfter && first.after[1] < second.start;
    const item = joined ? '' : LIST_ITEM.exec(lead)?.[0];
    if (item === undefined || OBJECT_VERB.test(lead.slice(item.length))) return;
    const own = OBJECT_VERB.exec(text.slice(...first.before));
    const start = first.before[0] + (own?.[1]?.length ?? 0);
    second.verb = own?.[2] ? [start, start + own[2].length] : first.verb;
  });
}

/** What a number of bodies is made of stands between them and their own number: 取消|12个部门|35项许可. */
const BODIES = new RegExp(`^(?:的?$|(?:${listed(vocabulary.organisations).join('|')})(?:的|$))`);

/** 取消12个部门35项许可, 分解为5大类31条任务: what stands before the first of two such figures is said of the second. */
function shareWordsOver(text: string, frames: readonly Frame[]) {
  frames.forEach((second, i) => {
    const first = frames[i - 1];
    if (
      !first ||
      second.verb[0] < second.verb[1] ||
      !BODIES.test(text.slice(first.end, second.start))
    )
      return;
    second.verb = first.before[0] < first.before[1] ? first.before : first.verb;
  });
}

/** 分别3次、5次听取汇报: what follows the last figure of a row of one unit is said of all that bring no noun themselves. */
function shareWordsAfter(text: string, frames: readonly Frame[]) {
  for (let i = frames.length - 2; i >= 0; i--) {
    const first = frames[i];
    const second = frames[i + 1];
    if (!first || !second || first.figure.unit !== second.figure.unit) continue;
    const between = text.slice(first.end, second.start);
    if (!BETWEEN_SHARES.test(between) && !LEVEL.test(between)) continue;
    if (second.after[0] === second.after[1] || text.charAt(first.end) === ',') continue;
    first.countsAfter = second.countsAfter;
    const own = levelAt(text, first.end);
    const others = levelAt(text, second.after[0]);
    // what the row counts stands after the last level, and the figure keeps its own
    first.after = own > 0 ? [second.after[0] + others, second.after[1]] : second.after;
    if (own > 0) first.verb = [first.end, first.end + own];
  }
}

/** Length of the level a text names at `at`: 国家级. */
function levelAt(text: string, at: number): number {
  return LEVEL_NAME.exec(text.slice(at, at + LONGEST_LEVEL))?.[0].length ?? 0;
}

/** 参考率、合格率分别为100%、98%: each figure gets its own item of the list. */
function distribute(text: string, frames: Frame[]) {
  for (let i = 0; i < frames.length; i++) {
    const first = frames[i];
    if (!first) continue;
    const lead = text.slice(first.before[0], first.before[1]);
    const marker = DISTRIBUTIVE.exec(lead);
    const list = marker ? lead.slice(0, marker.index) : lead;
    if (!marker && !lead.includes('、')) continue;
    let count = 1;
    for (let k = i + 1; k < frames.length; k++, count++) {
      const left = frames[k - 1];
      const right = frames[k];
      if (!left || !right || !BETWEEN_SHARES.test(text.slice(left.end, right.start))) break;
    }
    const all = listItems(list);
    const items = all.slice(-count);
    if (count < 2 || items.length < count || (!marker && !isRow(list, all.length, count))) continue;
    const start = first.before[0];
    items.forEach(([from, to], k) => {
      const frame = frames[i + k];
      if (!frame) return;
      frame.before = [start + from, start + to];
      frame.after = [frame.end, frame.end];
      frame.countsAfter = false;
    });
    i += count - 1;
  }
}

/** 取消、下放、承接事项|3项、7项、12项, 办结率、满意率|99.6%、98.2%: as many items as figures need no 分别. */
function isRow(list: string, items: number, figures: number): boolean {
  return items === figures && (figures > 2 || list.endsWith('率')) && !list.includes('分别');
}

/** Ranges of the items of 受理、办结、撤回. */
function listItems(list: string): [number, number][] {
  const items: [number, number][] = [];
  let start = 0;
  for (const join of matchesOf(JOINS, list)) {
    items.push([start, join.index]);
    start = join.index + join[0].length;
  }
  items.push([start, list.length]);
  return items;
}
