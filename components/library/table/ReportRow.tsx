import { decimal, percent } from '@/components/format';
import { t } from '@/utils/i18n';
import { shownYear } from '@/utils/compare/labels';
import { pageLink } from '@/utils/export/links';
import type { HitContext } from '@/utils/search/context';
import type { FoundReport } from '@/utils/search/searchIndex';
import { hashOf } from '../address';
import type { LibraryRow } from '../rows';
import { HitLine } from '../search/HitLine';

interface ReportRowProps {
  row: LibraryRow;
  /** What is sought, and how often it stands in the report; undefined when nothing is, or that is not known yet. */
  query: string;
  found: FoundReport | undefined;
  /** See `HitLine`. */
  line: HitContext | null | undefined;
  isChosen: boolean;
  onClick: (withShift: boolean) => void;
}

/** One kept report. Its title leads to the kept text, the arrow behind it to the page it was read from. */
export function ReportRow({ row, query, found, line, isChosen, onClick }: ReportRowProps) {
  const kept = hashOf({ view: 'report', key: row.key, at: null, ...(query && { query }) });
  const page = pageLink(row.url);
  return (
    <tr class={isChosen ? 'chosen' : undefined}>
      <td class="box-cell">
        <label class="box">
          <input
            type="checkbox"
            checked={isChosen}
            aria-label={t('library_choose', row.title)}
            onClick={(event) => onClick(event.shiftKey)}
          />
        </label>
      </td>
      <td class="title-cell">
        <span class="title-line">
          <a href={kept}>{row.title}</a>
          {page !== null && (
            <a
              class="page-link"
              href={page}
              target="_blank"
              rel="noreferrer"
              title={t('kept_page')}
              aria-label={t('library_page_of', row.title)}
            >
              ↗
            </a>
          )}
        </span>
        {found && <HitLine found={found} line={line} href={kept} />}
      </td>
      <td>{row.subject}</td>
      <td class="number">{shownYear(row, t) || '—'}</td>
      <td class="number">{row.publishedOn ?? '—'}</td>
      <td class="number">{decimal(row.figures)}</td>
      <td class="number">{percent(row.boilerplateShare)}</td>
      <td class="number">{row.keptShare === null ? '—' : percent(row.keptShare)}</td>
      <td class="number">{row.annotations > 0 ? decimal(row.annotations) : '—'}</td>
    </tr>
  );
}
