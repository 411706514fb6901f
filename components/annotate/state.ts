import type { Placement } from '@/utils/anchoring/types';
import type { Edit } from '@/utils/compare/align/types';
import type { Annotation } from '@/utils/library/types';
import type { FindingKind } from '@/utils/painting/types';
import type { Span } from '@/utils/report/types';
import type { WriteFailure } from '../labels';

/** Where a card stands: below this point, in CSS pixels of the whole page. */
export interface Anchor {
  left: number;
  top: number;
}

/** What a mark under the pointer or the caret is. */
export interface Finding {
  kind: FindingKind;
  /** The catalog name of a figure, the name of the rule of a boilerplate span, or the other reports that say the same. */
  title: string;
  /** A figure in base units with its unit ('13,000 份'); null for boilerplate. */
  value: string | null;
  /** The same indicator in earlier reports, the latest year first. */
  earlier: { year: number; value: string }[];
}

/** What our card in the page shows. At most one thing at a time. */
export type OverlayState =
  | { view: 'none' }
  /** A passage is selected: which kind of annotation shall it be? */
  | { view: 'choose'; span: Span; anchor: Anchor; takeFocus: boolean }
  /** A kind was chosen and is being stored; the bar stays, with the keyboard in it, and hears no second choice. */
  | { view: 'storing'; span: Span; anchor: Anchor }
  | {
      view: 'edit';
      annotation: Annotation;
      /** Where its passage stands now; null for one that was made here just now, or confirmed. */
      placement: Placement | null;
      /** The words at that place, and where they differ from those annotated. */
      found: string;
      edits: readonly Edit[];
      /** The note that was saved elsewhere while this one was typed. */
      otherNote: string | null;
      anchor: Anchor;
    }
  | { view: 'finding'; findings: Finding[]; anchor: Anchor }
  /** Something was done and can be taken back. */
  | { view: 'done'; change: number; anchor: Anchor }
  | { view: 'failed'; failure: WriteFailure; anchor: Anchor };
