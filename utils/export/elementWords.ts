import type { ElementFinding } from '../compare/types';
import type { Span } from '../report/types';
import { sectionNames } from './headings';
import type { Translate } from './words';

/** How an element is there: under which numbers and with how many points, in how many sentences, or not at all. */
export function elementWords(finding: ElementFinding, t: Translate): string {
  switch (finding.status) {
    case 'section':
      return t('notes_element_at', sectionNames(finding.sections)) + items(finding.items, t);
    case 'passage':
      return t('notes_element_sentences', finding.sentences) + items(finding.items, t);
    case 'absent':
      return t('element_not_seen');
  }
}

/** A single point is the text itself. */
function items(count: number, t: Translate): string {
  return count > 1 ? t('notes_element_items', count) : '';
}

/** The passage of an element, or the heading of its first section; null when it is absent. */
export function elementPlace(text: string, finding: ElementFinding): Span | null {
  if (finding.status === 'absent') return null;
  if (finding.status === 'passage') return finding.span;
  const [section] = finding.sections;
  if (!section) return null;
  const lineEnd = text.indexOf('\n', section.start);
  return { start: section.start, end: lineEnd < 0 ? section.end : Math.min(section.end, lineEnd) };
}
