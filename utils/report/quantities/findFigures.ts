import type { Folded } from '../../text/fold';
import { nextNumeralStart, readNumeral, type Numeral } from '../../text/numerals';
import { Around } from './around';
import { isWord } from './chinese';
import { Cells } from './cells';
import { excludedBy } from './exclude';
import { readFigures } from './figure';
import type { Exclusion, ExclusionReason, Figure } from './types';

/** Every number of a text, in text order. */
export interface Findings {
  figures: Figure[];
  exclusions: Exclusion[];
}

const CHANGED_TO = /(?:压缩|缩短|缩减|压减|减少|降低?|精简|提速)(?:至|到|为)(?:了|约|近)?$/;
/** How far the two numbers of one measure may stand apart. */
const REACH = 16;

/**
 * Finds every number of a folded text, in text order and without overlaps: as a figure when it states a quantity, as an
 * exclusion with its reason when it does not. A Chinese numeral inside a word (统一, 进一步) is no number. Linear.
 */
export function findFigures(folded: Folded): Findings {
  const { text } = folded;
  const figures: Figure[] = [];
  const exclusions: Exclusion[] = [];
  const around = new Around(text);
  const cells = new Cells(folded);
  let last = 0;
  const exclude = (reason: ExclusionReason, from: number, end: number) => {
    const start = Math.max(last, from);
    exclusions.push({ start, end, text: text.slice(start, end), reason });
    last = end;
  };

  for (let at = nextNumeralStart(text, 0); at >= 0; at = nextNumeralStart(text, at)) {
    const numeral = readNumeralAt(folded, at);
    if (!numeral) {
      at++;
      continue;
    }
    around.moveTo(at);
    at = numeral.end;
    if (numeral.script === 'chinese' && isPartOfWord(text, numeral, around)) continue;
    const excluded = excludedBy(folded, numeral, around);
    const cell = excluded ? null : cells.read(numeral);
    const reading = cell
      ? { figures: [cell] }
      : (excluded ?? readFigures(text, numeral, around.clause));
    if (!reading) continue;
    if ('reason' in reading) {
      exclude(reading.reason, excluded?.start ?? numeral.start, reading.end);
    } else {
      for (const figure of reading.figures) {
        if (figure.start < last) {
          figure.start = last;
          figure.text = text.slice(last, figure.end);
        }
        shareUnit(text, figures[figures.length - 1], figure);
        figures.push(figure);
        last = figure.end;
      }
    }
    at = last;
  }
  return { figures, exclusions };
}

/** 排查隐患5 621处: thousands set apart by a blank, before a unit and after a word, as no cells of a table are. */
const SPACED = /(?<=[\u4e00-\u9fff])[1-9]\d{0,2}(?: \d{3}){1,3}(?=[\u4e00-\u9fff])/y;

function readSpaced({ text, starts }: Folded, at: number): Numeral | null {
  if (text.charAt(at + 1) !== ' ' && text.charAt(at + 2) !== ' ' && text.charAt(at + 3) !== ' ')
    return null;
  SPACED.lastIndex = at;
  const digits = SPACED.exec(text)?.[0];
  if (digits === undefined) return null;
  const end = at + digits.length;
  const isApart = (i: number) => (starts[i] ?? 0) - (starts[i - 1] ?? 0) > 1;
  if (isApart(at) || isApart(end)) return null;
  const value = Number(digits.replaceAll(' ', ''));
  return { start: at, end, value, script: 'arabic', form: 'number', hedge: '' };
}

/** A full-width comma between half-width digits ends a clause (办结12，235人参加), it parts no thousands. */
function readNumeralAt(folded: Folded, at: number): Numeral | null {
  const { text, original, starts } = folded;
  const numeral = readSpaced(folded, at) ?? readNumeral(text, at);
  if (!numeral) return null;
  const comma = text.slice(at, numeral.end).indexOf(',');
  const wide = comma > 0 && original.charAt(starts[at + comma] ?? -1) === '，';
  if (!wide || original.charAt(starts[at] ?? -1) !== text.charAt(at)) return numeral;
  const first = readNumeral(text.slice(at, at + comma), 0);
  return first && { ...first, start: at, end: at + comma };
}

/** 统一, 红十字, and any Chinese numeral in a document's title. */
function isPartOfWord(text: string, numeral: Numeral, around: Around): boolean {
  if (around.inTitle()) return true;
  const { start, form } = numeral;
  const before = text.charAt(start - 1);
  return form === 'number' && before !== '第' && before !== '(' && isWord(text, start);
}

/** One unit for two numbers of one measure: 由20个工作日压缩至2个, 快于全国3.4个、1个百分点. */
function shareUnit(text: string, previous: Figure | undefined, figure: Figure): void {
  if (!previous || (figure.unit !== '个' && previous.unit !== '个')) return;
  const between = text.slice(previous.end, Math.min(figure.start, previous.end + REACH + 1));
  if (figure.unit === '个' && previous.kind === 'duration') {
    if (between.length <= REACH && CHANGED_TO.test(between)) {
      figure.unit = previous.unit;
      figure.kind = previous.kind;
    }
  } else if (figure.kind === 'points' && (between === '、' || between === '和')) {
    previous.unit = figure.unit;
    previous.kind = figure.kind;
  }
}
