import type { Numeral } from '../../text/numerals';
import { hedgeAfter, hedgeBefore } from './hedges';
import type { ExclusionReason, Figure, FigureKind } from './types';
import type { ScaledUnit } from './units';

/** What the grammar makes of a number that no exclusion rule took; null for a Chinese number that is part of a word. */
export type Reading = { figures: Figure[] } | { reason: ExclusionReason; end: number } | null;

/** A unit and what it measures. */
export interface Measure {
  unit: string;
  kind: FigureKind;
}

/** What a number is counted in, and where that ends. */
export interface Counted extends Measure {
  end: number;
  upper?: number;
}

/** Shares and ratios have no unit. */
export const RATIO: Measure = { unit: '', kind: 'ratio' };

/** The figure a numeral and what it is counted in make, with the hedges around them. */
export function figure(text: string, numeral: Numeral, counted: Counted): Figure {
  const vague = '百千万亿'.includes(text.charAt(numeral.start));
  const before = hedgeBefore(text, numeral.start, vague);
  const after = hedgeAfter(text, counted.end);
  const start = before?.edge ?? numeral.start;
  const end = after?.edge ?? counted.end;
  const range = counted.upper === undefined ? '' : '-';
  const qualifier = (before?.word ?? '') + numeral.hedge + (after?.word ?? '') + range;
  const found: Figure = {
    start,
    end,
    text: text.slice(start, end),
    value: numeral.value,
    unit: counted.unit,
    approx: qualifier !== '',
    qualifier,
    kind: counted.kind,
  };
  if (counted.upper !== undefined) found.upper = counted.upper;
  return found;
}

/** The figure a numeral makes whose unit stands apart from it: 罚没金额(万元) 12.5. */
export function figureOfUnit(text: string, numeral: Numeral, unit: ScaledUnit): Figure {
  const { name, kind, times } = unit;
  const counted = { unit: name, kind, end: numeral.end };
  return figure(text, { ...numeral, value: numeral.value * times }, counted);
}
