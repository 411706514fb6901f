import { notesSections, type NotesSectionId, type NotesTemplate } from '@/utils/library/types';

/** A section in the editor: what is switched off keeps its place among the others. */
export interface SectionRow {
  id: NotesSectionId;
  on: boolean;
}

/** The sections of a template in its order, then those that it leaves out. */
export function sectionRows({ sections }: Pick<NotesTemplate, 'sections'>): SectionRow[] {
  const left = notesSections.filter((id) => !sections.includes(id));
  return [...sections.map((id) => ({ id, on: true })), ...left.map((id) => ({ id, on: false }))];
}

/** The rows with one of them at another place. A place beyond the ends is the end. */
export function moved(rows: readonly SectionRow[], from: number, to: number): SectionRow[] {
  const rest = rows.filter((_, at) => at !== from);
  const row = rows[from];
  const place = Math.max(0, Math.min(to, rest.length));
  return row ? [...rest.slice(0, place), row, ...rest.slice(place)] : [...rows];
}

/** The sections that are switched on, in their order. */
export function chosenSections(rows: readonly SectionRow[]): NotesSectionId[] {
  return rows.flatMap(({ id, on }) => (on ? [id] : []));
}
