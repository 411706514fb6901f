import { webAnnotationFile } from '@/components/webAnnotationFile';
import { reportsIn } from '@/utils/compare/columns';
import { writeMarkdown } from '@/utils/export/markdown';
import type { Pace } from '@/utils/export/pace';
import type { Paper } from '@/utils/export/paper';
import { annotationTable } from '@/utils/export/tables/annotationTable';
import { writeCsv } from '@/utils/export/tables/csv';
import { indicatorTable } from '@/utils/export/tables/indicatorTable';
import { reportTable } from '@/utils/export/tables/reportTable';
import type { DataTable } from '@/utils/export/tables/table';
import { fileName } from '@/utils/export/titles';
import { t } from '@/utils/i18n';
import { formatFacts, type NotesFormat } from './formats';
import type { ComposedNotes } from './useNotes';

/** A file that is ready to be saved. */
export interface NotesFile {
  name: string;
  content: Blob;
}

/** The name of the file that notes become. */
export function nameOf({ title, createdOn }: ComposedNotes, format: NotesFormat): string {
  const table = {
    'csv-indicators': 'table_indicators',
    'csv-annotations': 'table_annotations',
  } as const;
  const named = format in table ? `${t(table[format as keyof typeof table])} ${title}` : title;
  return fileName(named, createdOn, formatFacts[format].ending);
}

/** Notes as a file; null when the form holds annotations only and there are none. */
export async function makeFile(
  notes: ComposedNotes,
  format: NotesFormat,
  pace: Pace,
): Promise<NotesFile | null> {
  const content = await contentOf(notes, format, pace);
  return content === null ? null : { name: nameOf(notes, format), content };
}

async function contentOf(
  { title, tree, comparison, codebook, createdOn }: ComposedNotes,
  format: NotesFormat,
  pace: Pace,
): Promise<Blob | null> {
  const paper: Paper = { title, creator: t('extName'), createdOn };
  switch (format) {
    case 'markdown':
      return text(writeMarkdown(tree), 'text/markdown');
    // The writers of Office and HTML files are large: they come when one of them is asked for.
    case 'docx': {
      const { writeDocx } = await import('@/utils/export/docx/write');
      return writeDocx(tree, paper, pace);
    }
    case 'html': {
      const { writeHtml } = await import('@/utils/export/html/write');
      return text(writeHtml(tree, paper), 'text/html');
    }
    case 'xlsx': {
      const { writeXlsx } = await import('@/utils/export/tables/xlsx');
      return writeXlsx([
        indicatorTable(comparison, t),
        annotationTable(comparison, { t, codebook }),
        reportTable(comparison, t),
      ]);
    }
    case 'csv-indicators':
      return csv(indicatorTable(comparison, t));
    case 'csv-annotations':
      return csv(annotationTable(comparison, { t, codebook }));
    case 'web-annotation': {
      const keys = new Set(comparison.columns.flatMap(reportsIn).map(({ key }) => key));
      return webAnnotationFile((key) => keys.has(key), new Date().toISOString());
    }
  }
}

function csv(table: DataTable): Blob | null {
  return table.rows.length === 0 ? null : text(writeCsv(table), 'text/csv');
}

function text(content: string, type: string): Blob {
  return new Blob([content], { type: `${type};charset=utf-8` });
}
