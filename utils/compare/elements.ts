import type { ReportAnalysis, Section, SectionRole, Sentence, Span } from '../report/types';
import { trimmed } from './passages';
import type { ElementFinding, ElementRole } from './types';

/**
 * Where a report treats one of the statutory elements (R10–R12): under a heading of its own, or, as short reports
 * do, in sentences under another heading.
 */
export function findElement(analysis: ReportAnalysis, role: ElementRole): ElementFinding {
  const sections = outermost(analysis.outline, role);
  const [only] = sections;
  if (only) {
    const items = sections.length > 1 ? sections.length : itemCount(inside(analysis.outline, only));
    return { status: 'section', sections, items };
  }
  const sentences = analysis.sentences.filter((sentence) => sentence.role === role);
  const [first] = sentences;
  if (!first) return { status: 'absent' };
  const span = stretch(analysis.sentences, first);
  const points = analysis.outline.filter(({ start }) => span.start <= start && start < span.end);
  return {
    status: 'passage',
    span: trimmed(analysis.text, span),
    sentences: sentences.length,
    items: itemCount(points),
  };
}

/**
 * The sections of a role on the highest level on which it occurs, those inside another section of the role left
 * out: a point on the leaders' duties under the measures counts for nothing beside a section on them.
 */
function outermost(outline: readonly Section[], role: SectionRole): Section[] {
  const open: Section[] = [];
  const found: Section[] = [];
  for (const section of outline) {
    while ((open[open.length - 1]?.level ?? 0) >= section.level) open.pop();
    if (section.role === role && !open.some((parent) => parent.role === role)) found.push(section);
    open.push(section);
  }
  // The outline also parts text that has no heading; such a part is a passage.
  const headed = found.filter(({ label, title }) => label + title !== '');
  const highest = Math.min(...headed.map(({ level }) => level));
  return headed.filter(({ level }) => level === highest);
}

/** What follows a section in the outline until the next one of its level or above. */
function inside(outline: readonly Section[], section: Section): Section[] {
  const rest = outline.slice(outline.indexOf(section) + 1);
  const next = rest.findIndex(({ level }) => level <= section.level);
  return next < 0 ? rest : rest.slice(0, next);
}

/** Points on the highest level that occurs: 一是 二是 三是 under a heading are three points, their own sub-points none. */
function itemCount(points: readonly Section[]): number {
  const highest = Math.min(...points.map(({ level }) => level));
  return points.filter(({ level }) => level === highest).length;
}

/** What the sentences of a role cover from the first on, until a sentence that is no heading has another role. */
function stretch(sentences: readonly Sentence[], first: Sentence): Span {
  let end = first.end;
  for (const sentence of sentences.slice(sentences.indexOf(first))) {
    if (sentence.role === first.role) end = sentence.end;
    else if (sentence.label !== 'structure') break;
  }
  return { start: first.start, end };
}
