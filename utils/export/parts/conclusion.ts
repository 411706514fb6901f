import { lines, paragraph, type Blocks } from '../nodes';
import { noteLines } from '../plainText';
import type { ContentOptions } from '../words';

/** What the reader concludes, or room for it. */
export function conclusionPart({ t, conclusion = '' }: ContentOptions): Blocks {
  const written = noteLines(conclusion).map(lines);
  return written.length > 0 ? written : [paragraph(t('notes_conclusion_hint'))];
}
