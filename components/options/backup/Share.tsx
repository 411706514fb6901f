import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { day, decimal } from '@/components/format';
import { saveFile } from '@/components/saveFile';
import { useLiveQuery } from '@/components/useLiveQuery';
import { t } from '@/utils/i18n';
import { annotatedReports, webAnnotationFile } from './annotatedReports';

/** Annotations of all or of chosen reports as a file for others. */
export function Share() {
  const reports = useLiveQuery(annotatedReports, []);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (!reports) return null;
  const chosen = reports.filter(({ key }) => !left.has(key));

  const choose = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  const save = async () => {
    const now = new Date().toISOString();
    const file = await webAnnotationFile(
      chosen.map(({ key }) => key),
      now,
    );
    saveFile(t('share_file', day(now)), file);
  };

  return (
    <>
      <h3>{t('share_title')}</h3>
      <p>{t('share_text')}</p>
      {reports.length === 0 && <p class="note">{t('share_none')}</p>}
      {reports.length > 0 && (
        <>
          <details>
            <summary>{t('share_reports', decimal(chosen.length), decimal(reports.length))}</summary>
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
            <Button disabled={chosen.length === 0} onClick={() => void save()}>
              {t('share_save')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
