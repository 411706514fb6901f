import type { Root } from 'mdast';
import { stringify } from 'yaml';
import { heading, type Blocks } from './nodes';
import { openingSections, sectionTitles, type NotesSectionId } from './templates';
import type { FormOptions } from './words';

/** Makes each section of the notes. */
export type NotesParts = Record<NotesSectionId, () => Blocks>;

/** What notes are composed of, before a template chooses title and sections. */
export interface NotesContent {
  /** The title by the title line of a template; the usual one for '' or none. */
  title: (titleLine?: string) => string;
  frontMatter: Readonly<Record<string, string | number>>;
  /** A section; made when it is first asked for. */
  part: (id: NotesSectionId) => Blocks;
}

/** Sections that are made at most once, however often notes are composed of them: some take seconds. */
export function madeOnce(parts: NotesParts): NotesContent['part'] {
  const made = new Map<NotesSectionId, Blocks>();
  return (id) => {
    const part = made.get(id) ?? parts[id]();
    made.set(id, part);
    return part;
  };
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Front matter, title, and the sections of the template with their numbers; one without content is left out. */
export function composeNotes(
  content: NotesContent,
  { t, template, createdOn, version }: FormOptions,
): Root {
  const { frontMatter, part } = content;
  const title = content.title(template?.titleLine);
  const { sections } = template ?? { sections: openingSections };
  const facts = { title, created: createdOn, ...frontMatter, tool: `${t('extName')} ${version}` };
  const written = sections
    .map((id) => ({ id, content: part(id) }))
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
