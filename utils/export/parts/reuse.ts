import { quotable } from '../../compare/passages';
import { reusePairs, type ReusePair } from '../../compare/reuse/pairs';
import type { Comparison } from '../../compare/types';
import { paragraph, quote, strong, type Blocks } from '../nodes';
import { decimal, percent } from '../numbers';
import type { Translate } from '../words';
import { quotePassage } from './quotes';

/** Passages quoted of a pair, the longest; the comparison's own page shows all. */
const MOST_QUOTES = 3;
/** With more reports their pairs would take longer than notes may (measured: 2.5 ms a pair); the page shows them. */
const MOST_REPORTS = 20;

/**
 * Text that reports of different issuers share, a paragraph for each pair with its longest passages. What a report kept
 * of its own last year is said in the overview. Of too many reports it says that they were not looked through.
 */
export function reuseParts(
  comparison: Comparison,
  labels: readonly string[],
  t: Translate,
): Blocks {
  const { columns } = comparison;
  if (new Set(columns.map(({ subject }) => subject)).size < 2) return [];
  if (columns.length > MOST_REPORTS) return [paragraph(t('notes_reuse_too_many', MOST_REPORTS))];
  const areOfTwo = (first: number, second: number) =>
    columns[first]?.subject !== columns[second]?.subject;
  const reports = columns.map(({ report }) => report);
  return [...reusePairs(reports, areOfTwo)]
    .filter((pair) => pair !== null)
    .sort((a, b) => Math.max(...b.shares) - Math.max(...a.shares))
    .flatMap((pair) => pairBlocks(pair, comparison, labels, t));
}

function pairBlocks(
  { first, second, passages, shares }: ReusePair,
  { columns }: Comparison,
  labels: readonly string[],
  t: Translate,
): Blocks {
  const report = columns[second]?.report;
  if (!report) return [];
  const names = [labels[first] ?? '', labels[second] ?? ''] as const;
  const characters = passages.reduce((sum, passage) => sum + passage.characters, 0);
  const quotes = [...passages]
    .sort((a, b) => b.characters - a.characters)
    .slice(0, MOST_QUOTES)
    .flatMap(({ here }) => {
      const { span, isCut } = quotable(report.analysis, here);
      return quotePassage(report, span, t, { lead: t('notes_says_of', names[1]), isCut });
    });
  const extent = t(
    'notes_reuse_extent',
    passages.length,
    decimal(characters),
    percent(shares[0]),
    percent(shares[1]),
  );
  return [paragraph([strong(t('notes_reuse_pair', ...names)), extent]), quote(quotes)];
}
