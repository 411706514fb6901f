import { useEffect, useState } from 'preact/hooks';

/** Longest stretch of work in ms between two looks at the reader. */
const STRETCH = 30;

/** How far a work has come: how many steps are done, and what came out at the end. */
export type Steps<Result> = { isDone: false; done: number } | { isDone: true; result: Result };

const BEGUN = { isDone: false, done: 0 } as const;

/**
 * Does a long work in slices that leave the page responsive; leaving the page ends it. What was worked out of another
 * `input` is never handed out. `work` is the same function at every drawing.
 */
export function useSteps<Input, Result>(
  input: Input,
  work: (input: Input) => Generator<unknown, Result, void>,
): Steps<Result> {
  const [known, setKnown] = useState<{ of: Input; steps: Steps<Result> }>();
  useEffect(() => {
    const generator = work(input);
    let done = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slice = () => {
      const until = performance.now() + STRETCH;
      while (performance.now() < until) {
        const step = generator.next();
        if (step.done) return setKnown({ of: input, steps: { isDone: true, result: step.value } });
        done++;
      }
      setKnown({ of: input, steps: { isDone: false, done } });
      timer = setTimeout(slice);
    };
    timer = setTimeout(slice);
    return () => clearTimeout(timer);
  }, [input, work]);
  return known?.of === input ? known.steps : BEGUN;
}
