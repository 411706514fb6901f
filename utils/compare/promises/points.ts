import { fold } from '../../text/fold';
import type { ReportAnalysis, Section, SectionRole, Sentence, Span } from '../../report/types';

/** One shortcoming or one task of a report: a numbered point, or a sentence where nothing is numbered. */
export interface Point extends Span {
  /** What it says, in text order, its heading among it; never empty. Sentences are cut to the point. */
  sentences: Sentence[];
}

/** Announces what follows and states nothing itself: 重点做好以下工作: */
const LEAD_IN = /[:：]\s*$/;

/**
 * The points of all sections of a role, in text order. Formulas, what only announces others, and the closing
 * paragraph that stands under the last point are left out.
 */
export function pointsOf(analysis: ReportAnalysis, role: SectionRole): Point[] {
  const sections = analysis.outline.filter((section) => section.role === role);
  const innermost = sections.filter((section) => !sections.some((other) => holds(section, other)));
  return innermost.flatMap((section) => {
    const isNumbered = section.label !== '' && sections.some((other) => holds(other, section));
    const own = sentencesIn(analysis, section);
    if (!isNumbered) return own.filter((s) => states(analysis, s)).map((s) => pointOf([s]));
    const siblings = innermost.filter(({ level }) => level === section.level);
    const isLast = siblings[siblings.length - 1] === section;
    return numberedPoint(analysis, isLast ? withoutEnding(analysis, own, siblings) : own);
  });
}

const holds = (outer: Section, inner: Section) =>
  outer !== inner && outer.start <= inner.start && inner.end <= outer.end;

/** The sentences of a section, cut to it: 一是 may stand behind the words that announce it. */
function sentencesIn({ sentences }: ReportAnalysis, { start, end }: Span): Sentence[] {
  return sentences
    .filter((sentence) => sentence.start < end && start < sentence.end)
    .map((sentence) => ({ ...sentence, start: Math.max(start, sentence.start) }));
}

/** A heading and what stands under it; the heading alone where nothing does, nothing where only formulas do. */
function numberedPoint(analysis: ReportAnalysis, own: readonly Sentence[]): Point[] {
  const kept = own.filter((s) => s.label === 'structure' || states(analysis, s));
  const isFormula = own.length > 1 && kept.every(({ label }) => label === 'structure');
  return kept.length === 0 || isFormula ? [] : [pointOf(kept)];
}

/** Without a last paragraph that the points before it have none of: it closes the report. */
function withoutEnding(
  { text }: ReportAnalysis,
  own: readonly Sentence[],
  siblings: readonly Section[],
): readonly Sentence[] {
  const folded = siblings.map(({ start, end }) => fold(text.slice(start, end)));
  const lines = folded.map((section) => section.text.split('\n').length);
  const [last, section] = [folded[folded.length - 1], siblings[siblings.length - 1]];
  if (!last || !section || (lines.pop() ?? 0) <= Math.max(...lines, 1)) return own;
  const ending = section.start + (last.starts[last.text.lastIndexOf('\n') + 1] ?? 0);
  return own.filter(({ start }) => start < ending);
}

function states({ text }: ReportAnalysis, { label, start, end }: Sentence): boolean {
  return label !== 'structure' && label !== 'formula' && !LEAD_IN.test(text.slice(start, end));
}

function pointOf(sentences: readonly Sentence[]): Point {
  return {
    start: sentences[0]?.start ?? 0,
    end: sentences[sentences.length - 1]?.end ?? 0,
    sentences: [...sentences],
  };
}
