import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** What is known of stored data at the moment. */
export type Stored<T> =
  { status: 'loading' } | { status: 'failed' } | { status: 'ready'; value: T };

/**
 * The answer of a database query, kept up to date whichever process writes. The query runs anew when one of
 * `inputs` changes; until it has answered, the answer before stays.
 */
export function useStored<T>(query: () => Promise<T>, inputs: readonly unknown[]): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>({ status: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setStored({ status: 'ready', value }),
      error: () => setStored({ status: 'failed' }),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return stored;
}
