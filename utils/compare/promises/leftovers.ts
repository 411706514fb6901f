import type { ReportAnalysis, SectionRole, Span } from '../../report/types';
import { toFolded, toOriginal, type Folded } from '../../text/fold';
import type { AlignedPair } from '../align/types';
import { foldedOf } from '../folded';

/** A sentence kept from the earlier report together with that report's year (R32). */
export interface Leftover {
  earlier: Span;
  later: Span;
  /** The year in the later report, as it stands there. */
  year: Span;
}

/** Dates and signatures of the page are no statements. */
const NOT_READ: ReadonlySet<SectionRole> = new Set(['furniture', 'closing']);
/** Names of documents carry years of their own. */
const NAMES = /《[^》]{0,80}》/g;
/** A year that is spoken of as a point in the past (2021年以来, 自2021年6月, 比2021年) is not meant as the current one. */
const YEARS =
  /(?<![\d自从比较到~-]|(?<!截)至)(20\d\d)年(?!(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|起|至|到|-|~|前))/g;

/**
 * Sentences that the later report kept, word for word but for figures or a light edit, with the year that was current
 * in the earlier report: its own, and in the plans the one after it. Empty unless both years are known and ascend.
 *
 * @param pairs the alignment of the two reports
 */
export function leftovers(
  earlier: ReportAnalysis,
  later: ReportAnalysis,
  pairs: readonly AlignedPair[],
): Leftover[] {
  const year = earlier.meta.year;
  if (year === null || later.meta.year === null || year >= later.meta.year) return [];
  const [first, second] = [foldedOf(earlier), foldedOf(later)];
  return pairs.flatMap((pair) => {
    if (pair.kind === 'new' || pair.kind === 'dropped' || pair.kind === 'modified') return [];
    return pair.after.flatMap((sentence) => {
      if (NOT_READ.has(sentence.role)) return [];
      const current = sentence.role === 'plans' ? year + 1 : year;
      const then = pair.before.find((old) => yearIn(first, old, current) !== null);
      const found = yearIn(second, sentence, current);
      return then && found ? [{ earlier: spanOf(then), later: spanOf(sentence), year: found }] : [];
    });
  });
}

/** Where a sentence speaks of a year as current, in original offsets. */
function yearIn(folded: Folded, sentence: Span, year: number): Span | null {
  const from = toFolded(folded, sentence.start);
  const text = folded.text
    .slice(from, toFolded(folded, sentence.end))
    .replace(NAMES, (name) => ' '.repeat(name.length));
  for (const match of text.matchAll(YEARS)) {
    if (Number(match[1]) !== year) continue;
    return toOriginal(folded, from + match.index, from + match.index + match[0].length);
  }
  return null;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
