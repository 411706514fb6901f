import { t } from '@/utils/i18n';

/** Says what became of a file, and what to do without it: a page is never told whether its file was saved. */
export function SavedNote({ name }: { name: string }) {
  return (
    <p class="note" role="status">
      {t('saved_given', name)}
    </p>
  );
}
