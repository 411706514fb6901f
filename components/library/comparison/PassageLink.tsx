import type { ComponentChildren } from 'preact';
import type { ComparedReport } from '@/utils/compare/types';
import { passageLink } from '@/utils/export/links';
import { t } from '@/utils/i18n';
import type { Span } from '@/utils/report/types';

interface PassageLinkProps {
  report: ComparedReport;
  span: Span;
  children: ComponentChildren;
}

/** Opens the report's page at a passage; nothing when it has no page to open. */
export function PassageLink({ report, span, children }: PassageLinkProps) {
  const url = passageLink(report.url, report.analysis.text, span);
  if (url === null) return null;
  return (
    <a href={url} title={t('comparison_locate_hint')} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
