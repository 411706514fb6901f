import { decimal } from '@/components/format';
import { failureLabels } from '@/components/labels';
import { t, type MessageKey } from '@/utils/i18n';
import type { BackupTable } from '@/utils/library/backup/format';
import { Conflicts } from './Conflicts';
import { NewCodes } from './NewCodes';
import type { ImportResult } from './importing/useImport';

/** More than this nobody reads one by one. */
const MAX_LISTED = 50;

const tables: Record<BackupTable, MessageKey> = {
  codebook: 'codebook_title',
  reports: 'import_table_reports',
  versions: 'import_table_versions',
  annotations: 'import_table_annotations',
  conclusions: 'import_table_conclusions',
  templates: 'import_table_templates',
  changes: 'import_table_changes',
};

/** What came of an import: how it ended, the counts, and what was left out and why. */
export function ImportOutcome({ result }: { result: ImportResult }) {
  const { kind, counts, refused, pairs, codes, end } = result;
  const { imported, merged, conflicts, unchanged } = counts;
  const failed = end !== 'complete' && end !== 'stopped';
  const message = kind === 'backup' ? 'import_restored' : 'import_added';
  const other = kind === 'backup' ? merged : conflicts;
  return (
    <div role={failed ? 'alert' : 'status'}>
      {end === 'complete' && <p>{t('import_done')}</p>}
      {end === 'stopped' && <p>{t('import_stopped')}</p>}
      {failed && (
        <>
          <p>{t('import_interrupted')}</p>
          <p>{t(failureLabels[end])}</p>
        </>
      )}
      <p class="figures">
        {t(message, ...[imported, other, unchanged, refused.length].map(decimal))}
      </p>
      {codes !== null && <NewCodes codes={codes} />}
      {pairs.length > 0 && <Conflicts pairs={pairs} />}
      {refused.length > 0 && (
        <details>
          <summary>{t('import_refused')}</summary>
          <ul role="list" class="note">
            {refused.slice(0, MAX_LISTED).map(({ table, index, path }) => (
              <li key={`${table}-${index}`}>
                {t(
                  'import_refused_row',
                  t(tables[table]),
                  index + 1,
                  path || t('import_refused_whole'),
                )}
              </li>
            ))}
            {refused.length > MAX_LISTED && (
              <li>{t('import_refused_more', decimal(refused.length - MAX_LISTED))}</li>
            )}
          </ul>
        </details>
      )}
    </div>
  );
}
