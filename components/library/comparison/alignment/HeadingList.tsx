import { t } from '@/utils/i18n';
import type { ReportAnalysis } from '@/utils/report/types';
import { spanOf, type AlignedRow } from './alignedRows';

interface HeadingListProps {
  rows: readonly AlignedRow[];
  before: Pick<ReportAnalysis, 'text'>;
  after: Pick<ReportAnalysis, 'text'>;
  /** Brings a row of the list into sight. */
  onShow: (row: number) => void;
}

/** Headings below this level are too many to find one's way by. */
const DEEPEST = 2;

/** The headings of the rows, to go to. */
export function HeadingList({ rows, before, after, onShow }: HeadingListProps) {
  const headings = rows.flatMap(({ pair, heading }, row) => {
    if (heading === null || heading > DEEPEST) return [];
    const [{ text }, passage] = 'after' in pair ? [after, pair.after] : [before, pair.before];
    const { start, end } = spanOf(passage);
    return [{ row, heading, words: text.slice(start, end).trim() }];
  });
  if (headings.length === 0) return null;
  return (
    <nav class="heading-list" aria-label={t('alignment_headings')}>
      <ul role="list">
        {headings.map(({ row, heading, words }) => (
          <li key={row} class={`heading-${heading}`}>
            <button type="button" onClick={() => onShow(row)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
