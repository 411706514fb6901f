const EVENT = 'fazhi-shendu:take-over';

/**
 * Makes this copy of the reader script the only one in the page. A copy that runs already (the script was
 * injected again, or the extension was updated) hears the event and ends: the returned signal is aborted, and
 * everything that was set up with it goes away.
 */
export function takeOver(document: Document): AbortSignal {
  document.dispatchEvent(new CustomEvent(EVENT));
  const life = new AbortController();
  document.addEventListener(EVENT, () => life.abort(), { once: true });
  return life.signal;
}
