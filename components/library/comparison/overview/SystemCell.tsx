import { Chip } from '@/components/Chip';
import type { Section } from '@/utils/report/types';
import type { SystemPlace } from '@/utils/report/checks/coverage';
import type { ComparedReport } from '@/utils/compare/types';
import { pathName } from '@/utils/export/headings';
import { t } from '@/utils/i18n';
import { KeptLink } from '../KeptLink';

interface SystemCellProps {
  report: ComparedReport;
  /** Undefined for a report without a part on measures. */
  place: SystemPlace['place'] | undefined;
}

/** Whether a report speaks of a part of the 纲要, and where. */
export function SystemCell({ report, place }: SystemCellProps) {
  if (place === undefined) return <span class="note">{t('check_unknown')}</span>;
  if (place === null) return <Chip>{t('element_not_seen')}</Chip>;
  const words =
    'title' in place
      ? t('notes_element_at', pathName(headingsTo(report.analysis.outline, place)))
      : t('overview_mentioned');
  const line = report.analysis.text.indexOf('\n', place.start);
  const end = Math.min(place.end, line < 0 ? place.end : line);
  return (
    <KeptLink report={report} span={{ start: place.start, end: Math.max(end, place.start + 1) }}>
      {words}
    </KeptLink>
  );
}

/** The headings from the outermost to a section's own. */
function headingsTo(outline: readonly Section[], section: Section): string[] {
  const open: Section[] = [];
  for (const each of outline) {
    while ((open[open.length - 1]?.level ?? 0) >= each.level) open.pop();
    open.push(each);
    if (each.start === section.start && each.level === section.level) break;
  }
  return open.map(({ label, title }) => label + title).filter(Boolean);
}
