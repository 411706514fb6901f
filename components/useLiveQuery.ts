import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/**
 * The answer of a database query, kept up to date whichever process writes; `undefined` until the first
 * answer and after a failed one. The query runs anew when one of `inputs` changes.
 */
export function useLiveQuery<T>(
  query: () => Promise<T>,
  inputs: readonly unknown[],
): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setAnswer(() => value),
      error: () => setAnswer(undefined),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return answer;
}
