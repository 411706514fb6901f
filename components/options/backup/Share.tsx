import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { day, decimal } from '@/components/format';
import { saveFile } from '@/components/saveFile';
import { useLiveQuery } from '@/components/useLiveQuery';
import { t } from '@/utils/i18n';
import { webAnnotationFile } from '@/components/webAnnotationFile';
import { annotatedReports } from './annotatedReports';

/** Annotations of all or of chosen reports as a file for others. */
export function Share() {
  // The list reads every annotation: only while the reader looks at it.
  const [open, setOpen] = useState(false);
  const reports = useLiveQuery(async () => (open ? annotatedReports() : []), [open]) ?? [];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<'none' | 'empty' | 'unreadable'>('none');

  const choose = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  const save = async () => {
    const now = new Date().toISOString();
    try {
      const file = await webAnnotationFile((key) => !left.has(key), now);
      setOutcome(file === null ? 'empty' : 'none');
      if (file) saveFile(t('share_file', day(now)), file);
    } catch (error) {
      setOutcome('unreadable');
      throw error;
    }
  };

  return (
    <>
      <h3>{t('share_title')}</h3>
      <p>{t('share_text')}</p>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('share_reports')}</summary>
        <ul role="list" class="choices share-reports">
          {reports.map(({ key, title, annotations }) => (
            <li key={key}>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={!left.has(key)}
                  onChange={({ currentTarget }) => choose(key, currentTarget.checked)}
                />
                <span>
                  {title} <span class="figures">{decimal(annotations)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <div class="backup-line">
        <Button onClick={() => void save()}>{t('share_save')}</Button>
        {outcome === 'empty' && (
          <span class="note" role="status">
            {t('share_none')}
          </span>
        )}
        {outcome === 'unreadable' && <span role="alert">{t('library_unreadable')}</span>}
      </div>
    </>
  );
}
