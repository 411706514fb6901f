import type { ComponentChildren } from 'preact';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { t } from '@/utils/i18n';
import type { ReadReports } from './useComparedReports';

interface ReadingProps {
  read: ReadReports;
  onBack: () => void;
  /** Called when at least one report could be read. */
  children: (ready: Extract<ReadReports, { status: 'ready' }>) => ComponentChildren;
}

/** Shows how far reports are read, what is wrong with them, and then whatever is made of them. */
export function Reading({ read, onBack, children }: ReadingProps) {
  if (read.status === 'failed') {
    return <Message title={t('library_unreadable')} onBack={onBack} />;
  }
  if (read.status === 'reading') {
    return (
      <div class="reading" role="status">
        <p>{t('library_reading', read.done, read.total)}</p>
        <progress aria-label={t('library_reading_name')} value={read.done} max={read.total} />
        <Button look="quiet" onClick={onBack}>
          {t('cancel')}
        </Button>
      </div>
    );
  }
  const { reports, unreadable, lost } = read;
  if (reports.length === 0 && unreadable.length === 0) {
    return <Message title={t('library_all_lost')} onBack={onBack} />;
  }
  return (
    <>
      {lost > 0 && <p class="notice">{t('library_lost', lost)}</p>}
      {unreadable.length > 0 && (
        <p class="notice">{t('library_unread_reports', unreadable.join('、'))}</p>
      )}
      {reports.length > 0 && children(read)}
    </>
  );
}

function Message({ title, onBack }: { title: string; onBack: () => void }) {
  return (
    <div role="alert">
      <EmptyState title={title}>
        <Button onClick={onBack}>{t('library_back')}</Button>
      </EmptyState>
    </div>
  );
}
