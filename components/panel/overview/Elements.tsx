import { findElement } from '@/utils/compare/elements';
import { elementRoles } from '@/utils/compare/types';
import type { ReportAnalysis } from '@/utils/report/types';
import { t } from '@/utils/i18n';
import { ElementRow } from './ElementRow';

/** The statutory contents, one line each: 具备 or 未见, and where. */
export function Elements({ analysis }: { analysis: ReportAnalysis }) {
  return (
    <section>
      <h2>{t('overview_elements')}</h2>
      <ul role="list" class="rows">
        {elementRoles.map((role) => (
          <ElementRow
            key={role}
            role={role}
            finding={findElement(analysis, role)}
            text={analysis.text}
          />
        ))}
      </ul>
    </section>
  );
}
