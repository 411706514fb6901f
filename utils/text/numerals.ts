/**
 * Reads numbers in folded text: Arabic (1,235 3.5 15.7万 2079余万), Chinese (十万 两千 三百六十 二〇二一), shares
 * (百分之九十八 三分之二 九成), and their hedges inside (余 多 几 数). Units and what a number means are not known here.
 */
export interface Numeral {
  /** Folded offsets, end exclusive; an inner or final hedge (20余, 3万多) is inside. */
  start: number;
  end: number;
  value: number;
  script: 'arabic' | 'chinese';
  /** How it is put: a plain number, a per cent (百分之五 → 5, 九成 → 90), a fraction (三分之二 → 0.667), or digits read one by one (二〇二一). */
  form: 'number' | 'percent' | 'fraction' | 'digits';
  /** 余 多 几 数 …, '' when none. */
  hedge: string;
}

const DIGITS = new Map([...'零一二三四五六七八九'].map((c, i) => [c, i]));
DIGITS.set('〇', 0).set('两', 2);
const TENS = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
]);
const MYRIADS = new Map([
  ['万', 4],
  ['亿', 8],
]);
/** Written before 十 百 千 万 when the exact number is not said: 数十 几百 上千 近百. */
const VAGUE_BEFORE = '数几';
const HEDGES_BEFORE_MAGNITUDE = '上近超逾约过成';
const HEDGES_AFTER = '余多几';
/** Longer digit runs are identifiers; their value is of no use and they would lose digits as a number. */
const LONGEST_ARABIC = 15;

const isArabic = (c: string) => c >= '0' && c <= '9' && c.length === 1;

const STARTS = /[0-9零〇一二两三四五六七八九十百千万亿数几]/g;

/** The first place from `from` on where a numeral may start ({@link readNumeral} tells), or -1. */
export function nextNumeralStart(text: string, from: number): number {
  STARTS.lastIndex = from;
  return STARTS.exec(text)?.index ?? -1;
}

/**
 * The numeral that starts exactly at `at`, as long as it goes, or null.
 * Reads every character once; an Arabic digit at `at` always gives a numeral.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  return isArabic(text.charAt(at)) ? readArabic(text, at) : readChinese(text, at);
}

function readArabic(text: string, start: number): Numeral {
  const digits = readDigits(text, start);
  let { end } = digits;
  let hedge = '';
  let value = Number(digits.text);
  if (end - start > LONGEST_ARABIC && digits.text.length >= LONGEST_ARABIC) {
    return { start, end, value, script: 'arabic', form: 'digits', hedge };
  }
  const follow = readMagnitude(text, end);
  if (follow.exponent > 0) {
    value = Number(`${digits.text}e${follow.exponent}`);
    ({ end, hedge } = follow);
    // 1亿2000万: a second, smaller part
    const rest = hedge === '' && isArabic(text.charAt(end)) ? readDigits(text, end) : null;
    const smaller = rest && readMagnitude(text, rest.end);
    if (rest && smaller && smaller.exponent > 0 && smaller.exponent < follow.exponent) {
      value += Number(`${rest.text}e${smaller.exponent}`);
      ({ end, hedge } = smaller);
    }
  } else if (follow.hedge !== '') {
    ({ end, hedge } = follow);
  }
  const share = follow.end === digits.end ? readParts(text, end, value) : null;
  if (share) return { ...share, start, script: 'arabic', hedge };
  return { start, end, value, script: 'arabic', form: 'number', hedge };
}

/** Digits with thousands commas (1,235) and a decimal part. */
function readDigits(text: string, start: number): { end: number; text: string } {
  let end = start;
  while (isArabic(text.charAt(end))) end++;
  let digits = text.slice(start, Math.min(end, start + LONGEST_ARABIC));
  if (end - start <= 3 && digits.charAt(0) !== '0') {
    while (text.charAt(end) === ',' && digitsFrom(text, end + 1, 4) === 3) {
      digits += text.slice(end + 1, end + 4);
      end += 4;
      if (digits.length > LONGEST_ARABIC) break;
    }
  }
  const decimals = text.charAt(end) === '.' ? digitsFrom(text, end + 1, LONGEST_ARABIC) : 0;
  if (decimals > 0) {
    digits += text.slice(end, end + 1 + decimals);
    end += 1 + decimals;
  }
  return { end, text: digits };
}

