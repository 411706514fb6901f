import { Button } from '@/components/Button';
import type { PlacedAnnotation } from '@/utils/library/types';
import { t } from '@/utils/i18n';
import { JumpQuote } from '../JumpQuote';
import { useAttach } from './attach';

/** The passages an annotation may belong to now, each to be looked at and chosen, or the selection in the page. */
export function Candidates({ text, placed }: { text: string; placed: PlacedAnnotation }) {
  const attach = useAttach();
  const { id } = placed.annotation;
  return (
    <div class="candidates">
      {placed.placement.candidates.map((span) => (
        <div class="candidate" key={span.start}>
          <JumpQuote text={text} span={span} />
          <Button look="quiet" small onClick={() => attach(id, span)}>
            {t('attach_here')}
          </Button>
        </div>
      ))}
      <Button look="quiet" small onClick={() => attach(id, null)}>
        {t('attach_to_selection')}
      </Button>
    </div>
  );
}
