import type { Folded } from '../../text/fold';
import type { Numeral } from '../../text/numerals';
import { figure, type Measure } from './reading';
import type { Figure } from './types';
import { unitAt } from './units';

/**
 * Numbers that fill a cell of a table. A table stands in the text as lines of cells with tabs between
 * (`utils/page/linearize.ts`); the unit of a number stands in the cell before it (件|120), or in brackets at the head of its
 * column, of the rows, or of the table.
 */

const CELL = '\t';
/** Rows above a number among which the head of its table is sought. */
const MOST_ROWS = 60;
/** Characters of a row; a longer line is no table of figures. */
const LONGEST_ROW = 400;
/** 数量(件), 金额(单位:万元), 单位:件. */
const HEAD_UNIT = /(?:[(（]|单位[:：])(?:单位[:：])?([^()（）\d]{1,5})[)）]?$/;
const YEAR_HEAD = /^((?:19|20)\d\d)年?度?(?:\(|（|$)/;

/** The figure that a numeral filling a cell states, or null: no cell, no unit, or a column of an earlier year. */
export function readCell(folded: Folded, numeral: Numeral): Figure | null {
  if (numeral.script !== 'arabic' || numeral.form !== 'number') return null;
  const { original, starts } = folded;
  const start = starts[numeral.start] ?? 0;
  const end = (starts[numeral.end - 1] ?? 0) + 1;
  if (original.charAt(start - 1) !== CELL || !/^[\t\r\n]?$/.test(original.charAt(end))) return null;
  const row = startOfRow(original, start);
  if (row === null) return null;
  const cells = original.slice(row, start - 1).split(CELL);
  const heads = headsAbove(original, row);
  if (isOfEarlierYear(heads, cells.length)) return null;
  const measure = unitOf(cells[cells.length - 1] ?? '') ?? unitOfHeads(heads, cells.length);
  if (!measure) return null;
  const value = numeral.value * measure.times;
  return figure(folded.text, { ...numeral, value }, { ...measure, end: numeral.end });
}

/** Where the row begins that reaches to `end`; null when it is too long for one. */
function startOfRow(text: string, end: number): number | null {
  const from = Math.max(0, end - LONGEST_ROW);
  const before = text.slice(from, end).lastIndexOf('\n');
  return before < 0 && from > 0 ? null : from + before + 1;
}

/** The rows above, nearest first, and last the line above the table: 单位:件. */
function headsAbove(text: string, row: number): string[][] {
  const heads: string[][] = [];
  for (let end = row - 1; end > 0 && heads.length < MOST_ROWS;) {
    const start = startOfRow(text, end);
    if (start === null) break;
    const cells = text.slice(start, end).split(CELL);
    heads.push(cells.map((cell) => cell.trim()));
    if (cells.length === 1) break;
    end = start - 1;
  }
  return heads;
}

function unitOfHeads(heads: readonly string[][], column: number): Scaled | null {
  for (const head of heads) {
    for (const cell of [head[column], head[0]]) {
      const unit = unitOf(HEAD_UNIT.exec(cell ?? '')?.[1] ?? '');
      if (unit) return unit;
    }
  }
  return null;
}

/** Whether the column is one of several years, and not of the last. */
function isOfEarlierYear(heads: readonly string[][], column: number): boolean {
  return heads.some((head) => {
    const years = head.map((cell) => Number(YEAR_HEAD.exec(cell)?.[1] ?? 0));
    return (years[column] ?? 0) > 0 && years.some((year) => year > (years[column] ?? 0));
  });
}

interface Scaled extends Measure {
  times: number;
}

const MAGNITUDES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** A cell that holds nothing but a unit: 件, 万元, %. */
function unitOf(cell: string): Scaled | null {
  const name = cell
    .trim()
    .replace(/^[(（](.*)[)）]$/, '$1')
    .replace('％', '%');
  const times = MAGNITUDES[name.charAt(0)] ?? 1;
  const bare = times === 1 ? name : name.slice(1);
  const unit = bare === '' ? null : unitAt(bare, 0);
  if (!unit || unit.name !== bare || unit.noun || unit.kind === 'duration') return null;
  return { unit: unit.name, kind: unit.kind, times };
}
