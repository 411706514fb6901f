import { roleLabels } from '@/components/labels';
import { t } from '@/utils/i18n';
import type { Section, Span } from '@/utils/report/types';

/** Longest heading that is taken for one, in characters, when its end has to be guessed. */
const longestHeading = 60;

/** What a section is called: its heading, or what it is for when it has none (an opening rarely has one). */
export function headingText({ label, title, role }: Section): string {
  return label + title || t(roleLabels[role]);
}

/** Where the heading of a section stands, or its beginning when it has none; the section itself runs on to the end of its text. */
export function headingSpan(text: string, section: Section): Span {
  const { start, end, label, title } = section;
  const written = label + title;
  if (written !== '' && text.startsWith(written, start)) {
    return { start, end: start + written.length };
  }
  const lineEnd = text.indexOf('\n', start);
  const line = lineEnd < 0 ? text.length : lineEnd;
  return { start, end: Math.min(end, Math.max(start + 1, line), start + longestHeading) };
}
