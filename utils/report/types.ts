/**
 * The shapes of a report's analysis. All offsets are UTF-16 units of `ReportAnalysis.text`, end exclusive.
 */

/** What a page or file says of itself, as plain strings; `utils/page` reads it from a DOM, the command line from a text file. */
export interface ReportSource {
  /** Address the text was read at, or '' for a text file. */
  url: string;
  /** Text of `<title>`. */
  documentTitle: string;
  /** The article's title as it stands on the page (blanks collapsed), or '' when none was found. */
  heading: string;
  /** Meta elements by lower-cased name. */
  metas: Readonly<Record<string, string>>;
  /** What stands between title and body: information table, label lines; at most 2,000 characters. */
  header: string;
  /** Name of the site as its banner, meta or title suffix gives it, or ''. */
  siteName: string;
  /** Breadcrumb and column name, or ''. */
  breadcrumb: string;
  /** The report text: the body without site furniture. Offsets of every analysis point into it. */
  text: string;
  /** Share (0–1) of the page's visible characters that stand inside links; high on column lists. */
  linkShare: number;
  /** Attached files (pdf, doc, docx, wps, ofd, xls …) named in the body. */
  attachments: readonly { label: string; href: string }[];
}

/** An annual report, related material (half-year, five-year, 依法行政 …), or neither. */
export type Verdict = 'report' | 'related' | 'other';

/** What a page was taken for, and why. */
export interface Detection {
  verdict: Verdict;
  /** 0–100; the reasons say what it is made of. */
  score: number;
  /** Keys of the message files (`detect_*`), with `:` and a value where the message takes one. */
  reasons: string[];
}

/** The administrative level of the issuer. */
export type Level = '国家' | '省' | '市' | '县区' | '乡镇街道' | '部门' | '开发区' | '未知';

/** The time a report speaks of. */
export type Period = 'year' | 'half-year' | 'multi-year' | 'unknown';
/** Where the date of publication was read, best first. */
export type DateSource = 'meta' | 'header' | 'label' | 'url' | 'signature';

/** Title, issuer, year and publication of a report. */
export interface ReportMeta {
  title: string;
  place: string;
  org: string;
  level: Level;
  /** The year reported on. */
  year: number | null;
  period: Period;
  /** ISO date of publication; `dateSource` says where it was read. */
  publishedOn: string | null;
  dateSource: DateSource | null;
  source: string;
  docNumber: string | null;
}

/** Half-open range of the report text. */
export interface Span {
  start: number;
  end: number;
}

/** What a part of a report is for; the statutory contents are measures, shortcomings, leadership and plans. */
export type SectionRole =
  | 'furniture'
  | 'opening'
  | 'leadership'
  | 'measures'
  | 'shortcomings'
  | 'plans'
  | 'closing'
  | 'other';

/** A part of a report under one heading; sections nest. */
export interface Section extends Span {
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）/①, 5 for 一是. */
  level: number;
  /** The numbering as it stands: '一、', '（二）', '3.', '一是'; '' for a heading without number. */
  label: string;
  title: string;
  role: SectionRole;
}

/** What a sentence gives a reader: nothing but form, fixed wording, general wording, or something to check. */
export type SentenceLabel = 'structure' | 'formula' | 'vague' | 'substantive';

/** A sentence, or a heading or label that is none (`structure`). */
export interface Sentence extends Span {
  label: SentenceLabel;
  role: SectionRole;
}

/** 固定表述, 模板句 and 空泛表述 (domain.md §4). */
export type BoilerplateKind = 'formula' | 'template' | 'vague';

/** Words that a rule takes for boilerplate. */
export interface Boilerplate extends Span {
  kind: BoilerplateKind;
  /** Id of the rule in the rule files. */
  rule: string;
}

/** The time a figure speaks of: the year reported on, a part of it, several years, or the future. */
export type Scope = 'year' | 'part-year' | 'cumulative' | 'target';

/** A figure with its measure. */
export interface Quantity extends Span {
  /** As written, with qualifier inside the figure: '1.3万份', '近190名'. */
  text: string;
  /** In base units: 13000 份, 7893000 元, 18.51 %. */
  value: number;
  unit: string;
  approx: boolean;
  /** 余 近 约 逾 以上 …, '' when none. */
  qualifier: string;
  /** Catalog id, or 'other'. */
  metric: string;
  /** Catalog name, or the noun phrase it belongs to. */
  metricName: string;
  scope: Scope;
}

/** `attention` and `not-seen` want the reader; `unknown` could not be checked. */
export type CheckStatus = 'ok' | 'attention' | 'not-seen' | 'unknown';

/** The answer of one rule of domain.md §2. */
export interface Check {
  /** R01–R37 of the domain rules. */
  id: string;
  status: CheckStatus;
  /** One neutral Chinese sentence. */
  summary: string;
  evidence: Span[];
}

/** What a report is made of, in figures. */
export interface Measures {
  /** Characters without blanks. */
  chars: number;
  /** Shares are 0–1 of `chars`. */
  boilerplateShare: number;
  formulaShare: number;
  vagueShare: number;
  quantitiesPerThousand: number;
}

/** Everything known of one report: the shape of design.md §4. */
export interface ReportAnalysis {
  file?: string;
  text: string;
  detection: Detection;
  meta: ReportMeta;
  outline: Section[];
  sentences: Sentence[];
  boilerplate: Boilerplate[];
  quantities: Quantity[];
  checks: Check[];
  measures: Measures;
}
