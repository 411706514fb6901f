import { browser } from 'wxt/browser';
import { day } from '@/components/format';
import { useLiveQuery } from '@/components/useLiveQuery';
import { openKept } from '@/components/openPage';
import { pageLink } from '@/utils/export/links';
import { t } from '@/utils/i18n';
import { database } from '@/utils/library/database';

const shownReports = 5;

/** The reports that were kept last; a click opens their page, or the kept text of those that have none. */
export function RecentReports() {
  const reports = useLiveQuery(
    () =>
      database.reports
        .orderBy('keptAt')
        .reverse()
        .filter(({ deletedAt }) => deletedAt === null)
        .limit(shownReports)
        .toArray(),
    [],
  );
  if (reports === undefined || reports.length === 0) return null;
  return (
    <section>
      <h2>{t('recent_title')}</h2>
      <ul role="list" class="recent">
        {reports.map(({ key, url, meta, keptAt }) => (
          <li key={key}>
            <button type="button" class="recent-report" onClick={() => void open(key, url)}>
              <span>{meta.title || url}</span>{' '}
              <span class="note figures">{t('recent_kept', day(keptAt))}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function open(key: string, url: string): Promise<void> {
  if (pageLink(url) === null) await openKept(key);
  else await browser.tabs.create({ url });
}
