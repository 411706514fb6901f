import { nextNumeralStart, readNumeral } from '../../text/numerals';

/** A number or one other character of a folded text; offsets are units of it. */
export interface Token {
  start: number;
  end: number;
  isNumber: boolean;
}

/** Hedges before a number; those inside and behind it (20余, 3万多) are part of the numeral. */
const HEDGES = '约近逾超';
/** Signs that are part of what a number says: 5% is not 5. */
const UNIT_SIGNS = '%‰';
const PUNCTUATION = /[\s\p{P}]/u;

/**
 * Goes through a range of folded text: visits every number whole, with its hedges and magnitude (近190, 15.7万余,
 * 三分之二), and every stretch of other words between numbers and marks. Blanks and punctuation are passed over.
 */
export function visitWords(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number, isNumber: boolean) => void,
): void {
  let stretch = from;
  let numeralAt = -1;
  for (let at = from; at < to;) {
    if (numeralAt < at) {
      const next = nextNumeralStart(text, at);
      numeralAt = next < 0 ? to : next;
    }
    const isHedge = numeralAt === at + 1 && HEDGES.includes(text.charAt(at));
    const numeral = isHedge || numeralAt === at ? readNumeral(text, numeralAt) : null;
    const end = Math.min(to, numeral?.end ?? at + 1);
    if (numeral || isMark(text, at)) {
      if (stretch < at) visit(stretch, at, false);
      if (numeral) visit(at, end, true);
      stretch = end;
    }
    at = end;
  }
  if (stretch < to) visit(stretch, to, false);
}

/** The same, character by character between the numbers. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  visitWords(text, from, to, (start, end, isNumber) => {
    if (isNumber) tokens.push({ start, end, isNumber });
    else for (let at = start; at < end; at++) tokens.push({ start: at, end: at + 1, isNumber });
  });
  return tokens;
}

function isMark(text: string, at: number): boolean {
  const character = text.charAt(at);
  // Marks stand outside the Han block; most of a text is inside.
  if (character >= '\u4e00' && character <= '\u9fff') return false;
  return PUNCTUATION.test(character) && !UNIT_SIGNS.includes(character);
}
