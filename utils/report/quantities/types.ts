import type { Span } from '../types';

/** What a figure measures; `count` is everything counted by a classifier that has no kind of its own. */
export type FigureKind =
  'count' | 'persons' | 'money' | 'percent' | 'points' | 'ratio' | 'duration' | 'measure' | 'score';

/** A number of the report that states a quantity. Offsets are those of the folded text. */
export interface Figure extends Span {
  /** The folded text of the span: '1.3万份', '近190名', '3200余件(次)', '3-5个工作日'. */
  text: string;
  /** In base units (万 and 亿 multiplied out): 1.3万份 → 13000. Of a range the lower bound. */
  value: number;
  /** Upper bound of a range: 3-5个 → 5. */
  upper?: number;
  /** 份, 件(次), 元, %, 百分点, 工作日 …; '' when the number stands alone. */
  unit: string;
  /** Whether the number is not meant exactly. */
  approx: boolean;
  /** Why it is not exact, as written: 余 多 近 约 突破 以上 …; several are joined: 约余. '' when exact. */
  qualifier: string;
  kind: FigureKind;
}

/** Why a number is no figure. */
export type ExclusionReason =
  | 'date'
  | 'year'
  | 'period'
  | 'time-limit'
  | 'document-number'
  | 'article'
  | 'section-number'
  | 'ordinal'
  | 'rank'
  | 'level'
  | 'session'
  | 'title'
  | 'slogan'
  | 'hotline'
  | 'festival'
  | 'version'
  | 'place-name'
  | 'identifier'
  | 'mechanism'
  | 'absence'
  | 'unclear';

/** A number of the report that states no quantity, and why. Offsets are those of the folded text. */
export interface Exclusion extends Span {
  text: string;
  reason: ExclusionReason;
}
