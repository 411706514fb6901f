import type { RecurringShortcoming } from '@/utils/compare/promises/recurring';
import type { Comparison } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { KeptLink } from '../KeptLink';
import { Passage } from '../Passage';
import { useBlocks } from '../useBlocks';

interface RecurringProps {
  comparison: Comparison;
  labels: readonly string[];
}

/** Shortcomings drawn at once. */
const BLOCK = 50;

/** Shortcomings that are named year after year: how they were put first, and how last. */
export function Recurring({ comparison, labels }: RecurringProps) {
  const { recurring } = comparison;
  const [drawn, more] = useBlocks(recurring, BLOCK);
  if (recurring.length === 0) return null;
  return (
    <section class="follow-up">
      <h2>{t('follow_ups_returning')}</h2>
      <table class="follow-up-table" aria-label={t('follow_ups_returning')}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('follow_ups_first_named')}</th>
            <th scope="col">{t('follow_ups_last_named')}</th>
          </tr>
        </thead>
        <tbody>
          {drawn.map((chain) => (
            <Chain
              key={chain.places.map(({ column, span }) => `${column} ${span.start}`).join()}
              chain={chain}
              comparison={comparison}
              labels={labels}
            />
          ))}
        </tbody>
      </table>
      {more}
    </section>
  );
}

function Chain({
  chain: { places },
  comparison: { columns },
  labels,
}: RecurringProps & { chain: RecurringShortcoming }) {
  const [first, last] = [places[0], places[places.length - 1]];
  const [before, after] = [first, last].map((place) => columns[place?.column ?? -1]?.report);
  if (!first || !last || !before || !after) return null;
  const between = places.slice(1, -1);
  return (
    <tr>
      <th scope="row">
        {t('follow_ups_years', places.length)}
        <span class="note">
          {labels[first.column]}—{labels[last.column]}
        </span>
        {between.map(({ column, span }) => {
          const report = columns[column]?.report;
          return (
            report && (
              <KeptLink key={column} report={report} span={span}>
                {t('follow_ups_also', labels[column] ?? '')}
              </KeptLink>
            )
          );
        })}
      </th>
      <td>
        <Passage report={before} span={first.span} />
      </td>
      <td>
        <Passage report={after} span={last.span} />
      </td>
    </tr>
  );
}
