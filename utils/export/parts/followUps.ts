import type { FollowUp } from '../../compare/followUps';
import { quotable } from '../../compare/passages';
import type { ComparedReport, Comparison } from '../../compare/types';
import type { Span } from '../../report/types';
import { paragraph, quote, strong, table, type Blocks, type Inline } from '../nodes';
import { percent } from '../numbers';
import { oneLine } from '../plainText';
import type { Translate } from '../words';
import { locateBehind, quotePassage } from './quotes';

/** Share of wording kept from the year before, by column. */
export function keptShares({ columns, followUps }: Comparison): string[] {
  return columns.map((_, column) => {
    const followUp = followUps.find(({ to }) => to === column);
    return followUp ? percent(followUp.kept) : '—';
  });
}

/** The plans of each report beside what the next one says of them, and the shortcomings that are named year after year. */
export function followUpParts(
  comparison: Comparison,
  labels: readonly string[],
  t: Translate,
): Blocks {
  const plans = comparison.followUps.flatMap((followUp) => {
    const earlier = comparison.columns[followUp.from]?.report;
    const later = comparison.columns[followUp.to]?.report;
    if (!earlier || !later) return [];
    const years = [labels[followUp.from] ?? '', labels[followUp.to] ?? ''] as const;
    return promises(followUp, earlier, later, years, t);
  });
  return [...plans, ...recurring(comparison, labels, t)];
}

type Years = readonly [earlier: string, later: string];

function promises(
  { promises: matches }: FollowUp,
  earlier: ComparedReport,
  later: ComparedReport,
  [from, to]: Years,
  t: Translate,
): Blocks {
  if (matches.length === 0) return [];
  const rows = matches.map(({ item, answers }): Inline[] => {
    const [best] = answers;
    const plan = [wordsOf(earlier, item), locateBehind(earlier, item, t)];
    if (!best) return [plan, t('notes_answer_not_seen')];
    return [plan, [t('notes_answer_seen'), wordsOf(later, best), locateBehind(later, best, t)]];
  });
  return [table([null, null], [[t('notes_plans_of', from), t('notes_report_of', to)], ...rows])];
}

/** Each shortcoming once, as the last report puts it. */
function recurring(
  { recurring: chains, columns }: Comparison,
  labels: readonly string[],
  t: Translate,
): Blocks {
  const quotes = chains.flatMap(({ places }) => {
    const [first, last] = [places[0], places[places.length - 1]];
    const report = columns[last?.column ?? -1]?.report;
    if (!first || !last || !report) return [];
    const years = [first, last].map(({ column }) => labels[column] ?? '');
    const { span, isCut } = quotable(report.analysis, last.span);
    const lead = t('notes_returning_years', places.length, ...years);
    return quotePassage(report, span, t, { lead, isCut });
  });
  return quotes.length > 0 ? [paragraph(strong(t('notes_returning'))), quote(quotes)] : [];
}

function wordsOf({ analysis }: ComparedReport, { start, end }: Span): string {
  return oneLine(analysis.text.slice(start, end));
}
