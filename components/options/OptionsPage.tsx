import { t } from '@/utils/i18n';
import { About } from './About';
import { Backup } from './backup/Backup';
import { CodebookSection } from './codebook/CodebookSection';
import { Marks } from './Marks';
import { PainterChoice } from './PainterChoice';
import { ReaderName } from './ReaderName';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';
import { StorageUsed } from './StorageUsed';
import './options.css';

/** The reader's choices, and what the extension may do. */
export function OptionsPage() {
  return (
    <main class="options">
      <h1>{t('options_title')}</h1>
      <ReaderName />
      <Sites />
      <Marks />
      <PainterChoice />
      <CodebookSection />
      <Backup />
      <StorageUsed />
      <Shortcuts />
      <About />
    </main>
  );
}
