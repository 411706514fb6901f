import type { Folded } from '../../text/fold';
import type { Numeral } from '../../text/numerals';
import type { Around } from './around';
import { DATES } from './rules/dates';
import { DOCUMENTS } from './rules/documents';
import { NAMES } from './rules/names';
import { ORDINALS } from './rules/ordinals';
import { REACH, type ExclusionRule } from './rules/rule';
import { sectionNumberEnd } from './sections';
import type { ExclusionReason } from './types';

/** Every exclusion rule, in the order they are tried. */
export const EXCLUSION_RULES: readonly ExclusionRule[] = [
  ...DOCUMENTS,
  ...DATES,
  ...ORDINALS,
  ...NAMES,
];

/** Quoted outcomes are figures all the same: 实现“零败诉”. */
const QUOTED_ZERO = /^零(?:确诊|病例|投诉|败诉|上访|信访|事故|发案)/;

/** A number that is no figure, with what belongs to it. Folded offsets. */
export interface Excluded {
  reason: ExclusionReason;
  start: number;
  end: number;
}

/** Why the number is no figure by what surrounds it, and the span that goes with it; null when nothing speaks against it. */
export function excludedBy(folded: Folded, numeral: Numeral, around: Around): Excluded | null {
  const { start, end, script } = numeral;
  const section = sectionNumberEnd(folded, start);
  if (section >= 0) return { reason: 'section-number', start, end: section };
  const byRule = excludedByRule(folded.text, start);
  if (byRule) return { ...byRule, end: Math.max(byRule.end, end) };
  if (around.inTitle() && script === 'arabic') return { reason: 'title', start, end };
  const name = around.quotedName();
  if (name !== null) return QUOTED_ZERO.test(name) ? null : { reason: 'slogan', start, end };
  // “实施1次执法、开展1次宣讲、进行1次警示、组织1次考试”: one of each is a way of working, however long it is
  return numeral.value === 1 && numeral.hedge === '' && around.inQuotation()
    ? { reason: 'mechanism', start, end }
    : null;
}

/** Whether a rule asks for something before the number, so that most numbers are out of the question for it. */
const asksBefore = ({ before }: ExclusionRule) => before !== undefined && !before.test('');
/** What all rules of either sort together ask for: a figure mostly fits neither, and two trials tell instead of 67. */
const ANY_AT = new RegExp(
  EXCLUSION_RULES.filter((rule) => !asksBefore(rule))
    .map(({ at }) => `(?:${at.source})`)
    .join('|'),
  'y',
);
const ANY_BEFORE = new RegExp(
  EXCLUSION_RULES.filter(asksBefore)
    .map(({ before }) => `(?:${before?.source ?? ''})`)
    .join('|'),
);

function excludedByRule(text: string, start: number): Excluded | null {
  const lead = text.slice(Math.max(0, start - REACH), start);
  ANY_AT.lastIndex = start;
  if (!ANY_AT.test(text) && !ANY_BEFORE.test(lead)) return null;
  for (const rule of EXCLUSION_RULES) {
    // First what stands in one place only; `before` is looked for in all of the lead.
    rule.at.lastIndex = start;
    if (!rule.at.test(text)) continue;
    const end = rule.at.lastIndex;
    const before = rule.before ? rule.before.exec(lead) : null;
    if (rule.before && !before) continue;
    const from = rule.whole && before ? start - before[0].length : start;
    return { reason: rule.reason, start: from, end };
  }
  return null;
}
