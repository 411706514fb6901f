import type { Root } from 'mdast';
import { stringify } from 'yaml';
import { heading, type Blocks } from './nodes';
import { openingSections, sectionTitles, type NotesSectionId } from './templates';
import type { NotesOptions } from './words';

/** Makes each section of the notes when a template asks for it. */
export type NotesParts = Record<NotesSectionId, () => Blocks>;

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Front matter, title, and the sections of the template with their numbers; one without content is left out. */
export function composeNotes(
  title: string,
  frontMatter: Readonly<Record<string, string | number>>,
  parts: NotesParts,
  { t, template, createdOn, version }: NotesOptions,
): Root {
  const { sections } = template ?? { sections: openingSections };
  const facts = { title, created: createdOn, ...frontMatter, tool: `${t('extName')} ${version}` };
  const written = sections
    .map((id) => ({ id, content: parts[id]() }))
    .filter(({ content }) => content.length > 0);
  // What all reports are in a glance needs no heading where it stands under the title.
  const opening = written[0]?.id === 'overview' ? written.shift() : undefined;
  return {
    type: 'root',
    children: [
      { type: 'yaml', value: stringify(facts, { lineWidth: 0 }).trimEnd() },
      heading(1, title),
      ...(opening?.content ?? []),
      ...written.flatMap(({ id, content }, index) => [
        heading(2, t('notes_heading', NUMERALS[index] ?? index + 1, t(sectionTitles[id]))),
        ...content,
      ]),
    ],
  };
}
