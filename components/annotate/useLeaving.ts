import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Ways to leave the card without touching it. */
interface Leaving {
  /** A press anywhere else in the page. */
  click: () => void;
  /** The page itself goes away. */
  page: () => void;
}

/** Calls back when the reader leaves the card that `inside` stands in. */
export function useLeaving(inside: RefObject<Element>, leaving: Leaving): void {
  const latest = useRef(leaving);
  latest.current = leaving;
  useLayoutEffect(() => {
    const root = inside.current?.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : null;
    const press = (event: Event) => {
      if (event.target !== host) latest.current.click();
    };
    const hide = () => latest.current.page();
    document.addEventListener('pointerdown', press, true);
    window.addEventListener('pagehide', hide);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      window.removeEventListener('pagehide', hide);
    };
  }, [inside]);
}
