import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import type { TabView } from '@/utils/messages';
import { reasonText } from '../head/reasonText';

interface OtherPageProps {
  view: Extract<TabView, { status: 'other' }>;
  onRead: () => void;
}

/** A page that was read and is no report: what was looked at, and the choice to read it as one. */
export function OtherPage({ view, onRead }: OtherPageProps) {
  return (
    <section>
      <h1>{t('other_title')}</h1>
      <p class="page-name">{view.title || view.url}</p>
      {view.detection.reasons.length > 0 && (
        <>
          <h2>{t('other_reasons')}</h2>
          <ul role="list" class="bullets">
            {view.detection.reasons.map((reason) => (
              <li key={reason}>{reasonText(reason)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('other_hint')}</p>
      <Button onClick={onRead}>{t('other_read')}</Button>
    </section>
  );
}
