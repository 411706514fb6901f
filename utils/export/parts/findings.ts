import type { Blockquote, Paragraph } from 'mdast';
import { quotable } from '../../compare/passages';
import type { ComparedReport, Comparison, IndicatorRow, Version } from '../../compare/types';
import { flaggedMoves, type FlaggedMoves } from '../../compare/flaggedMoves';
import { sharedChecks, type SharedCheck } from '../../compare/sharedChecks';
import type { Span } from '../../report/types';
import { numberedList, paragraph, quote, strong, type Blocks } from '../nodes';
import { change, figureWithUnit, indicatorName, shownUnit } from '../numbers';
import { oneLine } from '../plainText';
import type { Translate } from '../words';
import { locateBehind, quotePassage } from './quotes';

/** Passages that a finding quotes of one report when it is of that report alone; further ones are only linked. */
const MOST_QUOTES = 2;

/** Changed sentences that are quoted of two versions. */
const MOST_CHANGES = 5;

/** The section is called so; a full stop before the brackets would be one too many. */
const SAID_ABOVE = /(?:[，,]建议核对)?。?$/;

/** About all statutory contents, or all fields of work: their evidence are those that are there, which other parts list. */
const ABOUT_ALL = new Set(['R10', 'R17']);

type Item = (Paragraph | Blockquote)[];

/** What the reader should look at: the finding, the figures, and the sentences they come from. */
export function findings(comparison: Comparison, labels: readonly string[], t: Translate): Blocks {
  const items = [
    ...groups(sharedChecks(comparison)).map((checks) => checkItem(comparison, labels, checks, t)),
    ...flaggedMoves(comparison).map((moves) => moveItem(comparison, labels, moves, t)),
    ...leftoverItems(comparison, labels, t),
    ...comparison.versions.map((version) => versionItem(version, labels, t)),
  ];
  return [items.length > 0 ? numberedList(items) : paragraph(t('notes_findings_none'))];
}

/** What one rule does not see in several reports is one finding, however its answers differ. */
function groups(checks: readonly SharedCheck[]): SharedCheck[][] {
  const found: SharedCheck[][] = [];
  for (const check of checks) {
    const same = found.find(([first]) => first?.id === check.id && first.status === 'not-seen');
    if (same && check.status === 'not-seen') same.push(check);
    else found.push([check]);
  }
  return found;
}

function checkItem(
  { columns }: Comparison,
  labels: readonly string[],
  checks: readonly SharedCheck[],
  t: Translate,
): Item {
  const withPassages = checks.filter(({ id }) => !ABOUT_ALL.has(id));
  // What is not seen has no passage to quote; a link leads to where it was sought.
  const sought = withPassages
    .filter(({ status }) => status === 'not-seen')
    .flatMap(({ where }) => where)
    .flatMap(({ column, evidence: [place] }) => {
      const report = columns[column]?.report;
      return report && place
        ? [locateBehind(report, quotable(report.analysis, place).span, t)]
        : [];
    });
  const quoted = withPassages.filter(({ status }) => status !== 'not-seen');
  const quotes = quoted
    .flatMap(({ where }) => where)
    .flatMap(({ column, evidence }, _, where) => {
      const report = columns[column]?.report;
      const lead = where.length > 1 ? `${labels[column] ?? ''}：` : '';
      return report
        ? evidenceQuotes(report, evidence, where.length > 1 ? 1 : MOST_QUOTES, lead, t)
        : [];
    });
  return [
    paragraph([strong(titleOf(checks, labels)), ...sought]),
    ...(quotes.length > 0 ? [quote(quotes)] : []),
  ];
}

/** The answers, each with the reports it holds for; a remark that they share stands once, behind them. */
function titleOf(checks: readonly SharedCheck[], labels: readonly string[]): string {
  const answers = checks.map(({ summary, where }) => {
    const [words = '', remark = ''] = oneLine(summary)
      .replace(SAID_ABOVE, '')
      .split(/；(?=[^；]*$)/);
    const reports = where.map(({ column }) => labels[column] ?? '').filter(Boolean);
    return { words, remark, reports: reports.length > 0 ? `（${reports.join('、')}）` : '' };
  });
  const remark = answers[0]?.remark ?? '';
  if (answers.length > 1 && remark !== '' && answers.every((each) => each.remark === remark)) {
    return [...answers.map(({ words, reports }) => words + reports), remark].join('；');
  }
  return answers
    .map(({ words, remark: own, reports }) => [words, own].filter(Boolean).join('；') + reports)
    .join('；');
}

