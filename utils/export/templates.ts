import type { NotesSectionId, NotesTemplate } from '../library/types';
import type { NotesKey, Translate } from './words';

export type { NotesSectionId, NotesTemplate } from '../library/types';

/** What each section is called, in the notes and where a template is edited. */
export const sectionTitles: Record<NotesSectionId, NotesKey> = {
  overview: 'notes_overview',
  findings: 'notes_findings',
  indicators: 'notes_indicators',
  elements: 'notes_elements',
  'follow-ups': 'notes_follow_ups',
  reuse: 'notes_reuse',
  annotations: 'notes_annotations',
  coding: 'notes_coding',
  conclusion: 'notes_conclusion',
};

/** The sections of notes for which no template was chosen: everything that a review is written from. */
export const openingSections: NotesSectionId[] = [
  'overview',
  'findings',
  'indicators',
  'elements',
  'follow-ups',
  'reuse',
  'annotations',
  'conclusion',
];

/** A template that comes with the extension; its words are messages. */
interface ShippedTemplate {
  id: string;
  name: NotesKey;
  titleLine: NotesKey | null;
  sections: NotesSectionId[];
}

const shipped: ShippedTemplate[] = [
  { id: 'opinion', name: 'template_opinion', titleLine: null, sections: openingSections },
  {
    id: 'table',
    name: 'template_table',
    titleLine: 'template_table_title',
    sections: ['overview', 'indicators', 'elements', 'follow-ups'],
  },
  {
    id: 'problems',
    name: 'template_problems',
    titleLine: 'template_problems_title',
    sections: ['findings', 'follow-ups', 'annotations'],
  },
  {
    id: 'codes',
    name: 'template_codes',
    titleLine: 'template_codes_title',
    sections: ['overview', 'coding', 'indicators'],
  },
];

/** 审读意见, 对比表, 问题清单, 研究编码表. They cannot be changed; a copy can. */
export function shippedTemplates(t: Translate): NotesTemplate[] {
  return shipped.map(({ id, name, titleLine, sections }) => ({
    id,
    name: t(name),
    titleLine: titleLine === null ? '' : t(titleLine),
    sections,
  }));
}
