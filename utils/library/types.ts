import type { PassageSelector, Placement } from '../anchoring/types';
import type { Codebook } from '../codebook/types';
import type { Edit } from '../compare/align/types';
import type { Measures, Quantity, ReportMeta, ReportSource } from '../report/types';

/**
 * Rows of the library as they are stored. All times are ISO 8601 instants in UTC. Rows are written by the
 * background only; extension pages may read them.
 */

/** What the reader writes of a passage. Kind, state and tags are ids of the codebook's, or of another reader's. */
export interface AnnotationContent {
  kind: string;
  note: string;
  tags: string[];
  state: string;
}

/** One row per annotation. */
export interface Annotation extends AnnotationContent {
  id: string;
  /** `ReportRecord.key` of the report it belongs to. */
  reportKey: string;
  selector: PassageSelector;
  /** Local name of who wrote it, as set in the options at that time; '' when none was set. */
  author: string;
  createdAt: string;
  updatedAt: string;
  /** Deleted rows stay so that a deletion can be undone; null while it is in use. */
  deletedAt: string | null;
}

/** An annotation with the place it has in the text that is on the screen now. Never stored. */
export interface PlacedAnnotation {
  annotation: Annotation;
  placement: Placement;
  /** Where the words at the place differ from those annotated, in offsets of each; of a 'changed' one only. */
  edits?: Edit[];
}

/** A report kept in the library: its text as read, and what is needed to list it without reading the text again. */
export interface ReportRecord {
  /** Address without scheme and fragment: one report, one key (see `reportKey`). */
  key: string;
  url: string;
  source: ReportSource;
  meta: ReportMeta;
  indicators: Quantity[];
  measures: Measures;
  /** SHA-256 (hex) of the folded text. */
  fingerprint: string;
  /** When the text was read, first and last. */
  firstReadAt: string;
  readAt: string;
  keptAt: string;
  deletedAt: string | null;
}

/** Another text that a kept report had at a later visit. The first text stays with the report itself. */
export interface ReportVersion {
  key: string;
  /** SHA-256 (hex) of the folded text. */
  fingerprint: string;
  text: string;
  readAt: string;
}

/** What the reader concludes from reports that were compared; one for each choice of reports, in whatever order. */
export interface Conclusion {
  /** Made of the reports' keys (see `conclusionKey`). */
  key: string;
  /** Sorted, each once. */
  reportKeys: string[];
  /** '' when the reader has taken everything out again. */
  text: string;
  /** Local name of who wrote it last, '' when none was set. */
  author: string;
  createdAt: string;
  updatedAt: string;
}

/** What notes can be made of, in the order in which a reader would ask for it. */
export const notesSections = [
  'overview',
  'findings',
  'indicators',
  'elements',
  'follow-ups',
  'reuse',
  'annotations',
  'coding',
  'conclusion',
] as const;
export type NotesSectionId = (typeof notesSections)[number];

/** What notes hold and how they are headed: a choice of sections in an order, under a name. */
export interface NotesTemplate {
  id: string;
  name: string;
  /** The title of the notes, in which 〔对象〕 and 〔年份〕 stand for what the notes are of; '' for the usual one. */
  titleLine: string;
  /** Each at most once, at least one. */
  sections: NotesSectionId[];
}

/** One step that can be undone: the rows it touched, before and after. */
export interface Change {
  /** Assigned by the store, ascending. */
  seq: number;
  at: string;
  /** Local name of who did it, '' when none was set. */
  who: string;
  action:
    | 'create-annotation'
    | 'update-annotation'
    | 'delete-annotation'
    | 'restore-annotation'
    | 'reattach-annotation'
    | 'keep-report'
    | 'delete-reports'
    | 'write-conclusion'
    | 'edit-codebook';
  before: ChangedRow[];
  after: ChangedRow[];
  undone: boolean;
}

/** A row in one state of a change; `row: null` means that the row did not exist. */
export type ChangedRow =
  | { table: 'annotations'; id: string; row: Annotation | null }
  | { table: 'reports'; id: string; row: ReportRecord | null }
  | { table: 'conclusions'; id: string; row: Conclusion | null }
  | { table: 'codebook'; id: string; row: Codebook | null };

/** Why a write was refused; the message files have a sentence for each (`error_*`). Nothing was changed. */
export type StoreError =
  | 'storage-full'
  | 'storage-refused'
  | 'not-found'
  | 'empty-passage'
  | 'outdated'
  | 'code-in-use'
  | 'codebook-outdated'
  | 'codebook-unusable'
  | 'changed-elsewhere'
  | 'invalid';

/** The outcome of a write. `change` is the step that can be undone; null when nothing had to change. */
export type Written<T> =
  { ok: true; value: T; change: number | null } | { ok: false; error: StoreError };
