import { BLANK, isDigit, isHan, isWordUnit, NEWLINE } from './characters';

/**
 * Which line breaks of a text are real.
 *
 * Text out of PDFs and Word files is broken in the middle of sentences (切实\n\n履行, 15\n项), and page text puts headings,
 * titles and signatures on lines of their own without a full stop. A break is judged by what stands before it since the
 * last real break and by how the next line starts, never by the widths of the lines as they came: so folding a folded
 * text judges every break the same way again.
 */

const set = (characters: string) => new Set([...characters].map((c) => c.charCodeAt(0)));

const SENTENCE_FINAL = set('。!?;:…');
const CLOSERS = set('”’)》〉〕】');
const OPENERS = set('“‘(《〈〔【');
/** A line cannot begin with these, so the break before them is none. */
const NEVER_FIRST = set('”’)》〉〕】。、,;:!?%');
/** A sentence cannot end with these. */
const NEVER_LAST = set('“‘(《〈〔【、,·~-+和与及的对在为把将被从向以由按并或到共约近');
/** Words that end headings although their last character is one of those: 规范执法行为, 今后努力方向. */
const LAST_WORDS = new Set(
  '行为 方向 导向 意向 参与 普及 应对 自由 理由 合并 节约 制约 公约'.split(' '),
);
/** Adverbs that a sentence cannot end with either. */
const NEVER_LAST_WORDS = new Set(
  '切实 扎实 进一步 不断 深入 积极 严格 大力 充分 持续 有效 努力 着力 始终 更加 全面 及时 定期 先后 通过 根据'.split(
    ' ',
  ),
);
/** First characters of what is counted; after a digit they belong to it. */
const COUNTED = set(
  '个件项次名人户家份条起场处所期年月日号多余万亿千百元位部类种张篇页批宗支只间座台辆天小倍成',
);
const NUMERALS = set('〇零一二三四五六七八九十百');

/** Longest heading or title seen in the corpus without a full stop, with room: longer lines are running text. */
const LONGEST_HEADING = 50;
/** A numbered line that came in one piece and ends as titles do (…履行职责的有关情况) may be longer still. */
const LONGEST_TITLE = 120;
const TITLE_ENDS = '情况';
/** A line of an A4 page in the official type size holds 28 characters; an unnumbered line with a comma this long is running text. */
const SHORTEST_WRAPPED_LINE = 24;
/** An opening mark further back than this was never closed. */
const LONGEST_BRACKET = 60;

/** Whether a numbered heading or item starts at `at`: 一、 (一) 1. 1、 (1) ① ㈠ 第一章 一是. */
function startsWithNumbering(units: ArrayLike<number>, at: number, end: number): boolean {
  const unit = (i: number) => (i < end ? (units[i] ?? 0) : 0);
  const first = unit(at);
  if ((first >= 0x2460 && first <= 0x249b) || (first >= 0x3220 && first <= 0x3229)) return true;
  const bracketed = first === 0x28; // (
  let i = bracketed || first === 0x7b2c ? at + 1 : at; // 第
  const from = i;
  const arabic = isDigit(unit(i));
  while (i - from < 4 && (arabic ? isDigit(unit(i)) : NUMERALS.has(unit(i)))) i++;
  const width = i - from;
  if (width === 0) return false;
  const after = unit(i);
  if (bracketed) return after === 0x29;
  if (first === 0x7b2c)
    return after === 0x7ae0 || after === 0x8282 || (after === 0x90e8 && unit(i + 1) === 0x5206); // 章 节 部分
  if (!arabic) return after === 0x3001 || after === 0x662f || (after === 0x2e && width < 3); // 、 是 .
  return (
    width < 3 && (after === 0x3001 || ((after === 0x2e || after === 0x29) && !isDigit(unit(i + 1))))
  );
}

/** The line being read since the last real break. */
interface Line {
  start: number;
  numbered: boolean;
  final: boolean;
  comma: boolean;
  /** Offset of the last opening mark not yet closed, or -1. */
  open: number;
  /** A break in it was none. */
  joined: boolean;
}

const newLine = (start: number): Line => ({
  start,
  numbered: false,
  final: false,
  comma: false,
  open: -1,
  joined: false,
});

function isReal(
  line: Line,
  units: Uint16Array,
  length: number,
  nextAt: number,
  end: number,
): boolean {
  const before = units[length - 1] ?? 0;
  const next = units[nextAt] ?? 0;
  if (NEVER_FIRST.has(next)) return false;
  if (startsWithNumbering(units, nextAt, end)) return true;
  if (SENTENCE_FINAL.has(before)) return true;
  if (CLOSERS.has(before) && SENTENCE_FINAL.has(units[length - 2] ?? 0)) return true;
  if (NEVER_LAST.has(before) && !LAST_WORDS.has(lastOf(units, length, 2))) return false;
  if (endsWithAdverb(units, length)) return false;
  if (line.open >= 0 && length - line.open <= LONGEST_BRACKET) return false;
  if (isDigit(before) && COUNTED.has(next)) return false;
  if (line.final) return false;
  const size = length - line.start;
  if (size > LONGEST_HEADING)
    return (
      line.numbered &&
      !line.joined &&
      size <= LONGEST_TITLE &&
      lastOf(units, length, 2) === TITLE_ENDS
    );
  return line.numbered || !line.comma || size < SHORTEST_WRAPPED_LINE;
}

const lastOf = (units: Uint16Array, length: number, count: number) =>
  String.fromCharCode(...units.subarray(Math.max(0, length - count), length));

function endsWithAdverb(units: Uint16Array, length: number): boolean {
  const last = lastOf(units, length, 3);
  return NEVER_LAST_WORDS.has(last) || NEVER_LAST_WORDS.has(last.slice(-2));
}

/**
 * Removes from `units` (and `origins`, which runs parallel) every break that is not real, in place.
 * A break between two words of letters or digits becomes a blank.
 *
 * @returns the new length, and where each original line starts in the result
 */
export function settleBreaks(
  units: Uint16Array,
  origins: Uint32Array,
  end: number,
): { length: number; lineStarts: Uint32Array } {
  const lineStarts: number[] = end > 0 ? [0] : [];
  let length = 0;
  let line = newLine(0);
  const put = (unit: number, from: number) => {
    units[length] = unit;
    origins[length] = origins[from] ?? 0;
    length++;
  };
  for (let i = 0; i < end; i++) {
    const unit = units[i] ?? 0;
    if (unit === NEWLINE) {
      if (length - line.start > 0) line.numbered = startsWithNumbering(units, line.start, length);
      if (isReal(line, units, length, i + 1, end)) {
        put(NEWLINE, i);
        line = newLine(length);
      } else {
        line.joined ||= length > line.start;
        if (isWordUnit(units[length - 1] ?? 0) && isWordUnit(units[i + 1] ?? 0)) put(BLANK, i);
      }
      lineStarts.push(length);
      continue;
    }
    // Every mark stands outside the Han block; most units are inside.
    if (isHan(unit)) {
      put(unit, i);
      continue;
    }
    if (SENTENCE_FINAL.has(unit) && unit !== 0x3a) line.final = true;
    else if (unit === 0x2c) line.comma = true;
    else if (OPENERS.has(unit)) line.open = length;
    else if (CLOSERS.has(unit)) line.open = -1;
    put(unit, i);
  }
  return { length, lineStarts: Uint32Array.from(lineStarts) };
}
