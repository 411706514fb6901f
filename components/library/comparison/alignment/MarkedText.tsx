import type { ComponentChild } from 'preact';
import type { ReportAnalysis, Span } from '@/utils/report/types';
import { segmentsOf } from '@/components/segments';

/** Which side of a change a text stands on: what is gone is struck through, what has come is underlined. */
export type Side = 'before' | 'after';

interface MarkedTextProps {
  analysis: Pick<ReportAnalysis, 'text' | 'quantities'>;
  passage: Span;
  side: Side;
  /** What differs from the other side. */
  edits: readonly Span[];
  /** What the reader has annotated. */
  annotated: readonly Span[];
}

/** A passage word for word: figures in bold, changed words by line, annotated words by their wash. */
export function MarkedText({ analysis, passage, side, edits, annotated }: MarkedTextProps) {
  const { text, quantities } = analysis;
  const pieces = segmentsOf(passage, [
    { name: 'edit', spans: edits },
    { name: 'figure', spans: quantities },
    { name: 'annotated', spans: annotated },
  ]);
  return (
    <>
      {pieces.map(({ start, end, layers }) => {
        let piece: ComponentChild = text.slice(start, end);
        if (layers.includes('figure')) piece = <b>{piece}</b>;
        if (layers.includes('annotated')) piece = <mark>{piece}</mark>;
        if (!layers.includes('edit')) return piece;
        return side === 'before' ? <del>{piece}</del> : <ins>{piece}</ins>;
      })}
    </>
  );
}
