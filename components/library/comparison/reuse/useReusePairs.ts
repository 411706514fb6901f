import { useEffect, useState } from 'preact/hooks';
import { reusePairs, type ReusePair } from '@/utils/compare/reuse/pairs';
import type { ComparedReport } from '@/utils/compare/types';

/** Milliseconds of work after which the page may draw and hear its reader. */
const SLICE = 30;

/** Pairs looked at so far, and all that share something once `isDone`. */
export interface FoundPairs {
  isDone: boolean;
  done: number;
  total: number;
  pairs: ReusePair[];
}

/** Looks every two reports through, slice by slice; leaving the page ends it. */
export function useReusePairs(reports: readonly ComparedReport[]): FoundPairs {
  const total = (reports.length * (reports.length - 1)) / 2;
  const [found, setFound] = useState<FoundPairs>({ isDone: false, done: 0, total, pairs: [] });
  useEffect(() => {
    const steps = reusePairs(reports);
    const pairs: ReusePair[] = [];
    let done = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slice = () => {
      const start = performance.now();
      while (performance.now() - start < SLICE) {
        const step = steps.next();
        if (step.done) return setFound({ isDone: true, done, total, pairs });
        done++;
        if (step.value) pairs.push(step.value);
      }
      setFound({ isDone: false, done, total, pairs: [] });
      timer = setTimeout(slice);
    };
    timer = setTimeout(slice);
    return () => clearTimeout(timer);
  }, [reports]);
  return found;
}
