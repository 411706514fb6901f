import { Chip } from '@/components/Chip';
import type { ComparedReport, ElementFinding } from '@/utils/compare/types';
import { elementPlace, elementWords } from '@/utils/export/elementWords';
import { t } from '@/utils/i18n';
import { PassageLink } from './PassageLink';

/** Whether a report has a statutory element, and where; leads to its place in the page. */
export function ElementCell({
  report,
  finding,
}: {
  report: ComparedReport;
  finding: ElementFinding;
}) {
  const words = elementWords(finding, t);
  const place = elementPlace(report.analysis.text, finding);
  if (place === null) return <Chip tone="attention">{words}</Chip>;
  return (
    <PassageLink report={report} span={place}>
      {words}
    </PassageLink>
  );
}
