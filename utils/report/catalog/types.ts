import type { Figure } from '../quantities/types';
import type { Scope, Span } from '../types';

/** What an indicator is counted or measured in. */
export type UnitKind =
  'count' | 'persons' | 'percent' | 'money' | 'days' | 'points' | 'rank' | 'average' | 'ratio';

/**
 * One indicator, as `catalog.json` states it. Lists are words separated by blanks.
 *
 * A word of `words` is a sign of the indicator when it stands at the figure: `法治宣传栏`. Parts joined by `+` must all
 * stand there, in any order: `审核+规范性文件`; joined by `&`, all or none at the figure itself: `代表建议&政协提案`. A `?`
 * at the end marks a weak sign, a word that often names something else: `规范性文件?`. After `@` stands the subject (a key of `subjects.json`) the passage must
 * speak of: `办结@复议`.
 */
export interface CatalogEntry {
  id: string;
  name: string;
  group: string;
  unitKind: UnitKind;
  /** Units it is given in; units of the same family (`vocabulary.json`) are taken too. */
  units: string;
  words: string;
  /** Words that rule it out where they stand at the figure. */
  not?: string;
  /** It counts units of an organisation (12个部门), which no other indicator does. */
  counts?: 'organisations';
  /** It is the measure of a change: 同比增长6.8%. */
  change?: true;
  /** Worked out by the program from the report, never read from its text. */
  computed?: true;
  /**
   * The percentage is `part` / `whole` (R21). Each lists ids: the first is what it is by its name, the others are what
   * some reports reckon with, so they can bear a percentage out but not call it in question.
   */
  rate?: { part: string; whole: string };
  /** It cannot be more than the indicator `id` (R23); with `carryOver`, unless something was carried over from last year. */
  atMost?: { id: string; carryOver?: true };
  /** It is the sum of these ids when they are all given (R22). */
  sum?: string[];
  /** It is the sum of `plus` less the sum of `minus` when they are all given (R22). */
  balance?: { plus: string[]; minus: string[] };
  note?: string;
}

/** Why a figure was given its name: a word of the catalog and where it stands in the original text. */
export interface Evidence extends Span {
  word: string;
}

/** A figure with its name and how it came to it. */
export interface NamedFigure {
  /** Offsets of the folded text. */
  figure: Figure;
  /** Null when no indicator of the catalog fits. */
  entry: CatalogEntry | null;
  /** The entry's name, or the noun phrase the figure counts; '' when the clause has none. */
  name: string;
  scope: Scope;
  /** Weight of the best indicator, comparable only between names of one figure; 0 for none. */
  score: number;
  evidence: Evidence[];
}
