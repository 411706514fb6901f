import { decimal, percent } from '@/components/format';
import { t } from '@/utils/i18n';
import { pageLink } from '@/utils/export/links';
import { hashOf } from '../address';
import type { LibraryRow } from '../rows';

interface ReportRowProps {
  row: LibraryRow;
  isChosen: boolean;
  onClick: (withShift: boolean) => void;
}

/** One kept report. Its title leads to the kept text, the arrow behind it to the page it was read from. */
export function ReportRow({ row, isChosen, onClick }: ReportRowProps) {
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
        <a href={hashOf({ view: 'report', key: row.key, at: null })}>{row.title}</a>
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
      </td>
      <td>{row.subject}</td>
      <td class="number">{row.year ?? '—'}</td>
      <td class="number">{row.publishedOn ?? '—'}</td>
      <td class="number">{decimal(row.figures)}</td>
      <td class="number">{percent(row.boilerplateShare)}</td>
      <td class="number">{row.keptShare === null ? '—' : percent(row.keptShare)}</td>
      <td class="number">{row.annotations > 0 ? decimal(row.annotations) : '—'}</td>
    </tr>
  );
}
