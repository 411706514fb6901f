import { isHan, isWordUnit } from '../../text/characters';
import { nextNumeralStart, readNumeral } from '../../text/numerals';

/** A number or one other character of a folded text; offsets are units of it. */
export interface Token {
  start: number;
  end: number;
  isNumber: boolean;
}

/** Signs that are part of what a number says: 5% is not 5. */
const UNIT_SIGNS = '%‰';
const PUNCTUATION = /[\s\p{P}]/u;

/**
 * The words of a range of folded text: every number whole, with its hedge and magnitude (15.7万余, 三分之二), every
 * other character alone; blanks and punctuation left out.
 */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let numeralAt = nextNumeralStart(text, from);
  for (let at = from; at < to;) {
    if (numeralAt >= 0 && numeralAt < at) numeralAt = nextNumeralStart(text, at);
    const numeral = at === numeralAt ? readNumeral(text, at) : null;
    const end = Math.min(to, numeral?.end ?? at + 1);
    if (numeral || isWord(text, at)) tokens.push({ start: at, end, isNumber: numeral !== null });
    at = end;
    if (numeralAt >= 0 && numeralAt < at) numeralAt = nextNumeralStart(text, at);
  }
  return tokens;
}

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isHan(code) || isWordUnit(code)) return true;
  const character = text.charAt(at);
  return UNIT_SIGNS.includes(character) || !PUNCTUATION.test(character);
}
