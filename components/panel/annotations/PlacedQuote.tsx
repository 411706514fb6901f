import { t } from '@/utils/i18n';
import type { PlacedAnnotation } from '@/utils/library/types';
import { useJump } from '../jump';
import { Candidates } from './Candidates';
import { ChangedText } from './ChangedText';

/** The annotated passage in two lines; leads to its place, or says what became of it. */
export function PlacedQuote({ text, placed }: { text: string; placed: PlacedAnnotation }) {
  const { annotation, placement } = placed;
  const jump = useJump();
  const quote = annotation.selector.exact;

  if (placement.status === 'orphan') {
    return (
      <>
        <blockquote class="card-quote">{quote}</blockquote>
        <p class="note">{t('placement_orphan_hint')}</p>
        <Candidates text={text} placed={placed} />
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
      {placement.status === 'changed' && <ChangedText text={text} placed={placed} />}
      {placement.status === 'ambiguous' && (
        <>
          <p class="note">{t('placement_ambiguous_hint')}</p>
          <Candidates text={text} placed={placed} />
        </>
      )}
    </>
  );
}
