import { catalogEntry } from './catalog';
import type { Frame } from './frames';
import { listed } from './lexicon';
import type { Passage } from './passage';
import type { CatalogEntry } from './types';
import vocabulary from './vocabulary.json';

/** A figure and the indicator it was named. */
export interface Total {
  frame: Frame;
  entry: CatalogEntry;
}

/** Something was done to what is counted, so it is more than a kind of it: 其中移送案件|3件. */
const DONE = new RegExp(listed(vocabulary.objectVerbs).join('|'));
/** Groups of the catalog whose cases are about what other groups count: 不服行政处罚的复议案件, 合同纠纷. */
const CASES_ABOUT = new Set(
  ['admin-reconsideration-accepted', 'disputes-mediated'].map((id) => catalogEntry(id)?.group),
);
/** A breakdown by kinds goes on no further from its total than this; it may be a paragraph of its own. */
const LONGEST_BREAKDOWN = 480;
/** 行政处罚类|17件, 不服行政处罚的|25件 */
const KIND = /类(?:案件|纠纷|事项)?$|^[^,]{0,4}不服/;

/**
 * Whether a figure says how many of a total are of one kind, and its noun is that kind's and no indicator's: 受理复议案件
 * 34件,其中行政处罚|17件; 调解纠纷646件,其中邻里170件、合同|122件. The gold labels leave such figures unnamed.
 *
 * @param total the last figure before that was named and is no part itself
 * @param entry what the figure's own words name
 */
export function isKindOf(
  passage: Passage,
  frame: Frame,
  total: Total | null,
  entry: CatalogEntry,
): boolean {
  if (!total || !CASES_ABOUT.has(total.entry.group)) return false;
  if (CASES_ABOUT.has(entry.group)) return false;
  if (KIND.test(passage.text.slice(...frame.before))) return isBare(passage, frame, total);
  const isSaid = passage.aside[frame.start] === 1 && total.frame.sentence === frame.sentence;
  return isSaid && isPartOf(passage, frame, total);
}

/** Whether a figure can be a part of a total by kind or place: 受理申请63件:公安|33件,国土|13件. */
export function isPartOf(passage: Passage, frame: Frame, total: Total): boolean {
  return frame.figure.value <= total.frame.figure.value && isBare(passage, frame, total);
}

/** Counted like the total, near it, and with nothing but a noun. */
function isBare({ text }: Passage, frame: Frame, { frame: { figure, end } }: Total): boolean {
  if (figure.unit !== frame.figure.unit || frame.start - end > LONGEST_BREAKDOWN) return false;
  const own = text.slice(...frame.before);
  return !frame.countsAfter && (KIND.test(own) || !DONE.test(own));
}

/** The total of what follows a named figure: that figure, but for one that says what a part of the same total is. */
export function totalAfter(total: Total | null, named: Total): Total {
  if (total?.entry !== named.entry) return named;
  const [whole, part] = [total.frame, named.frame];
  const isNear = part.start - whole.end <= LONGEST_BREAKDOWN;
  return isNear && part.figure.value <= whole.figure.value ? total : named;
}
