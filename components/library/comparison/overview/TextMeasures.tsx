import { measureInSteps } from '@/utils/compare/measures/documentMeasures';
import type { Comparison } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { LazyDetails } from '../LazyDetails';
import { SideBySide } from '../SideBySide';
import { useSteps } from '../useSteps';
import { measureRows } from './measureRows';

interface TextMeasuresProps {
  comparison: Comparison;
  labels: readonly string[];
}

/** Measures of whole reports as the literature has them, for research; worked out when they are opened. */
export function TextMeasures(props: TextMeasuresProps) {
  return <LazyDetails title={t('measures_title')}>{() => <MeasureTable {...props} />}</LazyDetails>;
}

function MeasureTable({ comparison, labels }: TextMeasuresProps) {
  const measures = useSteps(comparison, measureInSteps);
  if (!measures.isDone) {
    return (
      <p class="note" role="status">
        {t('measures_working')}
      </p>
    );
  }
  return (
    <>
      <p class="note">{t('measures_text')}</p>
      <SideBySide name={t('measures_title')} labels={labels}>
        {measureRows(comparison, measures.result).map(({ name, meaning, source, values }) => (
          <tr key={name}>
            <th scope="row">
              {t(name)}
              <span class="note">{t(meaning)}</span>
              <span class="note">{source}</span>
            </th>
            {values.map((value, column) => (
              <td key={column} class="figures">
                {value || '—'}
              </td>
            ))}
          </tr>
        ))}
      </SideBySide>
    </>
  );
}
