import type { ReportAnalysis } from '../../report/types';
import { fold, type Folded } from '../../text/fold';
import { visitWords } from '../align/tokens';

/**
 * The terms of a text and how often each stands in it. Studies of annual reports count words; Chinese has no blanks
 * between them, and most words have two characters, so pairs of neighbouring characters stand for them. Figures and
 * what stands across a mark or a figure are no terms.
 */
export interface Terms {
  /** Codes of the different terms, ascending. */
  codes: Int32Array;
  /** By position in `codes`; at least 1. */
  counts: Int32Array;
  /** Sum of `counts`. */
  total: number;
}

/** The terms of a report's text. */
export function termsOf(analysis: Pick<ReportAnalysis, 'text'>): Terms {
  return countTerms(fold(analysis.text));
}

function countTerms({ text }: Folded): Terms {
  const all = new Int32Array(text.length);
  let total = 0;
  visitWords(text, 0, text.length, (start, end, isNumber) => {
    for (let at = start; !isNumber && at + 1 < end; at++) {
      all[total++] = (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
    }
  });
  const sorted = all.subarray(0, total).sort();
  const codes = new Int32Array(total);
  const counts = new Int32Array(total);
  let different = 0;
  for (let at = 0; at < total; at++) {
    const code = sorted[at] ?? 0;
    if (at > 0 && code === sorted[at - 1]) counts[different - 1] = (counts[different - 1] ?? 0) + 1;
    else {
      codes[different] = code;
      counts[different++] = 1;
    }
  }
  return { codes: codes.slice(0, different), counts: counts.slice(0, different), total };
}

/** Goes through the terms that two texts have in common, by their positions in each. */
export function visitShared(a: Terms, b: Terms, visit: (i: number, j: number) => void): void {
  for (let i = 0, j = 0; i < a.codes.length && j < b.codes.length;) {
    const difference = (a.codes[i] ?? 0) - (b.codes[j] ?? 0);
    if (difference === 0) visit(i, j);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
}
