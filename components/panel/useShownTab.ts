import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/**
 * The tab that the panel speaks of. Browsers without side panels open the panel as a window of its own, with
 * `?tab=ID` in the address; a side panel follows the active tab of its window. Null until it is known.
 */
export function useShownTab(address: string): number | null {
  const named = namedTab(address);
  const [active, setActive] = useState<number | null>(null);

  useEffect(() => {
    if (named !== null) return;
    const follow = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setActive(tab?.id ?? null);
    };
    const onActivated = () => void follow();
    browser.tabs.onActivated.addListener(onActivated);
    onActivated();
    return () => browser.tabs.onActivated.removeListener(onActivated);
  }, [named]);

  return named ?? active;
}

/** The tab named in the panel's address; null when there is none. */
export function namedTab(address: string): number | null {
  const value = new URL(address).searchParams.get('tab');
  return value !== null && /^\d{1,10}$/.test(value) ? Number(value) : null;
}
