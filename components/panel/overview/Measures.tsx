import { decimal, percent } from '@/components/format';
import { t } from '@/utils/i18n';
import { sharedWordingShare } from '@/utils/lexicon/sharedWording';
import type { FrequencyBands } from '@/utils/compare/reuse/frequencies';
import type { ReportAnalysis } from '@/utils/report/types';

interface MeasuresProps {
  analysis: ReportAnalysis;
  /** What a library of a hundred reports and more says of the wording; before that the shipped phrases do. */
  bands: FrequencyBands | null;
}

/** The measures of the report, small. */
export function Measures({ analysis, bands }: MeasuresProps) {
  const { chars, boilerplateShare, quantitiesPerThousand } = analysis.measures;
  const rows = [
    [t('measure_chars'), decimal(chars)],
    [t('measure_boilerplate'), percent(boilerplateShare)],
    ...wordingRows(analysis.text, bands),
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

function wordingRows(text: string, bands: FrequencyBands | null): [string, string][] {
  if (bands === null) return [[t('measure_shared_wording'), percent(sharedWordingShare(text))]];
  return [
    [t('measure_band_formula'), percent(bands.formula)],
    [t('measure_band_boilerplate'), percent(bands.boilerplate)],
  ];
}
