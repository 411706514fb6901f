import type { Folded } from '../../text/fold';
import type { Numeral } from '../../text/numerals';
import { figureOfUnit } from './reading';
import type { Figure } from './types';
import { scaledUnit, type ScaledUnit } from './units';

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

/** A row as the head of the rows below it: what its cells say of their columns. */
interface Head {
  /** Units in the cells, by column; the first one counts for the whole row. */
  units: (ScaledUnit | null)[];
  /** Years in the cells, by column, 0 for none; empty where no cell has one. */
  years: number[];
}

/** Reads the cells of a text; numerals are only ever asked for in their order. */
export class Cells {
  /** Where the row in hand begins, and the rows above it, nearest first. */
  private row = -1;
  private heads: Head[] = [];

  constructor(private readonly folded: Folded) {}

  /** The figure that a numeral filling a cell states, or null: no cell, no unit, or a column of an earlier year. */
  read(numeral: Numeral): Figure | null {
    if (numeral.script !== 'arabic' || numeral.form !== 'number') return null;
    const { original, starts, text } = this.folded;
    const start = starts[numeral.start] ?? 0;
    const end = (starts[numeral.end - 1] ?? 0) + 1;
    if (original.charAt(start - 1) !== CELL || !/^[\t\r\n]?$/.test(original.charAt(end)))
      return null;
    const row = startOfRow(original, start);
    if (row === null) return null;
    if (row !== this.row) this.turnTo(row);
    const cells = original.slice(row, start - 1).split(CELL);
    const column = cells.length;
    if (this.heads.some(({ years }) => isEarlier(years, column))) return null;
    const unit = unitOf(cells[column - 1] ?? '') ?? this.unitAbove(column);
    return unit && figureOfUnit(text, numeral, unit);
  }

  /** Takes the next row in hand: the one before it is the nearest head, after it those of that row or all that are above. */
  private turnTo(row: number): void {
    const { original } = this.folded;
    const heads: Head[] = [];
    for (let end = row - 1; end > 0 && heads.length < MOST_ROWS;) {
      const start = startOfRow(original, end);
      if (start === null) break;
      const cells = original.slice(start, end).split(CELL);
      heads.push(headOf(cells));
      // The line above the table is its last head: 单位:件.
      if (cells.length === 1) break;
      if (start === this.row) {
        heads.push(...this.heads.slice(0, MOST_ROWS - heads.length));
        break;
      }
      end = start - 1;
    }
    this.row = row;
    this.heads = heads;
  }

  private unitAbove(column: number): ScaledUnit | null {
    for (const { units } of this.heads) {
      const unit = units[column] ?? units[0];
      if (unit) return unit;
    }
    return null;
  }
}

/** Where the row begins that reaches to `end`; null when it is too long for one. */
function startOfRow(text: string, end: number): number | null {
  const from = Math.max(0, end - LONGEST_ROW);
  const before = text.slice(from, end).lastIndexOf('\n');
  return before < 0 && from > 0 ? null : from + before + 1;
}

function headOf(cells: readonly string[]): Head {
  const trimmed = cells.map((cell) => cell.trim());
  const years = trimmed.map((cell) => Number(YEAR_HEAD.exec(cell)?.[1] ?? 0));
  return {
    units: trimmed.map((cell) => unitOf(HEAD_UNIT.exec(cell)?.[1] ?? '')),
    years: years.some((year) => year > 0) ? years : [],
  };
}

/** Whether a column is one of several years, and not of the last. */
function isEarlier(years: readonly number[], column: number): boolean {
  const own = years[column] ?? 0;
  return own > 0 && years.some((year) => year > own);
}

/** A cell that holds nothing but a unit, with or without brackets. */
function unitOf(cell: string): ScaledUnit | null {
  const words = cell
    .trim()
    .replace(/^[(（](.*)[)）]$/, '$1')
    .replace('％', '%');
  return scaledUnit(words);
}
