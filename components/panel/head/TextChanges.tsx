import { day } from '@/components/format';
import { t } from '@/utils/i18n';
import type { ChangesSince } from '@/utils/messages';

/** Says that the page reads otherwise than when it was kept, and shows what differs, on demand. */
export function TextChanges({ changes }: { changes: ChangesSince }) {
  return (
    <details class="text-changes">
      <summary>{t('panel_text_changed', day(changes.readAt), changes.sentences.length)}</summary>
      <ul role="list">
        {changes.sentences.map(({ before, after }, i) => (
          <li key={i}>
            {before !== '' && <del>{before}</del>}
            {after !== '' && <ins>{after}</ins>}
          </li>
        ))}
      </ul>
    </details>
  );
}
