import { standsAlone } from './paragraph';
import { patternOf } from './pattern';
import { prepareText, type PreparedText } from './prepare';
import { runsOf } from './runs';
import { sectionPath, type Heading } from './sectionPath';
import { tokenAt } from './tokens';
import type { PassageSelector } from './types';

/**
 * Characters of context kept on each side, at least. So much is not needed to make a passage unique but to tell later
 * whether the paragraphs around it still stand where it stood. On texts full of near twins (four years of one place, see
 * `npm run bench -- anchoring`) quotes of dropped paragraphs were put elsewhere in 23 % of the cases with 128, 7 % with
 * 256, 3 % with 512, 2 % with 1024.
 */
const CONTEXT = 512;
/** Beyond this, longer context no longer helps: the text repeats itself over whole pages. */
const MAX_CONTEXT = 2048;

/**
 * Remembers the passage [start, end) of a text as W3C TextQuote and TextPosition with the headings above it.
 * Blanks at both ends are left out. The context is lengthened until prefix + passage + suffix stands only once,
 * whatever its figures.
 *
 * @throws RangeError when the passage is empty or outside the text
 */
export function describePassage(
  text: string | PreparedText,
  start: number,
  end: number,
  outline: readonly Heading[] = [],
): PassageSelector {
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  const { original } = prepared;
  if (start < 0 || end > original.length) throw new RangeError('passage outside the text');
  const raw = original.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = end - (raw.length - raw.trimEnd().length);
  if (from >= to) throw new RangeError('empty passage');

  let context = CONTEXT;
  while (context < MAX_CONTEXT && !standsOnce(prepared, from - context, to + context)) {
    context *= 2;
  }
  const selector: PassageSelector = {
    exact: original.slice(from, to),
    prefix: original.slice(Math.max(0, from - context), from),
    suffix: original.slice(to, to + context),
    start: from,
    end: to,
    section: sectionPath(outline, from),
  };
  return standsAlone(prepared.tokens(), patternOf(selector))
    ? { ...selector, alone: true }
    : selector;
}

/** Whether the words between two offsets stand nowhere else in the text. */
function standsOnce(text: PreparedText, start: number, end: number): boolean {
  const tokens = text.tokens();
  const { codes } = tokens;
  const words = codes.subarray(tokenAt(tokens, start), tokenAt(tokens, end));
  return runsOf(codes, words, 0, codes.length, 2, 'whatever the figures').length < 2;
}
