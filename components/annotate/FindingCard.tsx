import { t } from '@/utils/i18n';
import { findingLabels } from '../labels';
import type { Finding } from './state';

/** Says which kind a mark is and which rule or catalog name it has; of a figure also what earlier reports say. */
export function FindingCard({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul class="findings" role="tooltip">
      {findings.map(({ kind, title, value, earlier }) => (
        <li>
          <span class={`finding finding-${kind}`}>{t(findingLabels[kind])}</span> {title}
          {value !== null && <span class="value"> {value}</span>}
          {earlier.length > 0 && (
            <ul class="earlier" aria-label={t('finding_earlier')}>
              {earlier.map((figure) => (
                <li>{t('indicators_earlier', figure.year, figure.value)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
