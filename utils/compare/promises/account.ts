import type { ReportAnalysis, SectionRole, Sentence, Span } from '../../report/types';
import { toFolded, type Folded } from '../../text/fold';

/** The roles in which a report tells what was done; plans and shortcomings tell what was not. */
const TELLING: ReadonlySet<SectionRole> = new Set(['opening', 'measures', 'leadership', 'other']);

/** A sentence that tells what was done. */
export interface Told {
  sentence: Sentence;
  /** Position in the outline of the innermost section it stands in, -1 outside of all. */
  section: number;
  /** Folded. */
  text: string;
}

/**
 * What a report tells of its year, in text order: statements, and headings that stand right above what they announce.
 * Formulas tell nothing.
 */
export function accountOf({ sentences, outline }: ReportAnalysis, folded: Folded): Told[] {
  const told = sentences
    .filter(({ role, label }) => TELLING.has(role) && label !== 'formula')
    .map((sentence) => ({
      sentence,
      section: innermostSection(outline, sentence.start),
      text: foldedText(folded, sentence),
    }));
  const hasStatements = new Set(
    told.filter(({ sentence }) => sentence.label !== 'structure').map(({ section }) => section),
  );
  return told.filter(({ section }) => hasStatements.has(section));
}

/** The folded text of a range of the original. */
export function foldedText(folded: Folded, { start, end }: Span): string {
  return folded.text.slice(toFolded(folded, start), toFolded(folded, end));
}

function innermostSection(outline: readonly Span[], at: number): number {
  let innermost = -1;
  outline.forEach(({ start, end }, position) => {
    if (start <= at && at < end) innermost = position;
  });
  return innermost;
}
