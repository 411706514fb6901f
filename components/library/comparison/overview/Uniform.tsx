import type { Comparison } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { KeptLink } from '../KeptLink';
import { LazyDetails } from '../LazyDetails';
import { Passage } from '../Passage';
import { useBlocks } from '../useBlocks';

interface UniformProps {
  comparison: Comparison;
  labels: readonly string[];
}

/** Passages drawn at once. */
const BLOCK = 30;

/** What several subjects say in the same words (R31), each once, with its places. */
export function Uniform({ comparison, labels }: UniformProps) {
  const { passages } = comparison.uniform;
  if (passages.length === 0) return null;
  return (
    <LazyDetails title={t('uniform_title', passages.length)}>
      {() => <Passages comparison={comparison} labels={labels} />}
    </LazyDetails>
  );
}

function Passages({ comparison: { columns, uniform }, labels }: UniformProps) {
  const [drawn, more] = useBlocks(uniform.passages, BLOCK);
  return (
    <>
      <ul role="list" class="notes-list">
        {drawn.map(({ places }) => {
          const [first, ...others] = places;
          const report = columns[first?.column ?? -1]?.report;
          if (!first || !report) return null;
          return (
            <li key={`${first.column} ${first.span.start}`} class="note-card">
              <Passage report={report} span={first.span} />
              <p class="note uniform-places">
                {[first, ...others].map(({ column, span }) => {
                  const other = columns[column]?.report;
                  return (
                    other && (
                      <KeptLink key={`${column} ${span.start}`} report={other} span={span}>
                        {labels[column]}
                      </KeptLink>
                    )
                  );
                })}
              </p>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