/** How many digits stand from `at` on, counted up to `most`. */
function digitsFrom(text: string, at: number, most: number): number {
  let n = 0;
  while (n < most && isArabic(text.charAt(at + n))) n++;
  return n;
}

/** 万 亿 千 百 and a hedge before or after them: 余万, 万余, 千多万. `end` is `at` when there is nothing of it. */
function readMagnitude(text: string, at: number): { end: number; exponent: number; hedge: string } {
  let end = at;
  let hedge = '';
  let exponent = 0;
  const takeHedge = () => {
    const c = text.charAt(end);
    if (hedge === '' && c !== '' && HEDGES_AFTER.includes(c)) {
      hedge = c;
      end++;
    }
  };
  takeHedge();
  for (let parts = 0; parts < 3; parts++) {
    const c = text.charAt(end);
    const power = MYRIADS.get(c) ?? (isUnitPrefix(text, end) ? undefined : TENS.get(c));
    if (power === undefined) break;
    exponent += power;
    end++;
  }
  if (exponent > 0) takeHedge();
  return { end, exponent, hedge };
}

/** 千 of 千米, 百 of 百分点: part of the unit, not of the number. */
function isUnitPrefix(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return text.charAt(at) === '千' ? next !== '' && '米瓦克伏卡'.includes(next) : next === '分';
}

function readChinese(text: string, start: number): Numeral | null {
  const c = text.charAt(start);
  if (text.startsWith('百分', start)) return readPercent(text, start);
  let at = start;
  let vague = '';
  if (VAGUE_BEFORE.includes(c)) {
    if (!TENS.has(text.charAt(at + 1)) && !MYRIADS.has(text.charAt(at + 1))) return null;
    vague = c;
    at++;
  }
  const number = readChineseNumber(text, at);
  if (!number) return null;
  const { digits } = number;
  let { end, value } = number;
  let hedge = vague + number.between;
  const next = text.charAt(end);
  if (hedge === '' && next !== '' && HEDGES_AFTER.includes(next) && !digits) {
    const follow = readMagnitude(text, end);
    if (follow.exponent > 0) value *= 10 ** follow.exponent;
    ({ end, hedge } = follow);
  }
  const bareMagnitude = !DIGITS.has(text.charAt(at)) && text.charAt(at) !== '十';
  const hedgedBefore = start > 0 && HEDGES_BEFORE_MAGNITUDE.includes(text.charAt(start - 1));
  if (bareMagnitude && hedge === '' && !hedgedBefore) return null;
  if (digits) return { start, end, value, script: 'chinese', form: 'digits', hedge };
  const share = hedge === '' ? readParts(text, end, value) : null;
  if (share) return { ...share, start, script: 'chinese', hedge };
  return { start, end, value, script: 'chinese', form: 'number', hedge };
}

/** 成 (tenths) and N分之M after a number that ends at `at`. */
function readParts(
  text: string,
  at: number,
  value: number,
): Pick<Numeral, 'end' | 'value' | 'form'> | null {
  if (text.startsWith('分之', at) && value > 0) {
    const part = readPlain(text, at + 2);
    return part && { end: part.end, value: part.value / value, form: 'fraction' };
  }
  if (text.charAt(at) !== '成' || value <= 0 || value > 10) return null;
  const after = text.charAt(at + 1);
  if (after !== '' && NOT_TENTHS.includes(after)) return null;
  return { end: at + 1, value: value * 10, form: 'percent' };
}

