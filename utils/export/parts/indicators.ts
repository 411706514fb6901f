import { sectionPath } from '../../anchoring/sectionPath';
import type {
  ComparedReport,
  Comparison,
  ComparisonColumn,
  IndicatorCell,
  IndicatorRow,
} from '../../compare/types';
import type { IndicatorSwitch } from '../../compare/switches';
import type { Span } from '../../report/types';
import { pathName } from '../headings';
import { paragraph, table, type Blocks, type Inline } from '../nodes';
import {
  change,
  choiceMarks,
  figure,
  figureWithUnit,
  indicatorName,
  shownUnit,
  type ShownUnit,
} from '../numbers';
import { oneLine } from '../plainText';
import { scopeWords, type NotesKey, type Translate } from '../words';
import { locate, locateBehind } from './quotes';
import { sheets } from './sheet';

/** The mark of R27 behind a change. */
const FLAG = '⚑';

/** The indicators side by side, or those of the one report that is left when all others are copies of it. */
export function indicatorPart(
  comparison: Comparison,
  labels: readonly string[],
  t: Translate,
): Blocks {
  const [only, ...others] = comparison.columns;
  return only && others.length === 0
    ? indicatorList(only, comparison.indicators, t)
    : sharedIndicators(comparison, labels, t);
}

/** Indicators that several reports have, side by side; over the years with the last change. */
function sharedIndicators(comparison: Comparison, labels: readonly string[], t: Translate): Blocks {
  const { indicators, kind } = comparison;
  const shared = indicators.filter((row) => row.cells.filter(Boolean).length > 1);
  const single = indicators.length - shared.length;
  const remark = single > 0 ? [paragraph(t('notes_indicators_single', single))] : [];
  remark.push(...switchRemarks(comparison, labels, t));
  if (shared.length === 0) return [paragraph(t('notes_indicators_none')), ...remark];
  // Copies of one year leave nothing to compare.
  const withChange = kind === 'years' && shared.some((row) => row.changes[row.changes.length - 1]);
  const rows = shared.map((row) => {
    const unit = shownUnit(row);
    return {
      name: [indicatorName(row, t), unit.name],
      cells: row.cells.map((cell) => (cell ? markedFigure(cell, unit, t) : t('element_not_seen'))),
      after: withChange ? [lastChange(row, t)] : [],
    };
  });
  const head = {
    name: [t('notes_indicator'), t('notes_unit')],
    cells: labels,
    after: withChange ? [t('notes_change')] : [],
  };
  const isFlagged = rows.some(({ after }) => after.some((words) => words.endsWith(FLAG)));
  return [
    ...sheets(head, rows, 'right'),
    ...legend(
      shared.flatMap((row) => row.cells),
      isFlagged,
      t,
    ),
    ...remark,
  ];
}

/** The indicators of one report, each with the link to its sentence. */
export function indicatorList(
  column: ComparisonColumn,
  rows: readonly IndicatorRow[],
  t: Translate,
): Blocks {
  const cells = rows.flatMap((row) => {
    const cell = row.cells[0];
    return cell ? [{ row, cell }] : [];
  });
  if (cells.length === 0) return [paragraph(t('notes_indicators_none'))];
  const head = [t('notes_indicator'), t('notes_value'), t('notes_unit'), t('notes_evidence')];
  const lines = cells.map(({ row, cell }) => [
    indicatorName(row, t),
    markedFigure(cell, shownUnit(row), t),
    shownUnit(row).name,
    placeOf(column.report, cell.quantity, t),
  ]);
  return [
    table([null, 'right', null, null], [head, ...lines]),
    ...legend(
      cells.map(({ cell }) => cell),
      false,
      t,
    ),
  ];
}

/** The numbers of the sections that a figure stands in, and the link to it where the report has an address. */
function placeOf(report: ComparedReport, figure: Span, t: Translate): Inline {
  const name = pathName(sectionPath(report.analysis.outline, figure.start));
  return [name, name === '' ? locate(report, figure, t) : locateBehind(report, figure, t)];
}

/** Figures that neighbouring years give in another unit, for another period (R25, R26) or of another thing: named, never subtracted. */
function switchRemarks({ switches }: Comparison, labels: readonly string[], t: Translate) {
  const remark = (key: NotesKey, some: readonly IndicatorSwitch[]) =>
    some.length > 0
      ? [paragraph(t(key, some.map((each) => switchWords(each, labels, t)).join('；')))]
      : [];
  return [
    ...remark(
      'notes_switches',
      switches.filter(({ differs }) => differs !== 'matter'),
    ),
    ...remark(
      'notes_switches_matter',
      switches.filter(({ differs }) => differs === 'matter'),
    ),
  ];
}

function switchWords(
  { name, from, to, before, after }: IndicatorSwitch,
  labels: readonly string[],
  t: Translate,
): string {
  const figures = [before, after].map(({ quantity }) => {
    const scope = scopeWords[quantity.scope];
    const unit = shownUnit({ unit: quantity.unit, cells: [{ quantity }] });
    return figureWithUnit(quantity, unit, t) + (scope === null ? '' : `（${t(scope)}）`);
  });
  return `${oneLine(name)} ${labels[from] ?? ''} ${figures[0] ?? ''}、${labels[to] ?? ''} ${figures[1] ?? ''}`;
}

function markedFigure(cell: IndicatorCell, unit: ShownUnit, t: Translate): string {
  return figure(cell.quantity, unit, t) + choiceMarks[cell.choice];
}

/** The change into the last report; a dash when there is nothing to compare it with. */
function lastChange(row: IndicatorRow, t: Translate): string {
  const move = row.changes[row.changes.length - 1];
  if (!move) return '—';
  return move.flags.length > 0 ? `${change(move, t)} ${FLAG}` : change(move, t);
}

/** Explains the marks that occur, and no others. */
function legend(
  cells: readonly (IndicatorCell | null)[],
  isFlagged: boolean,
  t: Translate,
): Blocks {
  const has = (choice: IndicatorCell['choice']) => cells.some((cell) => cell?.choice === choice);
  const marks: [boolean, NotesKey][] = [
    [isFlagged, 'notes_legend_flag'],
    [cells.some((cell) => cell?.quantity.approx), 'notes_legend_approx'],
    [cells.includes(null), 'notes_legend_not_seen'],
    [has('total'), 'notes_legend_total'],
    [has('first'), 'notes_legend_first'],
    [has('alike'), 'notes_legend_alike'],
  ];
  const words = marks.flatMap(([occurs, key]) => (occurs ? [t(key)] : []));
  return words.length > 0 ? [paragraph(words.join(' '))] : [];
}
