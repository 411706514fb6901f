import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';

interface ChangeStepsProps {
  /** The list whose rows with `data-change` are gone through. */
  list: RefObject<HTMLElement>;
  /** What is listed; with another list the steps begin anew. */
  listed: unknown;
}

/** Goes to the next and the previous change, by button or by n and p, and says where one is. */
export function ChangeSteps({ list, listed }: ChangeStepsProps) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(''), [listed]);

  const go = (step: 1 | -1, how: 'button' | 'key') => {
    const changes = [...(list.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    const at = nextChange(changes, step);
    const change = changes[at];
    if (!change) return setSaid(t(step > 0 ? 'alignment_no_next' : 'alignment_no_previous'));
    for (const row of changes) row.removeAttribute('aria-current');
    change.setAttribute('aria-current', 'true');
    change.scrollIntoView({ block: 'center' });
    // Who presses the button wants to press it again.
    if (how === 'key') change.focus({ preventScroll: true });
    setSaid(t('alignment_at', at + 1, changes.length, change.dataset.change ?? ''));
  };

  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const step = { n: 1, p: -1 }[event.key] as 1 | -1 | undefined;
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      event.preventDefault();
      go(step, 'key');
    };
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  });

  return (
    <div class="change-steps">
      <Button small onClick={() => go(-1, 'button')} aria-keyshortcuts="p">
        {t('alignment_previous')} <kbd>P</kbd>
      </Button>
      <Button small onClick={() => go(1, 'button')} aria-keyshortcuts="n">
        {t('alignment_next')} <kbd>N</kbd>
      </Button>
      <span class="note figures" role="status">
        {said}
      </span>
    </div>
  );
}

/** Where letters are letters. */
const TYPING = 'input:not([type=radio], [type=checkbox]), textarea, select, dialog';

/** From the row where one is, or, when the reader has scrolled on by other means, from what is in sight. */
function nextChange(changes: readonly HTMLElement[], step: 1 | -1): number {
  const at = changes.findIndex((change) => change.hasAttribute('aria-current'));
  if (at >= 0 && isInSight(changes[at])) return at + step;
  const below = changes.findIndex((change) => change.getBoundingClientRect().top >= 0);
  const next = below < 0 ? changes.length : below;
  return step > 0 ? next : next - 1;
}

function isInSight(row: HTMLElement | undefined): boolean {
  const { top, bottom } = row?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return bottom >= 0 && top <= innerHeight;
}
