import { t } from '@/utils/i18n';
import { findingLabels } from '../labels';
import type { Finding } from './state';

/** Says which kind a mark is and which rule or catalog name it has. */
export function FindingCard({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul class="findings" role="tooltip">
      {findings.map(({ kind, title, value }) => (
        <li>
          <span class={`finding finding-${kind}`}>{t(findingLabels[kind])}</span> {title}
          {value !== null && <span class="value"> {value}</span>}
        </li>
      ))}
    </ul>
  );
}
