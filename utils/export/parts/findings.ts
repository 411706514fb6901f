import type { Blockquote, Paragraph } from 'mdast';
import { sentenceAround } from '../../compare/passages';
import type { ComparedReport, Comparison, IndicatorRow } from '../../compare/types';
import type { Check, Span } from '../../report/types';
import { numberedList, paragraph, quote, strong, type Blocks } from '../nodes';
import { change, figureWithUnit, indicatorName } from '../numbers';
import { oneLine } from '../plainText';
import type { Translate } from '../words';
import { locate, quotePassage } from './quotes';

/** Passages of one report that a finding quotes; further ones are only linked. */
const MOST_QUOTES = 2;

type Item = (Paragraph | Blockquote)[];

/** A check that one or more reports answer alike. */
interface SharedCheck {
  summary: string;
  where: { report: ComparedReport; label: string; evidence: Span[] }[];
}

/** What the reader should look at: the finding, the figures, and the sentences they come from. */
export function findings(comparison: Comparison, labels: readonly string[], t: Translate): Blocks {
  const items = [
    ...sharedChecks(comparison, labels).map((check) => checkItem(check, t)),
    ...comparison.indicators.flatMap((row) => moveItems(comparison, labels, row, t)),
  ];
  return [items.length > 0 ? numberedList(items) : paragraph(t('notes_findings_none'))];
}

function sharedChecks({ columns }: Comparison, labels: readonly string[]): SharedCheck[] {
  const shared = new Map<string, SharedCheck>();
  const add = (check: Check, report: ComparedReport, label: string) => {
    const summary = oneLine(check.summary).replace(/。$/, '');
    const known = shared.get(`${check.id} ${summary}`) ?? { summary, where: [] };
    known.where.push({ report, label, evidence: check.evidence });
    shared.set(`${check.id} ${summary}`, known);
  };
  for (const status of ['attention', 'not-seen']) {
    columns.forEach(({ attention, report }, index) => {
      const checks = attention.filter((check) => check.status === status);
      checks.forEach((check) => add(check, report, labels[index] ?? ''));
    });
  }
  return [...shared.values()];
}

function checkItem({ summary, where }: SharedCheck, t: Translate): Item {
  const labels = where.map(({ label }) => label).filter(Boolean);
  const title = labels.length > 0 ? `${summary}(${labels.join('、')})` : summary;
  const quotes = where.flatMap(({ report, label, evidence }) =>
    evidenceQuotes(report, evidence, labels.length > 1 ? `${label}:` : '', t),
  );
  return [paragraph(strong(title)), ...(quotes.length > 0 ? [quote(quotes)] : [])];
}

/** The sentences of the first passages, each once; the links of further passages stand behind the last. */
function evidenceQuotes(
  report: ComparedReport,
  evidence: readonly Span[],
  lead: string,
  t: Translate,
): Paragraph[] {
  const sentences = evidence.map((span) => sentenceAround(report.analysis, span));
  const different = sentences.filter(
    ({ start }, index) => sentences.findIndex((span) => span.start === start) === index,
  );
  const quotes = different
    .slice(0, MOST_QUOTES)
    .flatMap((span) => quotePassage(report, span, t, lead));
  const more = different.slice(MOST_QUOTES).flatMap((span) => [' ', locate(report, span, t)]);
  const last = quotes[quotes.length - 1];
  if (last) last.children.push(...paragraph(more).children);
  return quotes;
}

/** The flagged changes of an indicator (R27), each with the sentences of both years. */
function moveItems(
  { columns }: Comparison,
  labels: readonly string[],
  row: IndicatorRow,
  t: Translate,
): Item[] {
  return row.changes.flatMap((move, column) => {
    const flag = move?.flags[0];
    if (!move || !flag) return [];
    const sides = [move.from, column].flatMap((index) => {
      const [cell, report, label] = [row.cells[index], columns[index]?.report, labels[index] ?? ''];
      return cell && report ? [{ cell, report, label }] : [];
    });
    const key = flag === 'large-change' ? 'notes_large_change' : 'notes_same_figure';
    const figures = sides.map(({ cell, label }) => `${label} ${figureWithUnit(cell.quantity, t)}`);
    const quotes = sides.flatMap(({ cell, report, label }) =>
      quotePassage(report, cell.sentence, t, `${label}:`),
    );
    const title = strong(t(key, indicatorName(row, t)));
    return [[paragraph([title, `:${[...figures, change(move, t)].join(',')}。`]), quote(quotes)]];
  });
}
