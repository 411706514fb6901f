import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, readAddress, type LibraryView } from './address';

/** The view that the page's address names, and the way to another one; back and forward of the browser work. */
export function useAddress(): [LibraryView, (view: LibraryView, how?: 'push' | 'replace') => void] {
  const [view, setView] = useState(() => readAddress(location));
  useEffect(() => {
    const follow = () => setView(readAddress(location));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((to: LibraryView, how: 'push' | 'replace' = 'push') => {
    if (how === 'push') history.pushState(null, '', hashOf(to));
    else history.replaceState(null, '', hashOf(to));
    setView(readAddress(location));
  }, []);
  return [view, go];
}
