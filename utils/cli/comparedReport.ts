import type { ComparedReport } from '../compare/types';
import type { ReportAnalysis } from '../report/types';
import type { Input } from './input';

/** A report from the command line as notes and comparison take it; nobody has annotated it. */
export function comparedReport({ name, source }: Input, analysis: ReportAnalysis): ComparedReport {
  return { key: labelOf(name), url: source.url, analysis, annotations: [] };
}

/** What an input is called in output: its file or id. */
export function labelOf(name: Input['name']): string {
  return 'file' in name ? name.file : name.id;
}
