import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Hears events of the page outside our own interface, which `inside` stands in, before the page itself does. */
export function useOutside<Type extends keyof DocumentEventMap>(
  inside: RefObject<Element>,
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
): void {
  const latest = useRef(listener);
  latest.current = listener;
  useLayoutEffect(() => {
    const root = inside.current?.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : null;
    const hear = (event: DocumentEventMap[Type]) => {
      if (event.target !== host) latest.current(event);
    };
    document.addEventListener(type, hear, true);
    return () => document.removeEventListener(type, hear, true);
  }, [inside, type]);
}
