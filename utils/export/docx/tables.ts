import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { PhrasingContent, Table as Rows, TableCell as Cell } from 'mdast';
import { displayWidth } from '../displayWidth';
import { runs } from './inlines';
import { style } from './styles';

/** Room for the text between the margins, in twentieths of a point: 156 mm. */
const TEXT_WIDTH = 8845;
/** Half a character of table type (10.5 pt, 9 pt), in twentieths of a point. */
const HALF_CHARACTER = { normal: 105, small: 90 } as const;
/** What a cell leaves free on each side. */
const MARGIN = 60;
/** What a column takes besides its words: both margins, and some room because bold letters are wider. */
const PADDING = 2 * MARGIN + 50;
/** Cells wider than this, in half characters, are broken into lines; a Chinese line of ten characters still reads. */
const WIDEST_CELL = 20;
/** No column is narrower than two characters. */
const NARROWEST_CELL = 4;

/** A table over the width of the page, its head repeated on every page. */
export function tableOf({ children: rows, align }: Rows): Table {
  const natural = naturalWidths(rows.map(({ children }) => children));
  const isWide = widthOf(natural, HALF_CHARACTER.normal) > TEXT_WIDTH;
  const columnWidths = spread(natural, isWide ? HALF_CHARACTER.small : HALF_CHARACTER.normal);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: MARGIN, right: MARGIN, top: 40, bottom: 40 },
    rows: rows.map(
      ({ children: cells }, row) =>
        new TableRow({
          ...(row === 0 && { tableHeader: true }),
          cantSplit: true,
          children: cells.map(
            ({ children }, column) =>
              new TableCell({
                width: { size: columnWidths[column] ?? NARROWEST_CELL, type: WidthType.DXA },
                children: [
                  new Paragraph({
                    style: isWide ? style.small : style.cell,
                    alignment:
                      align?.[column] === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
                    children: runs(children, 'table', row === 0 ? { bold: true } : {}),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** The width that each column wants, in half characters. */
function naturalWidths(rows: readonly Cell[][]): number[] {
  const widths: number[] = [];
  for (const cells of rows) {
    cells.forEach(({ children }, column) => {
      const wanted = Math.min(displayWidth(wordsOf(children)), WIDEST_CELL);
      widths[column] = Math.max(widths[column] ?? NARROWEST_CELL, wanted);
    });
  }
  return widths;
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) =>
      'value' in node ? node.value : 'children' in node ? wordsOf(node.children) : '',
    )
    .join('');
}

function widthOf(natural: readonly number[], halfCharacter: number): number {
  return natural.reduce((sum, width) => sum + width * halfCharacter + PADDING, 0);
}

/** Widths in twentieths of a point that fill the page: what is left over, or lacks, is shared among the wide columns. */
function spread(natural: readonly number[], halfCharacter: number): number[] {
  const wanted = natural.map((width) => width * halfCharacter + PADDING);
  const rest = TEXT_WIDTH - widthOf(natural, halfCharacter);
  const weights = natural.map((width) => Math.max(width - NARROWEST_CELL * 2, 0));
  const weight = weights.reduce((sum, each) => sum + each, 0);
  if (weight === 0) return natural.map(() => Math.floor(TEXT_WIDTH / natural.length));
  const least = NARROWEST_CELL * halfCharacter + PADDING;
  return wanted.map((width, at) =>
    Math.max(least, Math.round(width + (rest * (weights[at] ?? 0)) / weight)),
  );
}
