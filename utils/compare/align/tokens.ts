import { isHan, isWordUnit } from '../../text/characters';
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
 * The words of a range of folded text: every number whole, with its hedges and magnitude (近190, 15.7万余, 三分之二),
 * every other character alone; blanks and punctuation left out.
 */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let numeralAt = -1;
  for (let at = from; at < to;) {
    if (numeralAt < at) {
      const next = nextNumeralStart(text, at);
      numeralAt = next < 0 ? to : next;
    }
    const isHedge = numeralAt === at + 1 && HEDGES.includes(text.charAt(at));
    const numeral = isHedge || numeralAt === at ? readNumeral(text, numeralAt) : null;
    const end = Math.min(to, numeral?.end ?? at + 1);
    if (numeral || isWord(text, at)) tokens.push({ start: at, end, isNumber: numeral !== null });
    at = end;
  }
  return tokens;
}

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isHan(code) || isWordUnit(code)) return true;
  const character = text.charAt(at);
  return UNIT_SIGNS.includes(character) || !PUNCTUATION.test(character);
}
