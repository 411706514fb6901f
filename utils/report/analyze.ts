import { fold } from '../text/fold';
import { boilerplateOf } from './boilerplate/boilerplate';
import { judgeClauses } from './boilerplate/judge';
import { nameFigures } from './catalog/name';
import { runChecks } from './checks/run';
import { detectReport } from './detection/detect';
import { measure } from './measures';
import { describeReport } from './metadata/describe';
import { readOutline } from './outline/outline';
import { findFigures } from './quantities/findFigures';
import { labelSentences } from './sentences/label';
import type { ReportAnalysis, ReportSource } from './types';

/**
 * Everything the program knows of one report: what it is, its outline, figures, boilerplate and checks. Pure and
 * linear in the text; never throws. All offsets are UTF-16 units of `source.text`.
 */
export function analyzeReport(source: ReportSource): ReportAnalysis {
  const { text } = source;
  const folded = fold(text);
  const { sections: outline, structure } = readOutline(folded);
  const { figures } = findFigures(folded);
  const clauses = judgeClauses(folded, outline, figures);
  const meta = describeReport(source);
  const found = {
    text,
    meta,
    outline,
    sentences: labelSentences(folded, clauses, structure),
    boilerplate: boilerplateOf(folded, clauses, structure),
    quantities: nameFigures(folded, figures, outline, meta.title),
  };
  return {
    ...found,
    detection: detectReport(source, folded),
    checks: runChecks({ ...found, folded }),
    measures: measure(text, found.boilerplate, found.quantities),
  };
}
