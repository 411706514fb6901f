import type { MessageKey } from '@/utils/i18n';

/** The forms in which notes leave; those that offices use most come first. */
export const formats = [
  'docx',
  'markdown',
  'html',
  'xlsx',
  'csv-indicators',
  'csv-annotations',
  'web-annotation',
] as const;
export type NotesFormat = (typeof formats)[number];

/** What a form is called, and how the names of its files end. */
export const formatFacts: Record<NotesFormat, { label: MessageKey; ending: string }> = {
  docx: { label: 'format_docx', ending: 'docx' },
  markdown: { label: 'format_markdown', ending: 'md' },
  html: { label: 'format_html', ending: 'html' },
  xlsx: { label: 'format_xlsx', ending: 'xlsx' },
  'csv-indicators': { label: 'format_csv_indicators', ending: 'csv' },
  'csv-annotations': { label: 'format_csv_annotations', ending: 'csv' },
  'web-annotation': { label: 'format_web_annotation', ending: 'jsonld' },
};
