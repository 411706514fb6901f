import { useEffect, useState } from 'preact/hooks';
import { followStored } from './restingQuery';

/** What is known of stored data at the moment. */
export type Stored<T> =
  { status: 'loading' } | { status: 'failed' } | { status: 'ready'; value: T };

/**
 * The answer of a database query, kept up to date whichever process writes; while much is written, now and then. The
 * query runs anew when one of `inputs` changes; until it has answered, the answer before stays.
 */
export function useStored<T>(query: () => Promise<T>, inputs: readonly unknown[]): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>({ status: 'loading' });
  useEffect(
    () =>
      followStored(query, {
        next: (value) => setStored({ status: 'ready', value }),
        error: () => setStored({ status: 'failed' }),
      }),
    inputs,
  );
  return stored;
}
