import type { ComparedAnnotation } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { KeptNote } from './KeptNote';

/** Annotations that stand beside no line, with the words and the section they were written of. */
export function LostNotes({ lost }: { lost: readonly ComparedAnnotation[] }) {
  if (lost.length === 0) return null;
  return (
    <section class="kept-lost">
      <h2>{t('kept_lost', lost.length)}</h2>
      <p class="note">{t('kept_lost_hint')}</p>
      <ul role="list">
        {lost.map(({ annotation }) => (
          <li key={annotation.id}>
            <blockquote>{annotation.selector.exact}</blockquote>
            {annotation.selector.section.length > 0 && (
              <p class="note">{t('placement_section', annotation.selector.section.join(' › '))}</p>
            )}
            <KeptNote {...annotation} />
          </li>
        ))}
      </ul>
    </section>
  );
}
