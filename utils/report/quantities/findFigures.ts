import type { Folded } from '../../text/fold';
import { mayStartNumeral, readNumeral, type Numeral } from '../../text/numerals';
import { Around } from './around';
import { isWord } from './chinese';
import { readFigures } from './figure';
import { DATES } from './rules/dates';
import { DOCUMENTS } from './rules/documents';
import { NAMES } from './rules/names';
import { ORDINALS } from './rules/ordinals';
import { REACH, type ExclusionRule } from './rules/rule';
import { sectionNumberEnd } from './sections';
import type { Exclusion, ExclusionReason, Figure } from './types';

/** Every exclusion rule, in the order they are tried. */
export const EXCLUSION_RULES: readonly ExclusionRule[] = [
  ...DOCUMENTS,
  ...DATES,
  ...ORDINALS,
  ...NAMES,
];

export interface Findings {
  figures: Figure[];
  exclusions: Exclusion[];
}

const CHANGED_TO = /(?:压缩|缩短|缩减|压减|减少|降低?|精简|提速)(?:至|到|为)(?:了|约|近)?$/;

/**
 * Finds every number of a folded text, in text order and without overlaps: as a figure when it states a quantity, as an
 * exclusion with its reason when it does not. A Chinese numeral inside a word (统一, 进一步) is no number. Linear.
 */
export function findFigures(folded: Folded): Findings {
  const { text } = folded;
  const found: Findings = { figures: [], exclusions: [] };
  const around = new Around(text);
  let last = 0;
  const exclude = (reason: ExclusionReason, from: number, end: number) => {
    const start = Math.max(last, from);
    found.exclusions.push({ start, end, text: text.slice(start, end), reason });
    last = end;
  };

  for (let at = 0; at < text.length;) {
    if (!mayStartNumeral(text.charAt(at))) {
      at++;
      continue;
    }
    const numeral = readNumeralAt(folded, at);
    if (!numeral) {
      at++;
      continue;
    }
    around.moveTo(at);
    if (numeral.script === 'chinese' && isPartOfWord(text, numeral, around)) {
      at = numeral.end;
      continue;
    }
    const excluded = excludedBy(folded, numeral, around);
    if (excluded) {
      exclude(excluded.reason, excluded.start, excluded.end);
      at = excluded.end;
      continue;
    }
    const reading = readFigures(text, numeral, around.clause);
    if (!reading) {
      at = numeral.end;
    } else if ('reason' in reading) {
      exclude(reading.reason, numeral.start, reading.end);
      at = reading.end;
    } else {
      for (const figure of reading.figures) {
        shareUnit(text, found.figures[found.figures.length - 1], figure);
        figure.start = Math.max(last, figure.start);
        figure.text = text.slice(figure.start, figure.end);
        found.figures.push(figure);
        last = figure.end;
      }
      at = last;
    }
  }
  return found;
}

/** A full-width comma between half-width digits ends a clause (办结12，235人参加), it parts no thousands. */
function readNumeralAt(folded: Folded, at: number): Numeral | null {
  const { text, original, starts } = folded;
  const numeral = readNumeral(text, at);
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
  return (
    form === 'number' &&
    isWord(text, start) &&
    text.charAt(start - 1) !== '第' &&
    text.charAt(start - 1) !== '('
  );
}

type Excluded = { reason: ExclusionReason; start: number; end: number };

function excludedBy(folded: Folded, numeral: Numeral, around: Around): Excluded | null {
  const { text } = folded;
  const { start } = numeral;
  const section = sectionNumberEnd(folded, start);
  if (section >= 0) return { reason: 'section-number', start, end: section };
  const byRule = excludedByRule(text, start);
  if (byRule) return { ...byRule, end: Math.max(byRule.end, numeral.end) };
  if (around.inTitle() && numeral.script === 'arabic') {
    return { reason: 'title', start, end: numeral.end };
  }
  const name = around.quotedName();
  return name !== null && !/^零(?:确诊|病例|投诉|败诉|上访|事故|发案)/.test(name)
    ? { reason: 'slogan', start, end: numeral.end }
    : null;
}

function excludedByRule(text: string, start: number): Excluded | null {
  const lead = text.slice(Math.max(0, start - REACH), start);
  for (const rule of EXCLUSION_RULES) {
    rule.at.lastIndex = start;
    if (!rule.at.test(text)) continue;
    const before = rule.before ? rule.before.exec(lead) : null;
    if (rule.before && !before) continue;
    const from = rule.whole && before ? start - before[0].length : start;
    return { reason: rule.reason, start: from, end: rule.at.lastIndex };
  }
  return null;
}

/** One unit for two numbers of one measure: 由20个工作日压缩至2个, 快于全国3.4个、1个百分点. */
function shareUnit(text: string, previous: Figure | undefined, figure: Figure): void {
  if (!previous || (figure.unit !== '个' && previous.unit !== '个')) return;
  const between = text.slice(previous.end, figure.start);
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
