import type { ReportAnalysis, Section } from '@/utils/report/types';

/** A section and how much of it is boilerplate. */
export interface SectionComposition {
  section: Section;
  /** Shares of the section's characters without blanks, 0–1. */
  formula: number;
  vague: number;
}

/** How each first-level section is made up, in text order. */
export function sectionCompositions({
  text,
  outline,
  sentences,
}: ReportAnalysis): SectionComposition[] {
  const top = Math.min(...outline.map(({ level }) => level));
  return outline
    .filter(({ level }) => level === top)
    .map((section) => {
      const count = { formula: 0, vague: 0, all: 0 };
      for (const { start, end, label } of sentences) {
        if (start < section.start || start >= section.end) continue;
        const chars = countChars(text.slice(start, end));
        count.all += chars;
        if (label === 'formula' || label === 'vague') count[label] += chars;
      }
      const all = Math.max(1, count.all);
      return { section, formula: count.formula / all, vague: count.vague / all };
    });
}

function countChars(text: string): number {
  return text.replace(/\s/g, '').length;
}
