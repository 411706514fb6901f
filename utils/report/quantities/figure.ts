import { readNumeral, type Numeral } from '../../text/numerals';
import { countsInChinese, isWord } from './chinese';
import { whyNoDuration } from './durations';
import { hedgeAfter, hedgeBefore } from './hedges';
import type { ExclusionReason, Figure, FigureKind } from './types';
import { unitAt } from './units';

/** What the grammar makes of a number that no exclusion rule took; null for a Chinese number that is part of a word. */
export type Reading = { figures: Figure[] } | { reason: ExclusionReason; end: number } | null;

interface Measure {
  unit: string;
  kind: FigureKind;
}

/** What a number is counted in, and where that ends. */
interface Counted extends Measure {
  end: number;
  upper?: number;
}

const BARE: Measure = { unit: '', kind: 'count' };
const PERCENT: Measure = { unit: '%', kind: 'percent' };
const RATIO: Measure = { unit: '', kind: 'ratio' };

/** Words before a number that states a quantity even without a unit: 得分96.5, 分别为28、342. */
const FRAME =
  /(?:共|共计|累计|合计|总计|达到?|[^作成视列]为|[^截]至|[^遇感受]到|[得评总均]分|指数|系数|浓度|总[数量]|[率数量值]|成绩):?$/;
