import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOutside } from './useOutside';

/** Ways to leave the card without touching it. */
interface Leaving {
  /** A press anywhere else in the page. */
  click: () => void;
  /** The page itself goes away. */
  page: () => void;
}

/** Calls back when the reader leaves the card that `inside` stands in. */
export function useLeaving(inside: RefObject<Element>, leaving: Leaving): void {
  useOutside(inside, 'pointerdown', leaving.click);
  const latest = useRef(leaving);
  latest.current = leaving;
  useLayoutEffect(() => {
    const hide = () => latest.current.page();
    window.addEventListener('pagehide', hide);
    return () => window.removeEventListener('pagehide', hide);
  }, []);
}
