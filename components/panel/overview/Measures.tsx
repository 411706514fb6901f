import { decimal, percent } from '@/components/format';
import { t } from '@/utils/i18n';
import { sharedWordingShare } from '@/utils/lexicon/sharedWording';
import type { ReportAnalysis } from '@/utils/report/types';

/** The measures of the report, small. */
export function Measures({ analysis }: { analysis: ReportAnalysis }) {
  const { chars, boilerplateShare, quantitiesPerThousand } = analysis.measures;
  const rows = [
    [t('measure_chars'), decimal(chars)],
    [t('measure_boilerplate'), percent(boilerplateShare)],
    [t('measure_shared_wording'), percent(sharedWordingShare(analysis.text))],
    [t('measure_quantities'), quantitiesPerThousand.toFixed(1)],
  ];
  return (
    <section>
      <h2>{t('overview_measures')}</h2>
      <dl class="measures figures">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
