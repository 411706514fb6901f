import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Calls back for Escape outside our own interface: after a click the keyboard is often still in the page. */
export function useEscape(inside: RefObject<Element>, onEscape: () => void): void {
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useLayoutEffect(() => {
    const root = inside.current?.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : null;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && event.target !== host) latest.current();
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [inside]);
}