/** What is counted, of a number whose classifier was left out: 查处治安案件1326. */
const NOUN =
  /(?:案件|纠纷|事项|建议|提案|项目|企业|人员|合同|线索|隐患|问题|人数|人次|去年同期\(|上年同期\(|同期\()$/;
/** Smaller numbers after a noun mostly number it: 附件2, 案例12. */
const LEAST_COUNT = 100;
/** A classifier no list knows, at the end of its clause: 开垦12垄, 3挂; not what ends a name or goes on. */
const UNLISTED_UNIT =
  /[\u4e00-\u9fff](?<![年月日号时点秒级等余多中内上下前后来起止至到和与及版型式区路线楼班院校办科股站的了是为略无第名强位岁周届])(?=[,。;、)\n]|$)/y;
const SAID = /[\u4e00-\u9fff:]/;
const CLAUSE_END = /[,。;、)”\n]|$/y;
/** After a number that changes: 从1.96缩小至1.81. */
const CHANGES = /(?:提升|提高|上升|增加|增长|增|升|下降|降低|降|缩小|减少|压缩)[至到为]/y;
/** A number in 万 counts something even without a classifier: 惠及23.6万群众. */
const MAGNITUDE = /[万亿]/;
const YEAR = /^(?:19|20)\d\d$/;
const LIST_SIGNS = '、和与及,';
const RANGE_SIGNS = '-~至到';
/** Longest list 分别为a、b、c whose unit is looked for at its end. */
const LONGEST_LIST = 16;
/** How far back and ahead the words that decide can stand. */
const REACH = 24;

/** What 零 states the absence of; other words with 零 (零距离, 零跑腿, 零容忍) are names of ways of working. */
const ZERO_OUTCOMES =
  /(?:确诊|病例|感染|疫情|发生|事故|伤亡|死亡|投诉|举报|败诉|上访|信访|越级|违法|违规|违纪|案件|发案|复议|诉讼|纠错|差错|失误|积压|超期|逾期|退件|撤销|新增|增长)/y;

/**
 * Reads the figures that start with a numeral: one, or a list whose unit stands at its end (分别为28、342、32件).
 *
 * @param clause where the numeral's clause starts
 */
export function readFigures(text: string, numeral: Numeral, clause: number): Reading {
  if (numeral.form === 'digits') {
    return numeral.script === 'arabic' ? { reason: 'identifier', end: numeral.end } : null;
  }
  if (numeral.form !== 'number') {
    const measure = numeral.form === 'percent' ? PERCENT : RATIO;
    return { figures: [figure(text, numeral, { ...measure, end: numeral.end })] };
  }
  if (numeral.script === 'chinese' && numeral.value === 0) return readZero(text, numeral);
  const counted = countedAt(text, numeral);
  if (!counted) return readList(text, numeral) ?? readBare(text, numeral);
  const chinese = numeral.script === 'chinese';
  if (chinese && !countsInChinese(text, numeral, counted)) {
    return isWord(text, numeral.start) ? null : { reason: 'mechanism', end: counted.end };
  }
  const found = figure(text, numeral, counted);
  const context = text.slice(Math.max(clause, numeral.start - REACH), found.start);
  if (ORDERABLE.has(counted.kind) && isOrdered(context, numeral, text, found.end))
    return { reason: 'mechanism', end: found.end };
  if (counted.kind === 'duration') {
    const reason = whyNoDuration(context, found.value, counted.unit, text, counted.end);
    if (reason) return { reason, end: counted.end };
  }
  return { figures: [found] };
}

/** The unit after a number or a range of numbers: 3-5个工作日, 3至5家, 10%-20%, 3200余件(次). */
function countedAt(text: string, numeral: Numeral): Counted | null {
  const range = readRange(text, numeral.end, numeral);
  const at = range ? range.end : numeral.end;
  const unit = unitAt(text, at);
  if (!unit || (unit.noun && numeral.script === 'chinese')) return null;
  const bare = unit.name.length > 1 && unit.name.startsWith('个') ? unit.name.slice(1) : unit.name;
  const double = doubleUnit(text, at + unit.name.length, unit.kind);
  const end = at + unit.name.length + double.length;
  const counted: Counted = { unit: bare + double, kind: unit.kind, end };
  if (range) return { ...counted, upper: range.value };
  const to = readRange(text, end, numeral);
  return to && text.startsWith(unit.name, to.end) && text.charAt(end) !== '到'
    ? { ...counted, end: to.end + unit.name.length, upper: to.value }
    : counted;
}

/** The upper number of a range whose sign stands at `at`; 由3至5 is a change, not a range. */
function readRange(text: string, at: number, from: Numeral): Numeral | null {
  const sign = text.charAt(at);
  if (sign === '' || !RANGE_SIGNS.includes(sign) || from.form !== 'number') return null;
  if ('由从自'.includes(text.charAt(from.start - 1) || ' ')) return null;
  const to = readNumeral(text, at + 1);
  return to?.form === 'number' && to.script === from.script && to.value > from.value ? to : null;
}

/** The second unit of 件(次), 人(次), 件/次, 元/月, with its signs, or ''. */
function doubleUnit(text: string, at: number, first: FigureKind): string {
  const sign = text.charAt(at);
  if (sign !== '(' && sign !== '/') return '';
  const unit = unitAt(text, at + 1) ?? rateUnit(text, at + 1);
  if (!unit || (unit.kind === 'duration' && ORDERABLE.has(first))) return '';
  if (unit.name.length > 3) return '';
  const end = at + 1 + unit.name.length;
  if (sign === '/') return text.slice(at, end);
  return text.charAt(end) === ')' ? text.slice(at, end + 1) : '';
}

/** Numbers joined by 、 和 whose unit stands after the last of them. */
function readList(text: string, first: Numeral): Reading {
  // Inside a list its head has been tried already: long lists stay linear
  const inside = LIST_SIGNS.includes(text.charAt(first.start - 1) || ' ');
  if (inside && /[\d零一二三四五六七八九十百千万]/.test(text.charAt(first.start - 2))) return null;
  const numbers = [first];
  let last = first;
  const stated = text.slice(Math.max(0, first.start - REACH), first.start).includes('分别');
  while (numbers.length < LONGEST_LIST) {
    const sign = text.charAt(last.end);
    if (sign === '' || !LIST_SIGNS.includes(sign) || (sign === ',' && !stated)) return null;
    const next = readNumeral(text, last.end + 1);
    if (next?.form !== 'number' || next.script !== first.script) return null;
    numbers.push(next);
    const counted = countedAt(text, next);
    if (counted && counted.kind !== 'duration') {
      if (next.script === 'chinese' && !stated) return null;
      const figures = numbers.map((n) =>
        figure(text, n, n === next ? counted : { ...counted, end: n.end }),
      );
      return { figures };
    }
    last = next;
  }
  return null;
}

/** A number without a unit: a ratio, or one that its frame states. */
function readBare(text: string, numeral: Numeral): Reading {
  const { start, end } = numeral;
  if (numeral.script === 'chinese') return null;
  const labelled = labelledUnit(text, start);
  if (labelled) {
    const value = numeral.value * labelled.times;
    return { figures: [figure(text, { ...numeral, value }, { ...labelled, end })] };
  }
  UNLISTED_UNIT.lastIndex = end;
  const unit = UNLISTED_UNIT.exec(text)?.[0];
  if (unit !== undefined && SAID.test(text.charAt(start - 1)) && !YEAR.test(text.slice(start, end)))
    return { figures: [figure(text, numeral, { unit, kind: 'count', end: end + 1 })] };
  const sign = text.charAt(end);
  const whole = sign === ':' || sign === '/' ? readNumeral(text, end + 1) : null;
  if (whole?.script === 'arabic' && whole.form === 'number' && whole.value > 0) {
    const more = text.charAt(whole.end) === ':' ? readNumeral(text, whole.end + 1) : null;
    if (more) return { reason: 'unclear', end: more.end };
    const ratio = { ...numeral, value: numeral.value / whole.value };
    return { figures: [figure(text, ratio, { ...RATIO, end: whole.end })] };
  }
  const before = text.slice(Math.max(0, start - 6), start);
  const stated = FRAME.test(before) || (numeral.value >= LEAST_COUNT && NOUN.test(before));
  const framed = stated ? CLAUSE_END : CHANGES;
  framed.lastIndex = end;
  // 900余 is no number of a heading or a name, whatever stands around it
  const stands = numeral.hedge !== '' || MAGNITUDE.test(text.slice(start, end));
  if (stands || framed.test(text)) {
    return { figures: [figure(text, numeral, { ...BARE, end })] };
  }
  return { reason: YEAR.test(text.slice(start, end)) ? 'year' : 'unclear', end };
}

/** 受理数(件):86, 罚没金额(万元)12.5 30.1: the unit stands in brackets at the head of the row. */
const UNIT_LABEL = /\((?:单位:)?([万亿]?)([^()\d\n]{1,4})\):?\n?(?:[\d.,]{1,12}[ \n]){0,5}$/;
const LONGEST_ROW = 80;

function labelledUnit(text: string, start: number): (Measure & { times: number }) | null {
  const before = text.slice(Math.max(0, start - LONGEST_ROW), start);
  const [, magnitude = '', name = ''] = UNIT_LABEL.exec(before) ?? [];
  const unit = name === '' ? null : unitAt(name, 0);
  if (!unit || unit.name !== name || unit.noun || unit.kind === 'duration') return null;
  const times = magnitude === '万' ? 1e4 : magnitude === '亿' ? 1e8 : 1;
  return { unit: unit.name, kind: unit.kind, times };
}

function readZero(text: string, numeral: Numeral): Reading {
  ZERO_OUTCOMES.lastIndex = numeral.end;
  if (numeral.end === numeral.start + 1 && ZERO_OUTCOMES.test(text)) {
    return { figures: [figure(text, numeral, { ...BARE, end: numeral.end })] };
  }
  return '件星售散工碎部食'.includes(text.charAt(numeral.end) || ' ')
    ? null
    : { reason: 'slogan', end: numeral.end };
}

/** Kinds that can be a rhythm; 每年70%的支出 and 每年20万元 are amounts. */
const ORDERABLE: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'persons', 'duration']);

