import type { Span } from '../../report/types';
import type { AlignedPair } from '../align/types';
import { trimmed } from '../passages';

/** From this likeness on, figures, years, sessions and place masked, a paragraph was kept (R30). */
const KEPT = 0.9;

/** Paragraphs of a report that were kept from the year before. */
export interface KeptParagraphs {
  /** 0–1, of the paragraphs that state something. */
  share: number;
  /** The kept ones, in text order. */
  spans: Span[];
}

/**
 * Which paragraphs (lines) of the later report are the earlier one's, figures, years, sessions and place aside: their
 * statements' likeness, weighted by length, is {@link KEPT} or more.
 *
 * @param pairs the alignment of the two reports
 */
export function keptParagraphs(text: string, pairs: readonly AlignedPair[]): KeptParagraphs {
  const lines = new Map<number, { span: Span; length: number; alike: number }>();
  for (const pair of pairs) {
    if (pair.kind === 'dropped') continue;
    for (const { label, start, end } of pair.after) {
      if (label === 'structure') continue;
      const words = trimmed(text, { start, end });
      const lineStart = text.lastIndexOf('\n', words.start - 1) + 1;
      const line = lines.get(lineStart) ?? { span: { ...words }, length: 0, alike: 0 };
      line.span = {
        start: Math.min(line.span.start, words.start),
        end: Math.max(line.span.end, words.end),
      };
      line.length += words.end - words.start;
      line.alike += likeness(pair) * (words.end - words.start);
      lines.set(lineStart, line);
    }
  }
  const all = [...lines.values()];
  const kept = all.filter(({ length, alike }) => alike >= KEPT * length);
  return {
    share: kept.length / Math.max(1, all.length),
    spans: kept.map(({ span }) => span).sort((a, b) => a.start - b.start),
  };
}

function likeness(pair: AlignedPair): number {
  if (pair.kind === 'identical') return 1;
  return 'similarity' in pair ? pair.similarity : 0;
}
