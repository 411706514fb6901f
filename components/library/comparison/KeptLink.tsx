import type { ComponentChildren } from 'preact';
import type { ComparedReport } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import type { Span } from '@/utils/report/types';
import { hashOf } from '../address';

interface KeptLinkProps {
  report: Pick<ComparedReport, 'key'>;
  span: Span;
  children: ComponentChildren;
}

/** Opens the kept text at a passage, without the network. */
export function KeptLink({ report, span, children }: KeptLinkProps) {
  return (
    <a href={hashOf({ view: 'report', key: report.key, at: span })} title={t('kept_open_hint')}>
      {children}
    </a>
  );
}
