import { Chip } from '@/components/Chip';
import type { ComparedReport, ElementFinding } from '@/utils/compare/types';
import { elementPlace, elementWords } from '@/utils/export/elementWords';
import { t } from '@/utils/i18n';
import { KeptLink } from '../KeptLink';

/** Whether a report has a statutory element, and where; leads to its place in the kept text. */
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
    <KeptLink report={report} span={place}>
      {words}
    </KeptLink>
  );
}
