import { t } from '@/utils/i18n';

/** What has been noted of the same annotation in another tab while it was edited here. */
export function OtherNote({ note }: { note: string }) {
  return <p class="note other-note">{t('annotation_other_note', note)}</p>;
}
