import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';

interface SearchFieldProps {
  /** What is sought now. */
  query: string;
  onQuery: (query: string) => void;
  /** The reader wants to go on to what was found. */
  onLeave: () => void;
}

/** Milliseconds without a key after which is searched. */
const PAUSE = 180;

/** Searches while the reader types, but not what an input method is still composing. */
export function SearchField({ query, onQuery, onLeave }: SearchFieldProps) {
  const [typed, setTyped] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  const isComposing = useRef(false);
  const asked = useRef(query);
  const ask = (words: string) => {
    asked.current = words;
    onQuery(words);
  };
  // The query may change from elsewhere: the browser's way back, or a button that clears it. What was asked here may
  // arrive when the reader has already typed on.
  useEffect(() => {
    if (query === asked.current) return;
    asked.current = query;
    setTyped(query);
  }, [query]);
  useEffect(() => {
    if (typed === asked.current || isComposing.current) return;
    const timer = setTimeout(() => {
      // Enter may have asked meanwhile.
      if (typed !== asked.current) ask(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  // Preact knows no such event of an input. The last input event came while composing, and nothing was sought for it.
  useEffect(() => {
    const input = field.current;
    const done = () => {
      isComposing.current = false;
      const value = input?.value ?? '';
      setTyped(value);
      if (value !== asked.current) ask(value);
    };
    input?.addEventListener('compositionend', done);
    return () => input?.removeEventListener('compositionend', done);
  });

  const press = (event: KeyboardEvent) => {
    // Enter and the arrows belong to the input method while it composes.
    if (event.isComposing || isComposing.current) return;
    const isEnter = event.key === 'Enter';
    if (!isEnter && event.key !== 'ArrowDown') return;
    event.preventDefault();
    if (isEnter && typed !== query) ask(typed);
    else onLeave();
  };

  return (
    <input
      ref={field}
      type="search"
      class="field"
      aria-label={t('search_library')}
      placeholder={t('search_library')}
      value={typed}
      onInput={(event) => {
        isComposing.current = event.isComposing;
        setTyped(event.currentTarget.value);
      }}
      onKeyDown={press}
    />
  );
}
