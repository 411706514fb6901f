import type { Comparison } from './types';

/**
 * Short names of the columns, each different from the others: the year, the subject, or both, and a number where
 * there are several of the same. `unknownYear` stands for a year that was not found.
 */
export function columnLabels({ kind, columns }: Comparison, unknownYear: string): string[] {
  const labels = columns.map(({ report, subject }) => {
    const year = String(report.analysis.meta.year ?? unknownYear);
    if (kind === 'years') return year;
    return kind === 'places' ? subject : `${subject} ${year}`;
  });
  const isRepeated = (label: string) => labels.indexOf(label) !== labels.lastIndexOf(label);
  const seen = new Map<string, number>();
  return labels.map((label) => {
    if (!isRepeated(label)) return label;
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return `${label} (${count})`;
  });
}
