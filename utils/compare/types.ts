import type { ChangedSentence } from './changedSentences';
import type { FollowUp } from './followUps';
import type { RecurringShortcoming } from './promises/recurring';
import type { RenamedSuggestion } from './renamed';
import type { IndicatorSwitch } from './switches';
import type { UniformWording } from './uniformWording';
import type { Placement } from '../anchoring/types';
import type { Check, Quantity, ReportAnalysis, Scope, Section, Span } from '../report/types';

/** What comparison and notes need to know of one of the reader's annotations; `PlacedAnnotation` of the library has it. */
export interface ComparedAnnotation {
  annotation: {
    id: string;
    /** Ids of codes, as are the tags. */
    kind: string;
    state: string;
    note: string;
    tags: readonly string[];
    /** Who wrote it, '' when that is not known. */
    author: string;
    /** ISO 8601 instant. */
    createdAt: string;
    selector: { exact: string; section: readonly string[] };
  };
  placement: Placement;
}

/** One report as it enters a comparison. */
export interface ComparedReport {
  key: string;
  /** Where the text was read, or '' for a file. */
  url: string;
  analysis: ReportAnalysis;
  annotations: readonly ComparedAnnotation[];
}

/** How the publication date stands to the deadline (R01). `days` are days after 31 March, at least 2. */
export type Timeliness =
  | { status: 'on-time' | 'borderline' | 'undated' | 'no-deadline' }
  | { status: 'late'; days: number };

/** The statutory elements E1, E2, E3, E4 of domain.md §1.1, by the role their text has. */
export const elementRoles = ['measures', 'shortcomings', 'leadership', 'plans'] as const;
export type ElementRole = (typeof elementRoles)[number];

/** Where a statutory element stands in a report. `items` counts its numbered points, 0 when it is not itemised. */
export type ElementFinding =
  | { status: 'section'; sections: Section[]; items: number }
  | { status: 'passage'; span: Span; sentences: number; items: number }
  | { status: 'absent' };

/** One report in its place in the comparison. */
export interface ComparisonColumn {
  report: ComparedReport;
  /** The same text under other addresses (R06). */
  copies: ComparedReport[];
  /** Whom the report is about: a place, or for departments the organisation; its key where it names neither. */
  subject: string;
  /** The subject as this report names it, '' when it does not; another one where the reader takes two names for one. */
  namedAs: string;
  timeliness: Timeliness;
  elements: Record<ElementRole, ElementFinding>;
  /** Checks with status 'attention' first, then those with 'not-seen'. */
  attention: Check[];
}

/**
 * Why this one of several figures of an indicator was taken: no other value, named as a total, first in the text, or said
 * in words like those of a neighbouring year.
 */
export type FigureChoice = 'only' | 'total' | 'first' | 'alike';

/** What one report says of an indicator. */
export interface IndicatorCell {
  quantity: Quantity;
  choice: FigureChoice;
  /** All figures of the indicator in this report with the same unit and scope, the chosen one included, in text order. */
  candidates: Quantity[];
  /** The sentence of the chosen figure. */
  sentence: Span;
}

/** R27: a change of at least half and 10, and a figure of three or more digits that stands unchanged a year later. */
export type ChangeFlag = 'large-change' | 'same-figure';

/** How an indicator moved from one report of a subject to a later one. */
export interface IndicatorChange {
  /** Column the change is counted from. */
  from: number;
  /** Years between the two reports, at least 1. */
  years: number;
  difference: number;
  /** `difference` relative to the earlier figure's size; null when that was 0. */
  rate: number | null;
  /** 'points': both figures are percentages, `difference` is in percentage points. */
  measure: 'amount' | 'points';
  /** At least one of the figures is approximate. */
  approx: boolean;
  flags: ChangeFlag[];
}

/** One indicator in one unit and one scope, over all columns. */
export interface IndicatorRow {
  metric: string;
  name: string;
  unit: string;
  scope: Scope;
  /** By column; null where the report has no such figure. */
  cells: (IndicatorCell | null)[];
  /** By column: the change into it from the subject's report before; null where nothing can be compared. */
  changes: (IndicatorChange | null)[];
}

/** Two columns of one subject, year and period whose texts differ (R05): the sentences that were changed. */
export interface Version {
  from: number;
  to: number;
  changes: ChangedSentence[];
}

/** Reports side by side. */
export interface Comparison {
  /** One subject over years, several subjects in one year, or neither. A single report counts as 'years'. */
  kind: 'years' | 'places' | 'mixed';
  /** By subject, then year, the whole year behind its parts, then date of publication. */
  columns: ComparisonColumn[];
  /** Indicators that stand in several reports first; within that, as they first appear. */
  indicators: IndicatorRow[];
  /** Indicators that stand in two neighbouring years of a subject, but in no unit and period, or not of one matter. */
  switches: IndicatorSwitch[];
  /** From each report of a subject to its next year's. */
  followUps: FollowUp[];
  /** Shortcomings of a subject over all years in which they return. */
  recurring: RecurringShortcoming[];
  /** What different subjects say in the same words. */
  uniform: UniformWording;
  versions: Version[];
  /** Years between a subject's first and last yearly report of which none was chosen. */
  missingYears: { subject: string; years: number[] }[];
  /** The reader's choices that hold here: names followed as one, the current one last. */
  sameSubjects: string[][];
  /** Names that may be of one subject; nothing is followed by them before the reader says so. */
  suggestions: RenamedSuggestion[];
}