/** A rhythm; 每万人 and 平均每 are measures. */
const RHYTHM = /(?<!平均)每(?![万千百十\d])/;
/** A rhythm that has its number already: 以每两月1次频次开展学法|5次; not 每季度开展1次学法、|1次督查. */
const RHYTHM_COMPLETE =
  /每[^\d]{0,8}[\d一两二三四五六](?:次|场|期|课|轮|回|天|周|个?月|名|人|家|件)[^、和及]{2,}$/;

/** Whether the clause sets a rhythm, not a result: 每季度召开1次, 1次/月. */
function isOrdered(clause: string, numeral: Numeral, text: string, end: number): boolean {
  if (numeral.hedge !== '') return false;
  if (/^\/[年月周季日天]/.test(text.slice(end, end + 2))) return true;
  return RHYTHM.test(clause) && !RHYTHM_COMPLETE.test(clause);
}

function figure(text: string, numeral: Numeral, counted: Counted): Figure {
  const vague = '百千万亿'.includes(text.charAt(numeral.start));
  const before = hedgeBefore(text, numeral.start, vague);
  const after = hedgeAfter(text, counted.end);
  const start = before?.edge ?? numeral.start;
  const end = after?.edge ?? counted.end;
  const range = counted.upper === undefined ? '' : '-';
  const qualifier = (before?.word ?? '') + numeral.hedge + (after?.word ?? '') + range;
  const found: Figure = {
    start,
    end,
    text: text.slice(start, end),
    value: numeral.value,
    unit: counted.unit,
    approx: qualifier !== '',
    qualifier,
    kind: counted.kind,
  };
  if (counted.upper !== undefined) found.upper = counted.upper;
  return found;
}

/** 月 after 元/ is no unit elsewhere. */
function rateUnit(text: string, at: number): { name: string; kind: FigureKind } | null {
  return text.charAt(at) === '月' ? { name: '月', kind: 'duration' } : null;
}
