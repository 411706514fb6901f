import { t } from '@/utils/i18n';
import { Import } from './Import';
import { MakeBackup } from './MakeBackup';
import { Share } from './Share';
import './backup.css';

/** What leaves the library as a file, and what comes back. */
export function Backup() {
  return (
    <section>
      <h2>{t('backup_title')}</h2>
      <MakeBackup />
      <Import />
      <Share />
    </section>
  );
}