/** 成 begins a word of its own before these: 成立 成功 成员 成效 成果 成为 成本 成熟 成型 成绩 成都. */
const NOT_TENTHS = '立功员效果为本熟型绩都长年就品不交套';

/** 百分之九十八, 百分之3.5, 百分之百, 百分百. */
function readPercent(text: string, start: number): Numeral | null {
  const at = start + (text.charAt(start + 2) === '之' ? 3 : 2);
  const whole = { start, script: 'chinese', form: 'percent', hedge: '' } as const;
  if (text.charAt(at) === '百') return { ...whole, end: at + 1, value: 100 };
  const part = at === start + 3 ? readPlain(text, at) : null;
  return part && { ...whole, end: part.end, value: part.value };
}

function readPlain(text: string, at: number): { end: number; value: number } | null {
  if (isArabic(text.charAt(at))) {
    const digits = readDigits(text, at);
    return { end: digits.end, value: Number(digits.text) };
  }
  return readChineseNumber(text, at);
}

/** What a run of Chinese digits and places comes to. */
interface ChineseNumber {
  end: number;
  value: number;
  /** Digits without places, read one by one: 二〇二一. */
  digits: boolean;
  /** 两三 of 两三次: the number is between them. */
  between: string;
}

/** A Chinese number: 三百六十, 十万, 一万三千, 一百零五, 三点五. What follows 十四 in 十四五 belongs to a name. */
function readChineseNumber(text: string, start: number): ChineseNumber | null {
  const run = readDigitRun(text, start);
  if (run) return run;
  let above = 0;
  let section = 0;
  let digit = -1;
  let at = start;
  for (; at - start < 2 * LONGEST_ARABIC; at++) {
    const c = text.charAt(at);
    const next = DIGITS.get(c);
    const tens = isUnitPrefix(text, at) ? undefined : TENS.get(c);
    const myriads = MYRIADS.get(c);
    if (next !== undefined) {
      if (digit > 0) break;
      digit = next;
    } else if (tens !== undefined) {
      section += Math.max(digit, digit < 0 ? 1 : 0) * 10 ** tens;
      digit = -1;
    } else if (myriads !== undefined) {
      const below = at === start ? 1 : section + Math.max(digit, 0);
      // 一亿二千万: what stands before 亿 is complete; 三万亿 is multiplied as a whole
      above = myriads === 8 ? (above + below) * 1e8 : above + below * 1e4;
      section = 0;
      digit = -1;
    } else break;
  }
  if (at === start) return null;
  const whole = above + section + Math.max(digit, 0);
  const decimals = text.charAt(at) === '点' ? digitsOf(text, at + 1) : '';
  return {
    end: decimals === '' ? at : at + 1 + decimals.length,
    value: decimals === '' ? whole : Number(`${whole}.${decimals}`),
    digits: false,
    between: '',
  };
}

/** Two and more digits in a row: 二〇二一 one by one, 两三 as between two and three; null when a place follows. */
function readDigitRun(text: string, start: number): ChineseNumber | null {
  const digits = digitsOf(text, start);
  const end = start + digits.length;
  const next = text.charAt(end);
  if (digits.length < 2 || TENS.has(next) || MYRIADS.has(next)) return null;
  const first = Number(digits.charAt(0));
  const ascending = digits.length === 2 && first > 0 && Number(digits.charAt(1)) === first + 1;
  return ascending
    ? { end, value: first, digits: false, between: text.slice(start, end) }
    : { end, value: Number(digits), digits: true, between: '' };
}

/** The Chinese digits that stand from `at` on, as Arabic ones. */
function digitsOf(text: string, at: number): string {
  let digits = '';
  while (digits.length < LONGEST_ARABIC) {
    const digit = DIGITS.get(text.charAt(at + digits.length));
    if (digit === undefined) break;
    digits += digit;
  }
  return digits;
}