/** The sentences of the first passages, each once; the links of further passages stand behind the last. */
function evidenceQuotes(
  report: ComparedReport,
  evidence: readonly Span[],
  most: number,
  lead: string,
  t: Translate,
): Paragraph[] {
  const passages = evidence.map((span) => quotable(report.analysis, span));
  const different = passages.filter(
    ({ span }, index) => passages.findIndex((other) => other.span.start === span.start) === index,
  );
  const quotes = different
    .slice(0, most)
    .flatMap(({ span, isCut }) => quotePassage(report, span, t, { lead, isCut }));
  const more = different.slice(most).map(({ span }) => locateBehind(report, span, t));
  const last = quotes[quotes.length - 1];
  if (last) last.children.push(...paragraph(more).children);
  return quotes;
}

/** Indicators that moved together, with their figures, and the sentences of both years. */
function moveItem(
  { columns }: Comparison,
  labels: readonly string[],
  { flag, from, to, rows }: FlaggedMoves,
  t: Translate,
): Item {
  const names = rows.map((row) => indicatorName(row, t));
  const [first = ''] = names;
  const name = names.length > 1 ? t('notes_and_others', first, names.length) : first;
  const title = t(flag === 'large-change' ? 'notes_large_change' : 'notes_same_figure', name);
  const years = [from, to].map((column) => labels[column] ?? '').join('→');
  const figures = rows.map((row, index) => {
    const words = movedFigures(row, from, to, t);
    return names.length > 1 ? `${names[index] ?? ''} ${words}` : words;
  });
  const quotes = [from, to].flatMap((column) => {
    const [report, cell] = [columns[column]?.report, rows[0]?.cells[column]];
    return report && cell
      ? quotePassage(report, cell.sentence, t, { lead: `${labels[column] ?? ''}：` })
      : [];
  });
  return [paragraph([strong(`${title}（${years}）`), `：${figures.join('；')}。`]), quote(quotes)];
}

/** Sentences kept with last year's year, unless a check of the report itself named them already. */
function leftoverItems(
  { columns, followUps }: Comparison,
  labels: readonly string[],
  t: Translate,
): Item[] {
  return followUps.flatMap(({ from, to, leftovers }) => {
    const [earlier, later] = [columns[from], columns[to]];
    if (!earlier || !later) return [];
    const named = later.attention.filter(({ id }) => id === 'R32').flatMap((each) => each.evidence);
    const unnamed = leftovers.filter(
      ({ year }) => !named.some(({ start, end }) => start < year.end && year.start < end),
    );
    if (unnamed.length === 0) return [];
    const quotes = unnamed.flatMap((leftover) => [
      ...quotePassage(earlier.report, leftover.earlier, t, { lead: `${labels[from] ?? ''}：` }),
      ...quotePassage(later.report, leftover.later, t, { lead: `${labels[to] ?? ''}：` }),
    ]);
    const years = [from, to].map((column) => labels[column] ?? '').join('→');
    return [[paragraph(strong(`${t('notes_leftovers')}（${years}）`)), quote(quotes)]];
  });
}

/** The sentences in which two texts of one year differ. */
function versionItem(
  { from, to, changes }: Version,
  labels: readonly string[],
  t: Translate,
): Item {
  const names = [labels[from] ?? '', labels[to] ?? ''] as const;
  const quotes = changes
    .slice(0, MOST_CHANGES)
    .flatMap(({ before, after }) => [
      paragraph(`${names[0]}：${oneLine(before) || t('notes_version_nothing')}`),
      paragraph(`${names[1]}：${oneLine(after) || t('notes_version_nothing')}`),
    ]);
  const more = changes.length - MOST_CHANGES;
  if (more > 0) quotes.push(paragraph(t('notes_version_more', more)));
  const title = t('notes_in_scope', t('notes_versions'), names.join('、'));
  return [paragraph(strong(title)), ...(quotes.length > 0 ? [quote(quotes)] : [])];
}

/** 132件 → 246件，+86.4%; a figure that did not move is said once. */
function movedFigures(row: IndicatorRow, from: number, to: number, t: Translate): string {
  const unit = shownUnit(row);
  const figures = [from, to].flatMap((column) => {
    const cell = row.cells[column];
    return cell ? [figureWithUnit(cell.quantity, unit, t)] : [];
  });
  const move = row.changes[to];
  if (move?.difference === 0) return figures[1] ?? '';
  return [figures.join(' → '), move ? change(move, t) : ''].filter(Boolean).join('，');
}
