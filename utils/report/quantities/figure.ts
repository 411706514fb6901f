import { readNumeral, type Numeral } from '../../text/numerals';
import { readBare, readZero } from './bare';
import { countsInChinese, isWord } from './chinese';
import { whyNoDuration } from './durations';
import { figure, RATIO, type Counted, type Measure, type Reading } from './reading';
import type { FigureKind } from './types';
import { unitAt } from './units';

const PERCENT: Measure = { unit: '%', kind: 'percent' };
const LIST_SIGNS = '、和与及,';
const RANGE_SIGNS = '-~至到';
/** Longest list 分别为a、b、c whose unit is looked for at its end. */
const LONGEST_LIST = 16;
/** How far back and ahead the words that decide can stand. */
const REACH = 24;

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
  const bare = /^个[^次]/.test(unit.name) ? unit.name.slice(1) : unit.name;
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

/** Kinds that can be a rhythm; 每年70%的支出 and 每年20万元 are amounts. */
const ORDERABLE: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'persons', 'duration']);

/** 编发《每周学习》38期 sets no rhythm. */
const TITLE = /《[^《》]*》/g;
/** A rhythm; 每万人 and 平均每 are measures. */
const RHYTHM = /(?<!平均)每(?![万千百十\d])/;
/** A rhythm that has its number already: 以每两月1次频次开展学法|5次; not 每季度开展1次学法、|1次督查. */
const RHYTHM_COMPLETE =
  /每[^\d]{0,8}[\d一两二三四五六](?:次|场|期|课|轮|回|天|周|个?月|名|人|家|件)[^、和及]{2,}$/;

/** What happens in a rhythm without a number, and what was done besides: 每季度听取汇报、开展会前学法|7次. */
const RHYTHM_BESIDES = /每[^\d、]{4,}、(?:共|累计|先后)?(?:开展|组织|召开|举办)[^\d、]{2,}$/;
/** 每季度召开例会、组织培训|1次 is a rhythm all through. */
const MOST_IN_A_RHYTHM = 2;
/** More than this a year is an amount: 热线每年服务|15万人次. */
const MOST_ORDERED = 100;

/** Whether the clause sets a rhythm, not a result: 每季度召开1次, 1次/月. */
function isOrdered(clause: string, numeral: Numeral, text: string, end: number): boolean {
  if (numeral.hedge !== '' || numeral.value > MOST_ORDERED) return false;
  if (/^\/[年月周季日天]/.test(text.slice(end, end + 2))) return true;
  const said = clause.replace(TITLE, '');
  if (!RHYTHM.test(said) || RHYTHM_COMPLETE.test(said)) return false;
  return numeral.value <= MOST_IN_A_RHYTHM || !RHYTHM_BESIDES.test(said);
}

/** 月 after 元/ is no unit elsewhere. */
function rateUnit(text: string, at: number): { name: string; kind: FigureKind } | null {
  return text.charAt(at) === '月' ? { name: '月', kind: 'duration' } : null;
}
