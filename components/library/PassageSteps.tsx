import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { useSettings } from '@/components/useSettings';
import { t } from '@/utils/i18n';

/** What is gone through, and what is said on the way. */
export interface Steps {
  /** Selects the passages within the list, in the order of the page. */
  selector: string;
  /** Said at a passage. */
  at: (nth: number, count: number, passage: HTMLElement) => string;
  noNext: string;
  noPrevious: string;
}

interface PassageStepsProps extends Steps {
  list: RefObject<HTMLElement>;
  /** What is listed; with another list the steps begin anew. */
  listed: unknown;
  /** The passage to go to when they begin; without it the page stays where it is. */
  first?: number;
}

/** Goes to the next and the previous passage of a kind, by button or by n and p, and says where one is. */
export function PassageSteps({ list, listed, first, ...steps }: PassageStepsProps) {
  const [{ singleKeys }] = useSettings();
  const [said, setSaid] = useState('');
  /** Whether the reader may have scrolled since a passage was shown; what loads above it moves the page too. */
  const wentOn = useRef(false);
  const passages = () => [...(list.current?.querySelectorAll<HTMLElement>(steps.selector) ?? [])];

  const show = (all: readonly HTMLElement[], at: number, step: 1 | -1): HTMLElement | undefined => {
    const passage = all[at];
    if (!passage) {
      setSaid(step > 0 ? steps.noNext : steps.noPrevious);
      return undefined;
    }
    for (const other of all) other.removeAttribute('aria-current');
    passage.setAttribute('aria-current', 'true');
    passage.scrollIntoView({ block: 'center' });
    wentOn.current = false;
    setSaid(steps.at(at + 1, all.length, passage));
    return passage;
  };

  const go = (step: 1 | -1, how: 'button' | 'key') => {
    const all = passages();
    const passage = show(all, nextPassage(all, step, wentOn.current), step);
    // Who presses the button wants to press it again.
    if (how === 'key') passage?.focus({ preventScroll: true });
  };

  useEffect(() => {
    setSaid('');
    if (first !== undefined) show(passages(), first, 1);
  }, [listed, first]);

  useLayoutEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const step = STEPS.find(({ key }) => key === event.key)?.step;
      if (step === undefined) wentOn.current = true;
      if (step === undefined || !singleKeys || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      event.preventDefault();
      go(step, 'key');
    };
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  });

  useLayoutEffect(() => {
    const goOn = () => (wentOn.current = true);
    for (const moved of SCROLLING) document.addEventListener(moved, goOn, { passive: true });
    return () => {
      for (const moved of SCROLLING) document.removeEventListener(moved, goOn);
    };
  }, []);

  return (
    <div class="passage-steps">
      {STEPS.map(({ key, step, label }) => (
        <Button
          key={key}
          small
          onClick={() => go(step, 'button')}
          aria-keyshortcuts={singleKeys ? key : undefined}
        >
          {t(label)} {singleKeys && <kbd>{key.toUpperCase()}</kbd>}
        </Button>
      ))}
      <span class="note figures" role="status">
        {said}
      </span>
    </div>
  );
}

const STEPS = [
  { key: 'p', step: -1, label: 'alignment_previous' },
  { key: 'n', step: 1, label: 'alignment_next' },
] as const;
/** By what a page is scrolled, beside keys: the wheel, a finger, the bar at its side. */
const SCROLLING = ['wheel', 'touchmove', 'pointerdown'];
/** Where letters are letters. */
const TYPING = 'input:not([type=radio], [type=checkbox]), textarea, select, dialog';

/** From the passage where one is, or, when the reader has scrolled on by other means, from what is in sight. */
function nextPassage(passages: readonly HTMLElement[], step: 1 | -1, wentOn: boolean): number {
  const at = passages.findIndex((passage) => passage.hasAttribute('aria-current'));
  if (at >= 0 && (!wentOn || isInSight(passages[at]))) return at + step;
  const below = passages.findIndex((passage) => passage.getBoundingClientRect().top >= 0);
  const next = below < 0 ? passages.length : below;
  return step > 0 ? next : next - 1;
}

function isInSight(passage: HTMLElement | undefined): boolean {
  const { top, bottom } = passage?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return bottom >= 0 && top <= innerHeight;
}
