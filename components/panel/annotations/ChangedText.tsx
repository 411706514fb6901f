import { Button } from '@/components/Button';
import type { PlacedAnnotation } from '@/utils/library/types';
import { t } from '@/utils/i18n';
import { useAttach } from './attach';

/** The words as they were annotated and as they stand now, side by side. */
export function ChangedText({ text, placed }: { text: string; placed: PlacedAnnotation }) {
  const attach = useAttach();
  const { annotation, placement } = placed;
  return (
    <dl class="changed">
      <dt>{t('changed_before')}</dt>
      <dd>{annotation.selector.exact}</dd>
      <dt>{t('changed_now')}</dt>
      <dd>{text.slice(placement.start, placement.end)}</dd>
      <dd>
        <Button look="quiet" small onClick={() => attach(annotation.id, placement)}>
          {t('changed_accept')}
        </Button>
      </dd>
    </dl>
  );
}
