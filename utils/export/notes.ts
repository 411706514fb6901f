import type { Root } from 'mdast';
import { stringify } from 'yaml';
import { heading, lines, paragraph, type Blocks } from './nodes';
import { noteLines } from './plainText';
import type { NotesOptions } from './words';

/** A section of the notes; one without content is left out. */
export interface NotesSection {
  title: string;
  content: Blocks;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Front matter, title, what stands before the sections, the sections with their numbers, and the conclusion or room for it. */
export function composeNotes(
  title: string,
  frontMatter: Readonly<Record<string, string | number>>,
  opening: Blocks,
  sections: readonly NotesSection[],
  { t, conclusion = '', createdOn, version }: NotesOptions,
): Root {
  const written = noteLines(conclusion).map(lines);
  const last = {
    title: t('notes_conclusion'),
    content: written.length > 0 ? written : [paragraph(t('notes_conclusion_hint'))],
  };
  const facts = { title, created: createdOn, ...frontMatter, tool: `${t('extName')} ${version}` };
  return {
    type: 'root',
    children: [
      { type: 'yaml', value: stringify(facts, { lineWidth: 0 }).trimEnd() },
      heading(1, title),
      ...opening,
      ...[...sections, last]
        .filter(({ content }) => content.length > 0)
        .flatMap((section, index) => [
          heading(2, t('notes_heading', NUMERALS[index] ?? index + 1, section.title)),
          ...section.content,
        ]),
    ],
  };
}
