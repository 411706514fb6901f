import type { BoilerplateKind, ReportAnalysis, Section, Span } from '@/utils/report/types';

/** Shares of a passage's characters without blanks, 0–1; what is left over is substance. */
export interface Composition {
  formula: number;
  vague: number;
}

/** Sentences of a set pattern are 固定 like the phrases of the official style; only what says little counts as 空泛. */
const partOf: Record<BoilerplateKind, keyof Composition> = {
  formula: 'formula',
  template: 'formula',
  vague: 'vague',
};

/** How a passage is made up. Boilerplate counts where it begins. */
export function compositionOf({ text, boilerplate }: ReportAnalysis, passage: Span): Composition {
  const parts = { formula: 0, vague: 0 };
  for (const { start, end, kind } of boilerplate) {
    if (passage.start <= start && start < passage.end) {
      parts[partOf[kind]] += countChars(text.slice(start, end));
    }
  }
  const all = Math.max(1, countChars(text.slice(passage.start, passage.end)));
  return { formula: parts.formula / all, vague: parts.vague / all };
}

/** The sections of the highest level there is. */
export function topSections(outline: readonly Section[]): Section[] {
  const top = Math.min(...outline.map(({ level }) => level));
  return outline.filter(({ level }) => level === top);
}

function countChars(text: string): number {
  return text.replace(/\s/g, '').length;
}
