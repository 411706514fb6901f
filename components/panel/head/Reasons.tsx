import { t } from '@/utils/i18n';
import type { DateSource } from '@/utils/report/types';
import type { MessageKey } from '@/utils/i18n';
import { reasonText } from './reasonText';

const dateSources: Record<DateSource, MessageKey> = {
  meta: 'date_source_meta',
  header: 'date_source_header',
  label: 'date_source_label',
  url: 'date_source_url',
  signature: 'date_source_signature',
};

interface ReasonsProps {
  question: string;
  reasons: readonly string[];
  dateSource: DateSource | null;
}

/** Why the page was taken for what it was taken for, on demand. */
export function Reasons({ question, reasons, dateSource }: ReasonsProps) {
  return (
    <details class="reasons">
      <summary>{question}</summary>
      <ul role="list">
        {reasons.map((reason) => (
          <li key={reason}>{reasonText(reason)}</li>
        ))}
        {dateSource && <li>{t(dateSources[dateSource])}</li>}
      </ul>
    </details>
  );
}
