import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Codebook } from './codebook/types';
import type { ChangedSentence } from './compare/changedSentences';
import type { EarlierFigures } from './compare/earlierFigures';
import type {
  Annotation,
  AnnotationContent,
  Conclusion,
  NotesTemplate,
  PlacedAnnotation,
  Written,
} from './library/types';
import type { Detection, ReportAnalysis, ReportSource, Span } from './report/types';
import type { CommandKeys, ReadingStep } from './shortcuts';

/** What has changed in a page since it was kept. */
export interface ChangesSince {
  /** ISO instant at which the kept text was read. */
  readAt: string;
  sentences: ChangedSentence[];
}

/** What the background answers when the reader script has read a page. */
export interface OpenedReport {
  detection: Detection;
  /** Null when the page is no report and the reader did not ask to read it as one. */
  analysis: ReportAnalysis | null;
  annotations: PlacedAnnotation[];
  kept: boolean;
  codebook: Codebook;
  /** Null when the page says what it said when it was kept, or is not kept. */
  changesSince: ChangesSince | null;
  /** What earlier reports of the same subject in the library say of the indicators. */
  earlier: EarlierFigures;
  /** What the rules behind the boilerplate of this report are called, by rule id. */
  ruleNames: Record<string, string>;
}

/** What the side panel shows of a tab. */
export type TabView =
  /** Nothing of ours runs in the tab: a site that was not granted, a browser page, or not yet loaded. */
  | { status: 'unread' }
  /** The page was read and is no report. */
  | { status: 'other'; url: string; title: string; detection: Detection }
  | {
      status: 'open';
      url: string;
      key: string;
      analysis: ReportAnalysis;
      annotations: PlacedAnnotation[];
      kept: boolean;
      changesSince: ChangesSince | null;
      earlier: EarlierFigures;
    };

/** A passage that stands in other reports too, and in which, in words. */
export interface MarkedReuse extends Span {
  where: string;
}

/** Where a step by keyboard led, for who cannot see the page. */
export interface StepTaken {
  /** One line for a live region; '' when there is nothing to say. */
  said: string;
  /** Id of the annotation that was reached; null when it was none. */
  annotation: string | null;
}

/** Every message between the processes. Data is validated on arrival (`utils/messageSchemas.ts`). */
export interface ProtocolMap {
  // page scripts → background
  /** The detector saw something like a report; the background injects the reader. */
  candidateSeen(): void;
  /** The reader script has read the page. `insist`: the reader asked to treat it as a report whatever it is. */
  openReport(data: { source: ReportSource; insist: boolean }): OpenedReport;
  /** `id` is made by the sender, so that a call repeated after a lost answer stores nothing twice. */
  createAnnotation(data: {
    id: string;
    source: ReportSource;
    span: Span;
    content: AnnotationContent;
  }): Written<Annotation>;
  /** Gives an annotation another passage of this text. */
  reattachAnnotation(data: { id: string; source: ReportSource; span: Span }): Written<null>;
  /** What the browser's commands are bound to, by name; '' for those that are not. */
  commandKeys(): CommandKeys;
  /** Where the stored annotations of this report stand in its present text. */
  placeAnnotations(data: { source: ReportSource }): {
    annotations: PlacedAnnotation[];
    kept: boolean;
    codebook: Codebook;
  };

  // page scripts and extension pages → background
  /**
   * `base`: what the editor began with or saved last, so that what was changed elsewhere meanwhile is not written over.
   * `sitting`: the step that its last saving made; what is typed in one sitting is one step.
   */
  updateAnnotation(data: {
    id: string;
    base: AnnotationContent;
    content: AnnotationContent;
    sitting: number | null;
  }): Written<Annotation>;
  deleteAnnotation(data: { id: string }): Written<null>;
  undoChange(data: { change: number }): Written<null>;
  /** The latest step back, and forward again; 100 steps, also after a reload. */
  undoLast(): Written<null>;
  redoLast(): Written<null>;
  /** Brings a deleted annotation back out of the bin. */
  restoreAnnotation(data: { id: string }): Written<null>;
  keepReport(data: { source: ReportSource }): Written<null>;

  // extension pages → background
  deleteReports(data: { keys: string[] }): Written<null>;
  /** What the reader has typed as the conclusion of these reports; `seen`: `updatedAt` of the text gone on from. */
  writeConclusion(data: {
    reportKeys: string[];
    text: string;
    seen: string | null;
  }): Written<Conclusion>;
  /** A template of the reader's own, new or in place of the one of its id. */
  saveTemplate(data: { template: NotesTemplate }): Written<null>;
  deleteTemplate(data: { id: string }): Written<null>;
  /** Rows of a backup, `{ table, row }` each, written back as one transaction; a row that does not hold is 'invalid'. */
  restoreRows(data: {
    rows: unknown[];
  }): Written<{ imported: number; merged: number; unchanged: number }>;
  /**
   * Annotations of another reviewer, written beside one's own; conflicts come in under a new id. `pairs` are the ids of
   * those that say different things.
   */
  importAnnotations(data: { annotations: unknown[] }): Written<{
    imported: number;
    unchanged: number;
    conflicts: number;
    pairs: { mine: string; theirs: string }[];
  }>;
  /**
   * The codebook from now on. Refused as 'codebook-outdated' when it was changed since `codebook.revision`, and as
   * 'code-in-use' when it lacks a code that an annotation has.
   */
  saveCodebook(data: { codebook: Codebook }): Written<Codebook>;
  /** Reads the tab's page as a report (after a click on the toolbar button or in the panel). */
  readTab(data: { tabId: number; insist: boolean }): { ok: boolean };

  // extension pages → reader script of one tab
  viewTab(): TabView;
  /** Scrolls to a passage and lets it flash. */
  showPassage(data: { span: Span }): { shown: boolean };
  /**
   * Marks passages that stand in other reports too. `length`: that of the text they were found in; with another text
   * they are not taken.
   */
  markReuse(data: { length: number; passages: MarkedReuse[] }): void;
  /** Attaches an annotation to a passage of the page; null: to what is selected there. */
  attachHere(data: { id: string; span: Span | null }): Written<null>;
  /** A step by keyboard: a command of the browser, or a key pressed in the panel. */
  takeStep(data: ReadingStep): StepTaken;
  /** Treats the page as a report although the detection says otherwise; the reader asked for it. */
  openAnyway(): void;
  /** Keeps the open report in the library. */
  keepOpenReport(): Written<null>;

  // background → all extension pages and reader scripts
  /** Rows of these reports changed; `CODEBOOK_CHANGED` among them: codes have other names or looks. */
  libraryChanged(data: { keys: string[] }): void;
  // reader script → extension pages
  /** What `viewTab` answers has changed. */
  tabChanged(): void;
}

export type { StoreError, Written } from './library/types';

/** The typed channel between the processes; the background listens through `listen`, which validates. */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
