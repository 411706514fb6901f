import { useEffect, useRef } from 'preact/hooks';
import { annotationKinds, type AnnotationKind } from '@/utils/library/types';
import { t } from '@/utils/i18n';
import { kindLabels } from '../labels';

interface KindBarProps {
  onChoose: (kind: AnnotationKind) => void;
  onClose: () => void;
  /** After the keyboard command; a selection by mouse must keep the page's focus. */
  takeFocus: boolean;
}

/** The bar under a fresh selection: one click on a kind and the annotation is stored. */
export function KindBar({ onChoose, onClose, takeFocus }: KindBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus) bar.current?.querySelector('button')?.focus();
  }, [takeFocus]);

  return (
    <div
      ref={bar}
      class="kinds"
      role="toolbar"
      aria-label={t('annotate_choose_kind')}
      // A press must not take the selection away before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'ArrowRight') moveFocus(event.target, 1);
        if (event.key === 'ArrowLeft') moveFocus(event.target, -1);
      }}
    >
      {annotationKinds.map((kind) => (
        <button
          type="button"
          name={kind}
          class={`kind kind-${kind}`}
          onClick={() => onChoose(kind)}
        >
          {t(kindLabels[kind])}
        </button>
      ))}
    </div>
  );
}

function moveFocus(target: EventTarget | null, step: 1 | -1): void {
  if (!(target instanceof HTMLElement)) return;
  const next = step === 1 ? target.nextElementSibling : target.previousElementSibling;
  if (next instanceof HTMLElement) next.focus();
}
