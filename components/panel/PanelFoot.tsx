import { Button } from '@/components/Button';
import { MarkSwitches } from '@/components/MarkSwitches';
import { BackupReminder } from '@/components/options/backup/BackupReminder';
import { StorageNotice } from '@/components/options/StorageNotice';
import { openLibrary } from '@/components/openPage';
import { t } from '@/utils/i18n';

interface PanelFootProps {
  reportKey: string;
  kept: boolean;
  keep: () => Promise<boolean>;
}

/** What is always at hand: the kinds of marks, the library, the notes of this report. */
export function PanelFoot({ reportKey, kept, keep }: PanelFootProps) {
  // The library page writes the notes, from what is kept: a report that is not kept yet is kept first.
  const exportNotes = async () => {
    if (kept || (await keep())) await openLibrary(reportKey);
  };
  return (
    <footer class="panel-foot">
      <StorageNotice />
      <BackupReminder />
      <MarkSwitches />
      <div class="panel-foot-buttons">
        <Button onClick={() => void openLibrary()}>{t('panel_open_library')}</Button>
        <Button onClick={() => void exportNotes()}>{t('panel_export_notes')}</Button>
      </div>
    </footer>
  );
}
