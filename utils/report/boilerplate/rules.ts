import type { BoilerplateKind, SectionRole } from '../types';
import { keysOf } from './keys';
import { parsePattern, toExpression } from './pattern';
import guidance from './rules/b1-guidance.json';
import documentForms from './rules/b2-document-forms.json';
import leadership from './rules/b3-leadership.json';
import results from './rules/b4-results.json';
import measures from './rules/b5-measures.json';
import problems from './rules/b6-problems.json';
import plans from './rules/b7-plans.json';
import { vocabulary } from './vocabulary';

/** One entry of a rule file; `rules/README.md` says how to write one. */
export interface RuleEntry {
  id: string;
  kind: BoilerplateKind;
  pattern: string;
  /** Roles of the sections in which the rule holds; everywhere when not given. */
  sections?: SectionRole[];
  /** Only leads up to what is said or rounds it off (以…为抓手, 再上新台阶): it is marked, and does not decide what its sentence is. */
  frame?: boolean;
  /** The rule holds only for clauses of which at least this share (0 to 1) are words any report uses; see `general.ts`. */
  general?: number;
  /** What the rule is about, for those who read the file. */
  note?: string;
  examples: string[];
  counterExamples: string[];
}

/** A rule ready to be tried on a clause. */
export interface Rule {
  id: string;
  kind: BoilerplateKind;
  sections: readonly SectionRole[] | null;
  frame: boolean;
  general: number;
  expression: RegExp;
  /** A clause without any of these characters cannot fit; null: every clause may. */
  keys: ReadonlySet<string> | null;
}

/** All entries in the order in which they are tried: the first that fits names the clause (domain.md §4, B1–B7). */
export const ruleEntries = [
  ...guidance,
  ...documentForms,
  ...leadership,
  ...problems,
  ...results,
  ...plans,
  ...measures,
] as readonly RuleEntry[];

/** {@link ruleEntries}, compiled. */
export const rules: readonly Rule[] = ruleEntries.map((entry) => ({
  id: entry.id,
  kind: entry.kind,
  sections: entry.sections ?? null,
  frame: entry.frame ?? false,
  general: entry.general ?? 0,
  ...compile(entry.pattern),
}));

function compile(text: string): Pick<Rule, 'expression' | 'keys'> {
  const pattern = parsePattern(text, vocabulary);
  return { expression: toExpression(pattern), keys: keysOf(pattern) };
}
