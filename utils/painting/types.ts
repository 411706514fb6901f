import type { Wash } from '../codebook/types';
import type { Span } from '../report/types';

/** What analysis and library find; each kind can be switched by the reader. */
export const findingKinds = ['indicator', 'formula', 'template', 'vague', 'reuse'] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * Everything that can be painted: findings, the reader's annotations by the wash of their kind, a line under those whose
 * place the reader has not settled (changed or ambiguous), where the keyboard is, and the passing flash of a jump.
 */
export type MarkKind = FindingKind | `annotation-${Wash}` | 'unsettled' | 'current' | 'flash';

/** Paints spans of the report text onto the page. Painting a kind replaces what was painted of it before. */
export interface Painter {
  paint(kind: MarkKind, spans: readonly Span[]): void;
  /** Takes away everything this painter painted, and nothing else. */
  clear(): void;
}
