import { percent } from '@/components/format';
import type { DocumentMeasures, StepMeasures } from '@/utils/compare/measures/documentMeasures';
import type { Comparison } from '@/utils/compare/types';
import type { MessageKey } from '@/utils/i18n';

/** One measure of whole reports: its name, what it tells in one sentence, where it comes from, and its values. */
export interface MeasureRow {
  name: MessageKey;
  meaning: MessageKey;
  /** As the literature cites it. */
  source: string;
  /** By column; '' where it cannot be told. */
  values: string[];
}

const LAZY_PRICES = 'Cohen, Malloy & Nguyen, Lazy Prices, Journal of Finance 2020';

/** All measures of a comparison as rows of a table; those against the year before stand empty where there is none. */
export function measureRows(
  { columns, followUps }: Pick<Comparison, 'columns' | 'followUps'>,
  { reports, steps }: DocumentMeasures,
): MeasureRow[] {
  const ofStep = (tell: (step: StepMeasures, nth: number) => string) =>
    columns.map((_, column) => {
      const nth = followUps.findIndex(({ to }) => to === column);
      const step = steps[nth];
      return step ? tell(step, nth) : '';
    });
  const ofReport = (tell: (report: DocumentMeasures['reports'][number]) => string) =>
    columns.map((_, column) => {
      const report = reports[column];
      return report ? tell(report) : '';
    });
  return [
    {
      name: 'measures_cosine',
      meaning: 'measures_cosine_hint',
      source: LAZY_PRICES,
      values: ofStep(({ similarity }) => percent(similarity.cosine)),
    },
    {
      name: 'measures_jaccard',
      meaning: 'measures_jaccard_hint',
      source: LAZY_PRICES,
      values: ofStep(({ similarity }) => percent(similarity.jaccard)),
    },
    {
      name: 'measures_min_edit',
      meaning: 'measures_min_edit_hint',
      source: LAZY_PRICES,
      values: ofStep(({ similarity }) => percent(similarity.minEdit)),
    },
    {
      name: 'measures_simple',
      meaning: 'measures_simple_hint',
      source: LAZY_PRICES,
      values: ofStep(({ similarity }) => percent(similarity.simple)),
    },
    {
      name: 'measures_sticky',
      meaning: 'measures_sticky_hint',
      source: 'Dyer, Lang & Stice-Lawrence, Journal of Accounting and Economics 2017',
      values: ofStep((_, nth) => percent(followUps[nth]?.keptShare.verbatim ?? 0)),
    },
    {
      name: 'measures_modification',
      meaning: 'measures_modification_hint',
      source: 'Brown & Tucker, Journal of Accounting Research 2011',
      values: ofStep(({ modification }) => (modification === null ? '' : signedTwo(modification))),
    },
    {
      name: 'measures_redundancy',
      meaning: 'measures_redundancy_hint',
      source: 'Dyer, Lang & Stice-Lawrence, Journal of Accounting and Economics 2017',
      values: ofReport(({ redundancy }) => percent(redundancy)),
    },
    {
      name: 'measures_specificity',
      meaning: 'measures_specificity_hint',
      source: 'Hope, Hu & Lu, Review of Accounting Studies 2016',
      values: ofReport(({ specificity }) => specificity.total.toFixed(1)),
    },
    {
      name: 'measures_standard',
      meaning: 'measures_standard_hint',
      source: 'Hanley & Hoberg, Review of Financial Studies 2010',
      values: ofReport(({ information }) => information?.standard.toFixed(2) ?? ''),
    },
    {
      name: 'measures_informative',
      meaning: 'measures_informative_hint',
      source: 'Hanley & Hoberg, Review of Financial Studies 2010',
      values: ofReport(({ information }) => information?.informative.toFixed(2) ?? ''),
    },
  ];
}

function signedTwo(value: number): string {
  const digits = Math.abs(value).toFixed(2);
  return `${value < 0 && digits !== '0.00' ? '−' : '+'}${digits}`;
}
