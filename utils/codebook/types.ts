/**
 * How the wash of a kind looks in the page and on its label. Fixed, because the page's style sheet is: kinds that
 * share a wash are painted alike. The labels differ in the line under the word as well, for readers who do not tell
 * the colours apart; `public/marks.css` and `components/KindLabel.css` draw them.
 */
export const washes = [
  'vermilion',
  'ochre',
  'green',
  'plum',
  'slate',
  'teal',
  'sienna',
  'rose',
] as const;
export type Wash = (typeof washes)[number];

/** One code of the codebook. Annotations hold its id, so that it can be renamed and retired without touching them. */
export interface Code {
  id: string;
  /** What the reader calls it; null: by the message files (codes that were there from the start), or by the id (tags). */
  name: string | null;
  /** When to use it, in the reader's words; '' when nothing was written. */
  meaning: string;
  /** No longer offered for new annotations; those that have it keep it, and it keeps its name. */
  retired: boolean;
}

/** A kind of annotation. */
export interface KindCode extends Code {
  wash: Wash;
  /** Digit or small letter that chooses it while the bar under a selection has the focus; null: none. */
  key: string | null;
}

/** The three lists of codes, each in the order in which they are offered. */
export interface CodeLists {
  kinds: KindCode[];
  states: Code[];
  tags: Code[];
}

/** The names of the lists, in the order in which they are shown. */
export const codeLists = ['kinds', 'states', 'tags'] as const;
export type CodeList = (typeof codeLists)[number];

/** The reader's codebook as it is stored: one row. */
export interface Codebook extends CodeLists {
  id: typeof OWN_CODEBOOK;
  /** Rises with every change; 0 is the codebook that nobody has changed yet and that is not stored. */
  revision: number;
}

/** The key of the only row. */
export const OWN_CODEBOOK = 'own';

/** The state of an annotation with which nothing has to be done; always offered. */
export const NO_STATE = 'none';

/** Stands among the keys of changed reports when the codebook changed; no report has such a key. */
export const CODEBOOK_CHANGED = 'codebook:';
