import { quotable } from '../../compare/passages';
import { byShare, reusePairs, type ReusePair } from '../../compare/reuse/pairs';
import type { Comparison } from '../../compare/types';
import type { UniformPassage } from '../../compare/uniformWording';
import type { Span } from '../../report/types';
import { paragraph, quote, strong, type Blocks } from '../nodes';
import { decimal, percent } from '../numbers';
import type { Translate } from '../words';
import { quotePassage } from './quotes';
import { uniformPart, wordingOfMany } from './uniform';

/** Passages quoted of a pair, the longest; the comparison's own page shows all. */
const MOST_QUOTES = 3;
/** With more reports their pairs would take longer than notes may (measured: 2.5 ms a pair); the page shows them. */
const MOST_REPORTS = 20;

/**
 * Text that reports of different issuers share: a paragraph for each pair with its longest passages, and behind them the
 * wording of many. What a report kept of its own last year is said in the overview. Of too many reports it says that
 * their pairs were not looked through.
 */
export function reuseParts(
  comparison: Comparison,
  labels: readonly string[],
  t: Translate,
): Blocks {
  const ofMany = wordingOfMany(comparison);
  const uniform = uniformPart(ofMany, comparison, labels, t);
  const { columns } = comparison;
  if (new Set(columns.map(({ subject }) => subject)).size < 2) return uniform;
  if (columns.length > MOST_REPORTS)
    return [paragraph(t('notes_reuse_too_many', MOST_REPORTS)), ...uniform];
  const pairs = pairsOf(comparison)
    .flatMap((pair) => withoutWordingOfMany(pair, ofMany))
    .sort(byShare);
  return [...pairs.flatMap((pair) => pairBlocks(pair, comparison, labels, t)), ...uniform];
}

const found = new WeakMap<Comparison, ReusePair[]>();

/** The pairs of different subjects. Found once for a comparison: for 20 reports that takes most of the notes' time. */
function pairsOf(comparison: Comparison): ReusePair[] {
  const { columns } = comparison;
  const areOfTwo = (first: number, second: number) =>
    columns[first]?.subject !== columns[second]?.subject;
  const reports = columns.map(({ report }) => report);
  const pairs =
    found.get(comparison) ?? [...reusePairs(reports, areOfTwo)].filter((pair) => pair !== null);
  found.set(comparison, pairs);
  return pairs;
}

/** A pair without the passages that are mostly the wording of many, which is no reuse; none when nothing is left. */
function withoutWordingOfMany(pair: ReusePair, ofMany: readonly UniformPassage[]): ReusePair[] {
  const spans = ofMany
    .flatMap(({ places }) => places)
    .filter(({ column }) => column === pair.second)
    .map(({ span }) => span);
  const passages = pair.passages.filter(({ here }) => !isMostlyIn(here, spans));
  const left = charactersOf(passages) / Math.max(1, charactersOf(pair.passages));
  const shares = [pair.shares[0] * left, pair.shares[1] * left] as const;
  return passages.length > 0 ? [{ ...pair, passages, shares }] : [];
}

function isMostlyIn({ start, end }: Span, spans: readonly Span[]): boolean {
  const covered = spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  );
  return covered * 2 > end - start;
}

function charactersOf(passages: readonly { characters: number }[]): number {
  return passages.reduce((sum, { characters }) => sum + characters, 0);
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
    decimal(charactersOf(passages)),
    percent(shares[0]),
    percent(shares[1]),
  );
  return [paragraph([strong(t('notes_reuse_pair', ...names)), extent]), quote(quotes)];
}
