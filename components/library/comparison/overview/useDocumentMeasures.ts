import { useEffect, useState } from 'preact/hooks';
import { measureInSteps, type DocumentMeasures } from '@/utils/compare/measures/documentMeasures';
import type { Comparison } from '@/utils/compare/types';

/** Longest stretch of work in ms between two looks at the reader. */
const STRETCH = 30;

/** The measures of whole reports, worked out in slices that leave the page responsive; null until they are there. */
export function useDocumentMeasures(comparison: Comparison): DocumentMeasures | null {
  const [measures, setMeasures] = useState<DocumentMeasures | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const work = measureInSteps(comparison);
    const goOn = () => {
      const until = performance.now() + STRETCH;
      let step = work.next();
      while (!step.done && performance.now() < until) step = work.next();
      if (step.done) setMeasures(step.value);
      else timer = setTimeout(goOn);
    };
    setMeasures(null);
    timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [comparison]);
  return measures;
}
