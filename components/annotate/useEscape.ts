import type { RefObject } from 'preact';
import { useOutside } from './useOutside';

/** Calls back for Escape outside our own interface: after a click the keyboard is often still in the page. */
export function useEscape(inside: RefObject<Element>, onEscape: () => void): void {
  useOutside(inside, 'keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing) onEscape();
  });
}
