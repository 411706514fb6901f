import { Converter } from 'opencc-js/cn2t';
import { findFigures } from '../../../utils/report/quantities/findFigures';
import { fold, toOriginal } from '../../../utils/text/fold';
import { nextNumeralStart, readNumeral } from '../../../utils/text/numerals';
import { foreignSentences } from './corpus';
import { Random } from './random';
import { Rewriter, type EditedText } from './rewriter';

export type Edit = (text: string, seed: number) => EditedText;

/** What can happen to a page between two visits. */
export const edits = {
  're-layout': relayout,
  mirror,
  punctuation,
  revise: (text, seed) => revise(text, seed, { dropped: 0.12, added: 0.12, figures: 0.3 }),
  'heavier revise': (text, seed) =>
    revise(text, seed, { dropped: 0.2, added: 0.2, figures: 0.5, reworded: 0.25 }),
  reorder,
} as const satisfies Record<string, Edit>;

interface Line {
  start: number;
  end: number;
}

/** Lines with their break. */
function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]*\n|[^\n]+$/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Lines broken at a fixed width, other breaks, indents, blanks after numbering and around figures. */
function relayout(text: string, seed: number): EditedText {
  const random = new Random(seed);
  const out = new Rewriter(text);
  const width = random.between(24, 44);
  const breaks = random.pick(['\n', '\n\n', '\r\n']);
  const indent = random.pick(['', '  ', '\u3000\u3000']);
  const blanks = random.chance(0.5);
  for (const { start, end } of linesOf(text)) {
    out.space(indent);
    let column = 0;
    for (let i = start; i < end; i++) {
      const character = text.charAt(i);
      const next = text.charAt(i + 1);
      if (character === '\n') {
        out.space(breaks);
        continue;
      }
      out.copy(i, i + 1);
      column++;
      const inNumber = /[\d.,]/.test(character) && /[\d.,]/.test(next);
      if (
        column >= width &&
        !inNumber &&
        !/[,\uff0c。、;\uff1b:\uff1a?!)\uff09”》\n]|^$/.test(next)
      ) {
        out.space(random.pick(['\n', breaks]));
        column = 0;
      } else if (/[)\uff09、.]/.test(character) && i - start < 5 && !inNumber) {
        out.space(' ');
      } else if (blanks && /\d/.test(character) !== /\d/.test(next) && !inNumber && next !== '\n') {
        out.space(random.pick(['', ' ', '\u00a0']));
      }
    }
  }
  return out.finish();
}

/** The text as the traditional-character mirror of a site shows it, by OpenCC: a table that is not ours. */
function mirror(text: string, seed: number): EditedText {
  const to = new Random(seed).pick(['t', 'tw', 'hk'] as const);
  const converted = Converter({ from: 'cn', to })(text);
  if (converted.length !== text.length) throw new Error('the mirror is not character by character');
  const out = new Rewriter(text);
  for (let i = 0; i < text.length; i++) out.copy(i, i + 1, () => converted.charAt(i));
  return out.finish();
}

/** Marks as another typist would have set them; full-width ones are escaped, they look like the others. */
const OTHER_MARKS: Readonly<Record<string, readonly string[]>> = {
  ',': ['\uff0c'],
  '\uff0c': [',', '、', '\uff1b'],
  '。': ['.', '\uff0e', '\uff1b'],
  ';': ['\uff1b'],
  '\uff1b': [';', '。', ','],
  ':': ['\uff1a'],
  '\uff1a': [':', ','],
  '、': [',', '\uff0c'],
  '(': ['\uff08'],
  ')': ['\uff09'],
  '\uff08': ['(', '【'],
  '\uff09': [')', '】'],
  '“': ['"', '「', '『', ''],
  '”': ['"', '」', '』', ''],
  '—': ['-', '–'],
  '《': ['〈', '<'],
  '》': ['〉', '>'],
};

function punctuation(text: string, seed: number): EditedText {
  const random = new Random(seed);
  const out = new Rewriter(text);
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const others = OTHER_MARKS[character];
    const inNumber = /\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1));
    if (others && !inNumber && random.chance(0.7)) out.copy(i, i + 1, () => random.pick(others));
    else if (/\d/.test(character) && random.chance(0.3)) out.copy(i, i + 1, fullWidth);
    else out.copy(i, i + 1);
  }
  return out.finish();
}

function fullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}

/** Shares, 0–1: of the paragraphs dropped and added, of the figures changed, of the sentences reworded. */
interface Revision {
  dropped: number;
  added: number;
  figures: number;
  reworded?: number;
}

function revise(text: string, seed: number, shares: Revision): EditedText {
  const random = new Random(seed);
  const out = new Rewriter(text);
  const numbers = numbersIn(text);
  let next = 0;
  for (const { start, end } of linesOf(text)) {
    while ((numbers[next]?.start ?? Infinity) < start) next++;
    if (random.chance(shares.added)) out.add(start, `${newParagraph(random)}\n`);
    if (random.chance(shares.dropped)) continue;
    let at = start;
    for (; (numbers[next]?.start ?? Infinity) < end; next++) {
      const number = numbers[next];
      if (!number || number.start < at || !random.chance(shares.figures)) continue;
      const after = otherNumber(random, text, number);
      if (after === text.slice(number.start, number.end)) continue;
      words(at, number.start);
      out.replaceFigure(number.start, number.end, after);
      at = number.end;
    }
    words(at, end);
  }
  return out.finish();

  /** Running words between two figures; in a reworded clause two or three are struck out, put in or replaced. */
  function words(start: number, end: number): void {
    let at = start;
    for (const clause of text.slice(start, end).matchAll(/[\u4e00-\u9fff]{8,}/g)) {
      if (!random.chance(shares.reworded ?? 0)) continue;
      const from = start + clause.index + random.between(1, clause[0].length - 4);
      out.copy(at, from);
      const struck = random.between(0, 3);
      const put = random.pick(['', '进一步', '有关', '统筹', '的工作', '按规定']);
      if (struck > 0 && put !== '') out.reword(from, from + struck, put);
      else if (put !== '') out.add(from, put);
      at = from + struck;
    }
    out.copy(at, end);
  }
}

/** The numbers of the figures (no years, no numbering, no document numbers), in text order: of 9.67万户 the 9.67. */
function numbersIn(text: string): Line[] {
  const folded = fold(text);
  return findFigures(folded).figures.flatMap((figure) => {
    const at = nextNumeralStart(folded.text, figure.start);
    const numeral = at >= 0 && at < figure.end ? readNumeral(folded.text, at) : null;
    if (!numeral) return [];
    const digits = /^[\d.,]*\d/.exec(folded.text.slice(at, numeral.end))?.[0].length;
    return [toOriginal(folded, at, digits === undefined ? numeral.end : at + digits)];
  });
}

/** Another number written like the one at `number`. */
function otherNumber(random: Random, text: string, number: Line): string {
  const before = text.slice(number.start, number.end);
  if (!/\d/.test(before)) {
    return before.replace(/[零一二两三四五六七八九十]/, (digit) =>
      random.pick([...'二三四五六七八九'].filter((other) => other !== digit)),
    );
  }
  const value = Number(before.replace(/,/g, ''));
  const decimals = before.split('.')[1]?.length ?? 0;
  for (;;) {
    const after = (value * (0.4 + random.next() * 1.4) + random.next()).toFixed(decimals);
    if (Number(after) !== value) return after;
  }
}

function newParagraph(random: Random): string {
  return Array.from({ length: random.between(1, 3) }, () => random.pick(foreignSentences)).join('');
}

/** A fifth of the paragraphs stand somewhere else. */
function reorder(text: string, seed: number): EditedText {
  const random = new Random(seed);
  const lines = linesOf(text);
  const taken = lines.filter(() => random.chance(0.2));
  const order = lines.filter((line) => !taken.includes(line));
  for (const line of taken) order.splice(random.between(0, order.length), 0, line);
  const out = new Rewriter(text);
  for (const [i, { start, end }] of order.entries()) {
    if (order[i - 1]?.end !== start) out.add(start, '');
    out.copy(start, end);
    if (text.charAt(end - 1) !== '\n') out.space('\n');
  }
  return out.finish();
}
