import { t } from '@/utils/i18n';
import type { ReportAnalysis } from '@/utils/report/types';
import { CheckRow } from './CheckRow';
import { needsAttention, orderChecks } from './checkOrder';

/** The checks: what wants attention in full, the others behind one line. */
export function Checks({ analysis }: { analysis: ReportAnalysis }) {
  const checks = orderChecks(analysis.checks);
  const first = checks.filter(needsAttention);
  const others = checks.filter((check) => !needsAttention(check));
  return (
    <section>
      <h2>{t('overview_checks')}</h2>
      {first.length === 0 && <p class="note">{t('overview_checks_none')}</p>}
      <ul role="list" class="rows">
        {first.map((check, at) => (
          <CheckRow key={`${check.id}-${at}`} text={analysis.text} check={check} />
        ))}
      </ul>
      {others.length > 0 && (
        <details class="more">
          <summary>{t('overview_checks_others', others.length)}</summary>
          <ul role="list" class="rows">
            {others.map((check, at) => (
              <CheckRow key={`${check.id}-${at}`} text={analysis.text} check={check} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
