import { t } from '@/utils/i18n';
import type { PlacedAnnotation } from '@/utils/library/types';
import { useJump } from '../jump';
import { JumpQuote } from '../JumpQuote';

/** The annotated passage in two lines; leads to its place, or says what became of it. */
export function PlacedQuote({ text, placed }: { text: string; placed: PlacedAnnotation }) {
  const { annotation, placement } = placed;
  const jump = useJump();
  const quote = annotation.selector.exact;
  const now = text.slice(placement.start, placement.end);

  if (placement.status === 'orphan') {
    return (
      <>
        <blockquote class="card-quote">{quote}</blockquote>
        <p class="note">{t('placement_orphan_hint')}</p>
      </>
    );
  }
  return (
    <>
      <button
        type="button"
        class="card-quote"
        title={t('panel_jump_hint')}
        onClick={() => jump(placement)}
      >
        {quote}
      </button>
      {placement.status === 'changed' && <p class="note">{t('placement_changed_now', now)}</p>}
      {placement.status === 'ambiguous' && (
        <>
          <p class="note">{t('placement_ambiguous_hint')}</p>
          {placement.candidates.map((span) => (
            <JumpQuote key={span.start} text={text} span={span} />
          ))}
        </>
      )}
    </>
  );
}
