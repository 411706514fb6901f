import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { useCodes } from '../codebook/codes';
import { useEscape } from './useEscape';

interface KindBarProps {
  onChoose: (kind: string) => void;
  onClose: () => void;
  /** After the keyboard command; a selection by mouse must keep the page's focus. */
  takeFocus: boolean;
}

/** The bar under a fresh selection: one click on a kind and the annotation is stored. */
export function KindBar({ onChoose, onClose, takeFocus }: KindBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const { codebook, name, wash } = useCodes();
  const kinds = codebook.kinds.filter(({ retired }) => !retired);
  // At once: a key that is pressed before the next frame is meant for the bar.
  useLayoutEffect(() => {
    if (takeFocus) bar.current?.querySelector('button')?.focus();
  }, [takeFocus]);
  useEscape(bar, onClose);

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
        const kind = kinds.find(({ key }) => key === event.key);
        if (kind && !event.ctrlKey && !event.altKey && !event.metaKey) onChoose(kind.id);
      }}
    >
      {kinds.map(({ id, key, meaning }) => (
        <button
          type="button"
          key={id}
          name={id}
          class={`kind wash-${wash(id)}`}
          title={meaning || undefined}
          aria-keyshortcuts={key ?? undefined}
          onClick={() => onChoose(id)}
        >
          {name('kinds', id)}
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
